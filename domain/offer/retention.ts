import { byOwnTime, type OfferState, factsOf, hasHappened, stepId } from './state';
import { engagementPeriods } from './engagement';
import { AGREEMENTS, type Fact } from './events';
import { ledger } from '../promises/ledger';
import { messagesOf, outboundOf } from './messages';
import { lastNamed, newOwner } from '../duties/owner';
import { answersInForce } from '../duties/owner-question';
import { isOpen } from '../promises/promised';
import { benefitContactPromises, contactPromise } from '../promises/benefit-contact';
import { requestsOf } from '../benefits/requests';
import { tierChanges } from '../tiers/tier';
import { lettersOf, letterKey } from '../duties/personal-letters';
import { resolvedKey, isAboutSilence, resolutionOf } from '../duties/ticket-facts';

/** How many messages to the publisher stay. Something that is dated before them is judged by these alone. */
const CONVERSATION = 12;
/** How many changes of the owner stay beside the present one. */
const OWNERS = 6;
/** How many pauses and endings stay beside the first ones. */
const TURNS = 12;
/** How many closed technical requests stay, so that closing one again is told from one that never was. */
const REQUESTS = 10;

/** A list of the fact, or an empty one. */
export const some = <T>(fact: T | undefined): T[] => (fact === undefined ? [] : [fact]);

/** Has a ticket been closed at the desk, with the outcome that a person gave it, if one did? */
export const isClosed = (state: OfferState, ticket: string): boolean =>
  factsOf(state, 'ticket-closed').some((closed) => closed.ticket === ticket) &&
  (hasHappened(state, stepId(resolvedKey(ticket))) ||
    !factsOf(state, 'ticket-resolved').some((resolved) => resolved.ticket === ticket));

/** Pauses and endings: the first settle what was promised at publication, the latest what was promised since. */
export const turns = (state: OfferState): Fact[] =>
  [factsOf(state, 'paused'), factsOf(state, 'resumed'), factsOf(state, 'ended'), factsOf(state, 'relisted')].flatMap(
    (facts: readonly Fact[]) => [...facts.slice(0, 1), ...facts.slice(-TURNS)],
  );

/** Open requests, and the latest that are closed. */
export function requests(state: OfferState): Fact[] {
  const made = requestsOf(state);
  const closed = made.filter(({ status }) => status !== 'open').slice(-REQUESTS);
  const kept = new Set([...made.filter(({ status }) => status === 'open'), ...closed].map(({ number }) => number));
  return [
    ...factsOf(state, 'request-made'),
    ...factsOf(state, 'request-answered'),
    ...factsOf(state, 'request-cancelled'),
  ].filter(({ number }) => kept.has(number));
}

/** Letters of people that have not left yet. */
export const letters = (state: OfferState): Fact[] =>
  lettersOf(state).filter(({ id }) => !hasHappened(state, stepId(letterKey(id))));

/** What sales have reached now, how that came about, and when each tier was reached first. */
export function tiers(state: OfferState): Fact[] {
  const changes = tierChanges(state);
  const firsts = changes.filter(({ to }, i) => changes.findIndex((change) => change.to === to) === i);
  return [
    ...factsOf(state, 'sales-counted').slice(-1),
    ...[...firsts, ...changes.slice(-TURNS)].map(({ fact }) => fact),
  ];
}

/** The latest use of each benefit, and earlier ones as long as something said in general may be about them. */
export function uses(state: OfferState): Fact[] {
  const outbound = outboundOf(state);
  const kept = [...outbound.slice(0, 1), ...outbound.slice(-CONVERSATION)];
  const said = kept.flatMap(({ about, at }) => (about === null ? [at] : []));
  const over = new Set(
    benefitContactPromises(state).flatMap(({ id, madeAt, settled }) =>
      settled === null || said.some((at) => madeAt <= at && at <= settled.at) ? [] : [id],
    ),
  );
  const activated = factsOf(state, 'benefit-activated');
  const isLatest = latestOfEach(activated);
  return [
    ...activated.filter((fact) => isLatest(fact) || !over.has(contactPromise(fact))),
    ...factsOf(state, 'benefit-completed').filter(latestOfEach(factsOf(state, 'benefit-completed'))),
  ];
}

