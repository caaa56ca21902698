import { type Instant, instantOf } from '../../domain/calendar/instants';
import { type OfferState, newOfferState } from '../../domain/offer/state';
import type { Channel, EndingHow, Fact, EventPayload, PauseReason, TicketKind } from '../../domain/offer/events';
import { ledger } from '../../domain/promises/ledger';
import type { Offer, OfferRequest } from '../../domain/offer/offer';
import type { MarketingContact, Person } from '../../domain/offer/people';
import type { OfferType } from '../../domain/catalogue/offer-types';
import { pinTerms, takeOn } from '../../domain/catalogue/pin-terms';
import type { Terms } from '../../domain/catalogue/terms';
import { statusOf } from '../../domain/promises/promised';
import { shippedCatalogues } from '../../domain/catalogue/shipped';
import type { LetterName } from '../../domain/offer/letters';

/** A day (10:00 UTC where no time is said) as an instant: `at('2026-03-05')`, `at('2026-03-05 14:30')`. */
export const at = (day: string): Instant => instantOf(Date.parse(`${day.includes(' ') ? day : `${day} 10:00`}Z`));

export const ADA: Person = { name: 'Ada Martin', email: 'ada@contoso.example' };
export const BEN: Person = { name: 'Ben Olsen', email: 'ben@contoso.example' };
export const MAX: Person = { name: 'Max Weber', email: 'max@programme.example' };
export const EVE: Person = { name: 'Eve Stone', email: 'eve@programme.example' };
export const ACCOUNT = 'partner@contoso.example';

/** The zone of the team in these stories. */
export const TEAM_ZONE = 'Europe/Paris';

const CATALOGUES = shippedCatalogues();

/** A request to onboard: a trial of Contoso, published on Monday 2 March 2026 at ten, owned by Ada. */
export const aRequest = (changes: Partial<OfferRequest> = {}): OfferRequest => ({
  id: 'contoso.backup-pro',
  title: 'Backup Pro',
  type: 'trial',
  consultingKind: null,
  callToAction: null,
  storefronts: ['azure-marketplace'],
  productFamily: 'azure',
  publishedAt: at('2026-03-02'),
  program: 'commercial-marketplace@2020-04',
  publisher: {
    id: 'contoso',
    name: 'Contoso',
    mpnId: '1234567',
    accountEmail: ACCOUNT,
    timeZone: 'Europe/Paris',
    language: 'en',
    country: 'FR',
  },
  owner: ADA,
  contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
  known: { lastMessageAt: null, firstContactAt: null, engagementManager: null },
  ...changes,
});

/** The offer of such a request, taken on when it was published or later. */
export function anOffer({ onboardedAt, ...changes }: Partial<OfferRequest> & { onboardedAt?: Instant } = {}): Offer {
  const request = aRequest(changes);
  const catalogue = CATALOGUES.choose(request.program, request.publishedAt);
  return takeOn(request, catalogue, onboardedAt ?? request.publishedAt, TEAM_ZONE);
}

/** What an offer is promised as one of another type, from an instant on. */
export const termsOfType = (offer: Offer, type: OfferType, from: Instant): Terms =>
  pinTerms({ ...offer, type }, CATALOGUES.choose(offer.program, offer.publishedAt), TEAM_ZONE, from);

/** Something that happened, not yet in anybody's facts. */
export type Dated = { readonly at: Instant; readonly id: string; readonly happening: EventPayload };

/** Something happened on a day. Its id is told where a test needs to name it. */
export const on = (day: string, payload: EventPayload, id = `${payload.kind} of ${day}`): Dated => ({
  at: at(day),
  id,
  happening: payload,
});

/** The life of an offer, with facts in the order in which they arrived. */
export function lifeOf(offer: Offer, ...happened: readonly Dated[]): OfferState {
  const state = newOfferState(offer);
  const facts = happened.map(({ at, id, happening: payload }, i): Fact => ({
    ...payload,
    id,
    at,
    revision: i + 2,
    recordedAt: at,
    by: 'lena',
  }));
  return { ...state, facts, revision: state.revision + facts.length };
}

/** The same life after something more. */
export const then = (state: OfferState, ...happened: readonly Dated[]): OfferState => ({
  ...state,
  facts: [
    ...state.facts,
    ...happened.map(({ at, id, happening: payload }, i): Fact => ({
      ...payload,
      id,
      at,
      revision: state.revision + i + 1,
      recordedAt: at,
      by: 'lena',
    })),
  ],
  revision: state.revision + happened.length,
});

const message = (
  direction: 'outbound' | 'inbound',
  about: string | null,
  channel: Channel = 'call',
): Extract<EventPayload, { kind: 'message' }> => ({
  kind: 'message',
  channel,
  direction,
  with: 'Ada',
  summary: 'We spoke.',
  about,
});

export const weSpoke = (about: string | null = null): EventPayload => message('outbound', about);
/** By voice, unless a channel is said: what comes in writing waits for an answer. */
export const theyWrote = (channel?: Channel): Extract<EventPayload, { kind: 'message' }> =>
  message('inbound', null, channel);
