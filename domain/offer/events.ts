import type { Instant } from '../calendar/instants';
import type { CorrespondenceEvent } from './correspondence';
import type { SignalUnread, WatchResumed } from './interruptions';
import type { Offer } from './offer';
import type { CallToAction, OfferType } from '../catalogue/offer-types';
import type { MarketingContact } from './people';
import type { SalesStanding } from '../tiers/sales';
import type { TechnicalForm } from '../benefits/technical-form';
import type { Terms } from '../catalogue/terms';
import type { WrittenLetter } from './letters';

export const CHANNELS = ['email', 'call', 'meeting', 'chat', 'portal'] as const;
export type Channel = (typeof CHANNELS)[number] | 'unknown';

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
  'technical-answer',
  'sponsorship-details',
  'reply',
  'tier-review',
  'farewell',
  'signal',
  'unwatched',
  'track-failed',
] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

/** How urgent a ticket is, the most urgent first. */
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The documents that cover everything the programme does for a company. */
export const AGREEMENTS = ['publisher-agreement', 'benefits-addendum'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const PAUSE_REASONS = ['publisher-asked', 'waiting-for-publisher', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const ENDINGS = ['declined', 'delisted', 'revoked', 'withdrawn'] as const;
export type EndingHow = (typeof ENDINGS)[number];

/** Source: "Microsoft se réserve le droit de révoquer et de mettre fin aux avantages de la place de marché pour les éditeurs qui…" */
export const REVOCATION_GROUNDS = [
  'illegal-activity',
  'delisted-from-marketplace',
  'copyright-or-trademark',
  'sponsorship-policy',
] as const;
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number];

/** What happened. */
export type EventPayload =
  | { readonly kind: 'onboarded'; readonly offer: Offer }
  | {
      readonly kind: 'message';
      readonly channel: Channel;
      readonly direction: Direction;
      readonly with: string;
      readonly summary: string;
      /** The benefit or request it was about, null when about nothing in particular. */
      readonly about: string | null;
      /** The mail that it is, where the service sent it for somebody or has taken it in. */
      readonly mail?: string;
      readonly messageId?: string;
      /** The step of the letter that it answers by a link: then it is no question to us. */
      readonly answers?: string;
    }
  /** A person has written to the publisher; the text is in the store, by the id of the fact. */
  | ({ readonly kind: 'letter-written' } & WrittenLetter)
  /** What somebody recorded does not count any more: every entry that came of the same input. */
  | {
      readonly kind: 'taken-back';
      readonly what: string;
      readonly was: FactKind;
      readonly entries: readonly string[];
    }
  | { readonly kind: 'manager-named'; readonly name: string; readonly email: string }
  /** `answers`: the step of the letter of an owner check whose link said so. */
  | { readonly kind: 'owner-known'; readonly name: string; readonly email: string; readonly answers?: string }
  | { readonly kind: 'owner-confirmed'; readonly name: string; readonly email: string; readonly answers?: string }
  | { readonly kind: 'owner-lost'; readonly how: 'left' | 'unknown'; readonly answers?: string }
  | ({ readonly kind: 'marketing-contact-set' } & MarketingContact)
  /** Who accepted it is who the fact is by. */
  | { readonly kind: 'agreement-accepted'; readonly document: Agreement; readonly version: string }
  /** `startAt`: when the publisher wants the activity to begin; absent for at once. */
  | { readonly kind: 'benefit-activated'; readonly benefit: string; readonly startAt?: Instant }
  | { readonly kind: 'benefit-declined'; readonly benefit: string; readonly note: string | null }
  | { readonly kind: 'benefit-completed'; readonly benefit: string; readonly note: string | null }
  | { readonly kind: 'benefit-expired'; readonly benefit: string }
  | {
      readonly kind: 'type-changed';
      readonly from: OfferType;
      readonly to: OfferType;
      readonly callToAction: CallToAction | null;
      /** What the offer is promised from now on, under the same catalogue. */
      readonly terms: Terms;
    }
  | {
      readonly kind: 'sales-counted';
      readonly standing: SalesStanding;
      readonly lines: readonly string[];
      readonly more: number;
    }
  | ({ readonly kind: 'request-made'; readonly number: string } & TechnicalForm)
  | { readonly kind: 'request-answered'; readonly number: string; readonly summary: string }
  | { readonly kind: 'request-cancelled'; readonly number: string; readonly note: string | null }
  | {
      readonly kind: 'paused';
      readonly reason: PauseReason;
      readonly note: string | null;
      readonly until: Instant;
    }
  | { readonly kind: 'resumed' }
  /** `note` is for colleagues; `publisherNote` is what the publisher reads. */
  | { readonly kind: 'engagement-declined'; readonly note: string | null; readonly publisherNote?: string }
  | {
      readonly kind: 'ended';
      readonly how: EndingHow;
      readonly ground: RevocationGround | null;
      readonly note: string | null;
      readonly publisherNote?: string;
    }
  | { readonly kind: 'relisted'; readonly note: string | null }
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
  | { readonly kind: 'engagement-ended' }
  | CorrespondenceEvent
  | SignalUnread
  | WatchResumed;

export type FactKind = EventPayload['kind'];

/** A dated fact. Its id is the input's or the step's own, so that neither counts twice. */
export type Fact<K extends FactKind = FactKind> = Extract<EventPayload, { kind: K }> & {
  readonly id: string;
  /** Its place in the offer's journal, from 1. */
  readonly revision: number;
  /** When it happened, by the offer's clock. */
  readonly at: Instant;
  /** When the workflow learned of it, by the same clock. */
  readonly recordedAt: Instant;
  readonly by: string;
};
