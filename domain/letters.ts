import type { Instant } from './calendar';
import type { ConsultingKind, OfferType } from './offer-types';
import type { Person } from './people';

/** What a letter says of its offer. */
export type OfferCard = {
  readonly id: string;
  readonly title: string;
  readonly type: OfferType;
  readonly consultingKind: ConsultingKind | null;
  readonly publisherName: string;
  /** IANA name: the dates in letters to the publisher are days of this zone. */
  readonly timeZone: string;
};

export type PromiseKind =
  | 'welcome'
  | 'first-contact'
  | 'engagement-manager'
  | 'benefit-contact'
  | 'technical-answer'
  | 'sponsorship-details'
  | 'news';

/** A promise as a letter names it. `about` is the title of the benefit, in the letter's language. */
export type OwedItem = { readonly kind: PromiseKind; readonly about: string | null; readonly dueAt: Instant };

/** What each letter needs to know beyond its offer. */
export type LetterContent =
  /** The self-service advice for the offer's type. Automatic, at once. */
  | { readonly letter: 'welcome' }
  /** Four weeks of silence, or an owner who is gone: asks who owns the offer. `asked` says whether the reader is the known owner. */
  | {
      readonly letter: 'owner-check';
      readonly asked: 'owner' | 'others';
      readonly ownerName: string | null;
      readonly lastMessageAt: Instant | null;
      readonly answerBy: Instant;
      readonly owed: readonly OwedItem[];
    }
  /** To a new owner: what is owed, and the advice of the welcome. */
  | { readonly letter: 'hand-over'; readonly owed: readonly OwedItem[] }
  /** A manager was named. `endsAt` is null for an engagement without an end. */
  | { readonly letter: 'engagement-start'; readonly manager: Person; readonly endsAt: Instant | null }
  /** The term is over. `manager` is null when none was ever named: the letter then says sorry. */
  | {
      readonly letter: 'closing';
      readonly manager: Person | null;
      readonly startedAt: Instant;
      readonly endedAt: Instant;
    }
  /** To staff: a promise comes due. */
  | { readonly letter: 'reminder'; readonly promise: OwedItem; readonly why: readonly string[] }
  /** To the manager (or the team): month 1 or 2 of the engagement is over. */
  | { readonly letter: 'check-in'; readonly month: number; readonly manager: Person | null; readonly endsAt: Instant }
  /** To staff: the owner is known again while the publisher still waits for news. */
  | { readonly letter: 'owner-found'; readonly owner: Person; readonly silentSince: Instant }
  /** To staff: a ticket that should exist could not be opened for a day. */
  | { readonly letter: 'desk-down'; readonly ticket: string; readonly since: Instant };

export type LetterName = LetterContent['letter'];

/** Which failure is worse, when nobody can tell whether a letter arrived: what a promise hangs on is repeated once, a reminder is not. */
export const IF_UNKNOWN: Record<LetterName, 'repeat-once' | 'leave'> = {
  welcome: 'repeat-once',
  'owner-check': 'repeat-once',
  'hand-over': 'repeat-once',
  'engagement-start': 'repeat-once',
  closing: 'repeat-once',
  reminder: 'leave',
  'check-in': 'leave',
  'owner-found': 'leave',
  'desk-down': 'leave',
};

/** One letter to be sent, whole. `key` is the step that asks for it, unique in the life of the offer. */
export type LetterOrder = {
  readonly key: string;
  readonly offer: OfferCard;
  readonly content: LetterContent;
  readonly to: Person;
  readonly cc: readonly string[];
  /** BCP 47, of the recipient. */
  readonly language: string;
  /** The offer's own time of writing. */
  readonly at: Instant;
};