export const needsNoAnswer = (wrote: string, note: string | null = null): EventPayload => ({
  kind: 'reply-closed',
  message: wrote,
  note,
});
export const managerNamed = (person: Person): EventPayload => ({ kind: 'manager-named', ...person });
export const ownerIs = (person: Person): EventPayload => ({ kind: 'owner-known', ...person });
export const ownerConfirmed = (person: Person): EventPayload => ({ kind: 'owner-confirmed', ...person });
export const ownerLeft = (): EventPayload => ({ kind: 'owner-lost', how: 'left' });
export const ownerUnknown = (): EventPayload => ({ kind: 'owner-lost', how: 'unknown' });
export const activated = (benefit: string): EventPayload => ({ kind: 'benefit-activated', benefit });
export const declined = (benefit: string): EventPayload => ({ kind: 'benefit-declined', benefit, note: null });
export const completed = (benefit: string): EventPayload => ({ kind: 'benefit-completed', benefit, note: null });

export const MIA: MarketingContact = {
  name: 'Mia Roth',
  email: 'mia@contoso.example',
  phone: '+33123456789',
  language: 'en',
};
export const marketingContactSet = (contact: MarketingContact = MIA): EventPayload => ({
  kind: 'marketing-contact-set',
  ...contact,
});

/** Due dates rest until a day. */
export const paused = (until: string, reason: PauseReason = 'waiting-for-publisher'): EventPayload => ({
  kind: 'paused',
  reason,
  note: null,
  until: at(until),
});
export const resumed = (): EventPayload => ({ kind: 'resumed' });

/** The offer is over. A revocation names its ground. */
export const ended = (how: EndingHow, note: string | null = null): EventPayload => ({
  kind: 'ended',
  how,
  ground: how === 'revoked' ? 'sponsorship-policy' : null,
  note,
});
export const relisted = (): EventPayload => ({ kind: 'relisted', note: null });

/** Sales have been counted. `validUntil` is a day. */
export const salesReach = (tier: string | null, amount = '1.00', validUntil: string | null = null): EventPayload => ({
  kind: 'sales-counted',
  standing: {
    tier,
    counted: { amount, currency: 'USD' },
    seats: null,
    next: null,
    validUntil: validUntil === null ? null : at(validUntil),
  },
  lines: ['line-1'],
  more: 0,
});

export const requestMade = (number: string): EventPayload => ({
  kind: 'request-made',
  number,
  product: 'AKS',
  phase: 'deployment',
  phone: '+33123456789',
  country: 'FR',
  language: 'fr',
  description: 'How?',
  requester: { name: 'Sam Roy', email: 'sam@contoso.example' },
});

/** The offer moved up, with the terms that are pinned for it at that moment. */
export const movedUp = (offer: Offer, from: OfferType, to: OfferType, day: string): EventPayload => ({
  kind: 'type-changed',
  from,
  to,
  callToAction: null,
  terms: termsOfType(offer, to, at(day)),
});

/** A letter of the service that a mail server took. Its Message-ID is made of its id. */
export const letterSent = (
  letter: LetterName,
  to: string,
  mail = `m-${letter}`,
  outcome: 'sent' | 'unknown' = 'sent',
  promise: string | null = letter === 'welcome' ? 'welcome' : null,
): EventPayload => ({
  kind: 'mail-sent',
  letter,
  mail,
  messageId: `<${mail}@programme.example>`,
  to,
  outcome,
  promise,
});

/** A letter came back. */
export const cameBack = (letter: LetterName, address: string, mail = `m-${letter}`, hard = true): EventPayload => ({
  kind: 'mail-bounced',
  letter,
  messageId: `<${mail}@programme.example>`,
  address,
  hard,
});

export const ticketOpened = (ticket: string, ticketKind: TicketKind, promise: string | null = null): EventPayload => ({
  kind: 'ticket-opened',
  ticket,
  ticketKind,
  promise,
  track: null,
});

const day = (instant: Instant): string =>
  instant.slice(0, instant.endsWith('T10:00:00.000Z') ? 10 : 16).replace('T', ' ');

/** How a promise stands, in a sentence: `overdue since 2026-03-09`, `kept on 2026-03-05 by first call`. Days are at ten. */
export function standing(state: OfferState, id: string, now: string): string {
  const promised = ledger(state).find((each) => each.id === id);
  if (promised === undefined) return 'not promised';
  const { settled, dueAt } = promised;
  const status = statusOf(promised, at(now));
  if (settled === null) return `${status}${status === 'overdue' ? ' since' : ', due'} ${day(dueAt)}`;
  return `${status} on ${day(settled.at)}${settled.evidence ? ` by ${settled.evidence.id}` : ''}`;
}

/** The news promises of a life, each as it stands. */
export const newsOf = (state: OfferState, now: string): string[] =>
  ledger(state)
    .filter(({ kind }) => kind === 'news')
    .map(({ id, madeAt }) => `from ${day(madeAt)}: ${standing(state, id, now)}`);
