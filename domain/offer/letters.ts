import type { PromiseKind } from '../promises/kinds';
import type { Instant } from '../calendar/instants';
import type { OfferType, ConsultingKind } from '../catalogue/offer-types';
import type { Money } from '../tiers/sales';
import type { EndingHow, RevocationGround, TicketKind } from './events';
import type { Person } from './people';

/** What a letter says of its offer. */
export type OfferCard = {
  readonly id: string;
  readonly title: string;
  readonly type: OfferType;
  readonly consultingKind: ConsultingKind | null;
  readonly publisherName: string;
  /** The catalogue that it was taken on under. */
  readonly program: string;
  /** IANA name: the dates in letters to the publisher are days of this zone. */
  readonly timeZone: string;
};

/** A promise as a letter names it. `about` is the title of the benefit, in the letter's language. */
export type OwedItem = { readonly kind: PromiseKind; readonly about: string | null; readonly dueAt: Instant };

/** Who works with the publisher, or by when that is said; `endsAt` is null for an engagement without an end. */
export type EngagementOwed = {
  readonly manager: Person | null;
  readonly dueAt: Instant | null;
  readonly endsAt: Instant | null;
};

/** What is owed to the publisher when a letter is written, whenever the offer was taken on; null where nothing is. */
export type OwedStanding = {
  readonly firstContact: Instant | null;
  readonly engagement: EngagementOwed | null;
  readonly newsDue: Instant | null;
};

/** A benefit as a letter names it: its title and how to use it, in the letter's language. */
export type BenefitItem = { readonly title: string; readonly use: string };

/** The same before the letter is written: how to use it is looked up in the offer’s catalogue, and not carried along. */
export type NamedBenefit = { readonly id: string; readonly title: string };

/** What each letter needs to know beyond its offer. */
export type LetterContent<Item = BenefitItem> =
  /** The self-service advice for the offer's type. Automatic, at once. */
  | { readonly letter: 'welcome'; readonly standing: OwedStanding }
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
  /** To the marketing contact: how to use what was activated, and when a person gets in touch. `isNew`: the reader is new in that role. */
  | {
      readonly letter: 'benefit-guide';
      readonly isNew: boolean;
      readonly benefits: readonly Item[];
      readonly owed: readonly OwedItem[];
      /** When a scheduled activity begins; null for at once, and for a new contact. */
      readonly startAt: Instant | null;
    }
  /** Benefits that nobody has activated run out. */
  | { readonly letter: 'benefit-expiring'; readonly benefits: readonly Item[]; readonly expiresAt: Instant }
  /** Sales have reached a tier: what is new. `next` is null at the top; its `missing` is null where the threshold is unknown. */
  | {
      readonly letter: 'tier-risen';
      readonly tier: string;
      readonly counted: Money;
      readonly benefits: readonly Item[];
      readonly next: { readonly tier: string; readonly missing: Money | null } | null;
    }
  /** A promise: how to use the Azure sponsorship, at once when it unlocks. */
  | { readonly letter: 'sponsorship-details'; readonly benefit: Item }
  /** Points to a programme beside this one (ISV Connect): the group's title, and what it offers. */
  | { readonly letter: 'pointer'; readonly group: string; readonly benefits: readonly Item[] }
  /** To the requester of technical help: the number of the request, and until when it is answered. */
  | {
      readonly letter: 'request-received';
      readonly number: string;
      readonly product: string;
      readonly description: string;
      readonly answerBy: Instant;
    }
  /** The publisher does not want the engagement any more: what stops, what goes on. */
  | { readonly letter: 'engagement-declined'; readonly manager: Person | null; readonly publisherNote: string | null }
  /** The offer has moved up, to transact for example: what is promised from now on. `from` and `to` are on the offer card's scale. */
  | {
      readonly letter: 'moved-up';
      readonly from: OfferType;
      readonly to: OfferType;
      readonly standing: OwedStanding;
    }
  /** Due dates rest until a day. `news` says whether the four weeks rest too: the publisher asked. */
  | { readonly letter: 'paused'; readonly until: Instant; readonly news: boolean }
  /** The offer is over: how, why, what stops and what stays. `waived` and `missed` are what was still owed. */
  | {
      readonly letter: 'farewell';
      readonly how: EndingHow;
      readonly ground: RevocationGround | null;
      readonly publisherNote: string | null;
      readonly endedAt: Instant;
      readonly waived: readonly OwedItem[];
      readonly missed: readonly OwedItem[];
    }
  /** A new link to the page of the publisher, where the old one does not work any more. */
  | { readonly letter: 'page-link' }
  /** To staff: a promise comes due. */
  | { readonly letter: 'reminder'; readonly promise: OwedItem }
  /** To the manager (or the team): month 1 or 2 of the engagement is over. */
  | { readonly letter: 'check-in'; readonly month: number; readonly manager: Person | null; readonly endsAt: Instant }
  /** To staff: the owner is known again while the publisher still waits for news. */
  | { readonly letter: 'owner-found'; readonly owner: Person; readonly silentSince: Instant }
  /** To staff: a ticket that should exist could not be opened for a day. */
  | { readonly letter: 'desk-down'; readonly kind: TicketKind; readonly about: string | null; readonly since: Instant };

/** A letter that the service writes itself. */
export type TemplateName = LetterContent['letter'];

/** Every letter; a personal one is written by somebody of the programme, and only sent by the service. */
export type LetterName = TemplateName | 'personal';

/**
 * Which failure is worse, when nobody can tell whether a letter arrived: what a promise hangs on is repeated once, a
 * reminder is not, and a person's own letter waits for staff.
 */
export const IF_UNKNOWN: Record<LetterName, 'repeat-once' | 'leave'> = {
  welcome: 'repeat-once',
  'owner-check': 'repeat-once',
  'hand-over': 'repeat-once',
  'engagement-start': 'repeat-once',
  closing: 'repeat-once',
  'benefit-guide': 'repeat-once',
  'benefit-expiring': 'repeat-once',
  'tier-risen': 'repeat-once',
  'sponsorship-details': 'repeat-once',
  pointer: 'repeat-once',
  'request-received': 'repeat-once',
  'engagement-declined': 'repeat-once',
  'moved-up': 'repeat-once',
  paused: 'leave',
  farewell: 'repeat-once',
  'page-link': 'leave',
  reminder: 'leave',
  'check-in': 'leave',
  'owner-found': 'leave',
  'desk-down': 'leave',
  personal: 'leave',
};

/** What is known of a letter that somebody of the programme has written; its text is in the store. */
export type WrittenLetter = {
  readonly to: Person;
  /** BCP 47, of the recipient. */
  readonly language: string;
  readonly subject: string;
  /** The benefit or request that it is about. */
  readonly about: string | null;
  /** The name of who wrote it, where it is known. */
  readonly from: string | null;
  /** Until then it can be taken back. */
  readonly sendAt: Instant;
};

/** One letter to be sent, whole. `key` is the step that asks for it, unique in the life of the offer. */
export type LetterOrder = {
  readonly key: string;
  readonly offer: OfferCard;
  readonly content: LetterContent;
  /** What is owed to the publisher, for a letter that says so beside what it is about. */
  readonly owed?: readonly OwedItem[];
  readonly to: Person;
  readonly cc: readonly string[];
  /** BCP 47, of the recipient. */
  readonly language: string;
  /** The offer's own time of writing. */
  readonly at: Instant;
};