/** Whether a fact is the last one about its benefit. */
function latestOfEach<F extends { readonly benefit: string }>(facts: readonly F[]): (fact: F) => boolean {
  const latest = new Map(facts.map((fact) => [fact.benefit, fact]));
  return (fact) => latest.get(fact.benefit) === fact;
}

/** The newest of either direction, the first contact, what kept a benefit’s promise, and what may still keep one. */
export function messages(state: OfferState): Fact[] {
  const evidence = new Set(
    ledger(state).map(({ kind, settled }) => kind === 'benefit-contact' && settled?.evidence?.id),
  );
  const outbound = outboundOf(state);
  return [
    ...messagesOf(state).slice(-1),
    ...outbound.slice(0, 1),
    ...outbound.filter(({ id }) => evidence.has(id)),
    ...outbound.slice(-CONVERSATION),
  ];
}

/** The present owner, manager and contact, and the first of each. */
export function people(state: OfferState): Fact[] {
  const owners = [
    ...factsOf(state, 'owner-known'),
    ...factsOf(state, 'owner-confirmed'),
    ...factsOf(state, 'owner-lost'),
  ];
  const newest = owners.sort(byOwnTime).slice(-OWNERS);
  const accompanied = engagementPeriods(state).flatMap(({ managers }) => [managers[0], managers.at(-1)]);
  const named = factsOf(state, 'manager-named');
  return [
    ...newest,
    ...some(newOwner(state)),
    ...some(lastNamed(state)),
    ...named.filter(({ id }) => accompanied.some((manager) => manager?.factId === id)),
    ...answersInForce(state),
    ...named.slice(-1),
    ...factsOf(state, 'marketing-contact-set').slice(-2),
    ...AGREEMENTS.flatMap((document) =>
      factsOf(state, 'agreement-accepted')
        .filter((accepted) => accepted.document === document)
        .slice(-1),
    ),
  ];
}

/**
 * Open tickets, those whose opening is still asked for, and the last of each reason that may come back: about an open
 * promise, about the silence or the owner, and about the tier. Each whole.
 */
export function tickets(state: OfferState, planned: readonly Fact[]): Fact[] {
  const opened = factsOf(state, 'ticket-opened');
  const aboutSilence = opened.filter(isAboutSilence);
  // A promise that is kept by a letter is open again when the letter comes back.
  const mayBeOpen = ledger(state).filter((promised) => isOpen(promised) || promised.owedBy === 'service');
  const last = [
    aboutSilence.at(-1),
    aboutSilence.findLast(({ ticketKind }) => ticketKind === 'owner'),
    aboutSilence.findLast((ticket) => resolutionOf(state, ticket) !== undefined),
    opened.findLast(({ ticketKind }) => ticketKind === 'tier-review'),
    ...mayBeOpen.map(({ id }) => opened.findLast(({ promise }) => promise === id)),
  ];
  const kept = opened.filter((fact) => !isClosed(state, fact.ticket) || last.includes(fact) || planned.includes(fact));
  const ids = new Set(kept.map(({ ticket }) => ticket));
  const ends = [...factsOf(state, 'ticket-resolved'), ...factsOf(state, 'ticket-closed')];
  return [...kept, ...ends.filter(({ ticket }) => ids.has(ticket)), ...raises(state, ids)];
}

/** The priority depends on the first raise of a ticket, the next raise on its last. */
function raises(state: OfferState, ids: ReadonlySet<string>): Fact[] {
  const raised = factsOf(state, 'ticket-raised');
  return [...ids].flatMap((id) => {
    const its = raised.filter(({ ticket }) => ticket === id);
    return [...its.slice(0, 1), ...its.slice(-1)];
  });
}
