import type { Instant } from './calendar';
import type { LetterName } from './letters';
import type { Offer } from './offer';
import type { MarketingContact } from './people';

export const CHANNELS = ['email', 'call', 'meeting', 'chat', 'portal'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Outbound: a person of the programme to the publisher. Inbound: the publisher to us. Automatic mail is neither. */
export const DIRECTIONS = ['outbound', 'inbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const TICKET_OUTCOMES = ['owner-found', 'contacted', 'no-owner', 'other'] as const;
/** `settled` is the service's own: the reason for the ticket is gone. */
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number] | 'settled';

export const TICKET_KINDS = [
  'welcome',
  'silence',
  'owner',
  'first-contact',
  'engagement-manager',
  'benefit-contact',
  'track-failed',
] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

export type Priority = 'normal' | 'high' | 'urgent';

/** What happened. */
export type Happening =
  | { readonly kind: 'onboarded'; readonly offer: Offer }
  | {
      readonly kind: 'message';
      readonly channel: Channel;
      readonly direction: Direction;
      readonly with: string;
      readonly summary: string;
      /** The benefit or request it was about, null when about nothing in particular. */
      readonly about: string | null;
    }
  | { readonly kind: 'manager-named'; readonly name: string; readonly email: string }
  | { readonly kind: 'owner-known'; readonly name: string; readonly email: string }
  | { readonly kind: 'owner-confirmed'; readonly name: string; readonly email: string }
  | { readonly kind: 'owner-lost'; readonly how: 'left' | 'unknown' }
  | ({ readonly kind: 'marketing-contact-set' } & MarketingContact)
  | { readonly kind: 'benefit-activated'; readonly benefit: string }
  | { readonly kind: 'benefit-declined'; readonly benefit: string; readonly note: string | null }
  | { readonly kind: 'benefit-completed'; readonly benefit: string; readonly note: string | null }
  | {
      readonly kind: 'mail-sent';
      readonly letter: LetterName;
      readonly mail: string;
      readonly messageId: string;
      readonly to: string;
      /** Unknown: the letter may have arrived; it was not worth writing twice, and is no evidence. */
      readonly outcome: 'sent' | 'unknown';
      readonly promise: string | null;
    }
  | {
      readonly kind: 'mail-bounced';
      readonly letter: LetterName | null;
      readonly messageId: string;
      readonly address: string | null;
      readonly hard: boolean;
    }
  /** The working hour at which a promise's reminder goes out, computed once in the zone of who is reminded. */
  | { readonly kind: 'reminder-timed'; readonly promise: string; readonly remindAt: Instant }
  | {
      readonly kind: 'owner-asked';
      readonly promise: string;
      readonly status: 'known' | 'unknown' | 'left';
      readonly answerBy: Instant;
    }
  | {
      readonly kind: 'ticket-opened';
      readonly ticket: string;
      readonly ticketKind: TicketKind;
      readonly promise: string | null;
      readonly track: string | null;
    }
  | { readonly kind: 'ticket-raised'; readonly ticket: string; readonly priority: Priority; readonly promise: string }
  | {
      readonly kind: 'ticket-resolved';
      readonly ticket: string;
      readonly outcome: TicketOutcome;
      readonly note: string | null;
    }
  | { readonly kind: 'ticket-closed'; readonly ticket: string }
  | { readonly kind: 'engagement-ended' };

export type FactKind = Happening['kind'];

/** A dated fact. Its id is the input's or the step's own, so that neither counts twice. */
export type Fact<K extends FactKind = FactKind> = Extract<Happening, { kind: K }> & {
  readonly id: string;
  /** Its place in the offer's journal, from 1. */
  readonly revision: number;
  /** When it happened, by the offer's clock. */
  readonly at: Instant;
  /** When the workflow learned of it, by the same clock. */
  readonly recordedAt: Instant;
  readonly by: string;
};
