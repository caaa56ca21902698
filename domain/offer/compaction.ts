import { type OfferState, factsOf, fingerprint, hasHappened, stepId } from './state';
import { before, type Instant } from '../calendar/instants';
import { addressFacts } from './addresses';
import { endingOf } from './endings';
import type { Fact } from './events';
import { isOfLastHour } from './last-hour';
import { ledger } from '../promises/ledger';
import { bouncedAddress } from '../duties/owner';
import { presentNews } from '../promises/news';
import { isClosed, letters, messages, people, requests, tickets, tiers, turns, uses } from './retention';
import { bounces, mails } from './retained-mail';
import { questions } from './retained-questions';
import { COMES_BACK_WITHIN } from './void-facts';
import { letterKey } from '../duties/personal-letters';
import { ticketAboutSignal, unsettledSignals } from '../duties/unread-signals';
import { wholePlan } from './plan';

/** How many ids of departed facts are remembered, so that a late repetition still counts as one. */
const REMEMBERED = 400;
/** How much of a note stays, in characters. */
const NOTE = 200;

/**
 * Removes facts that are settled and in the journal, so that the state of an offer stays small whatever its age. The
 * remaining facts give the same open promises and the same next steps as all facts would, also when something of the
 * last hour is taken back: they are what was needed before that hour, and everything since.
 */
export function compact(state: OfferState, journaled: number, now: Instant): OfferState {
  const latest = state.facts.filter((fact) => isOfLastHour(state, fact, now));
  // Facts that take something back stay, also those of the last hour.
  const settled = without(
    state,
    latest.filter(({ kind }) => kind !== 'taken-back'),
  );
  const sure = without(settled, doubtful(settled, now));
  const then = latest[0]?.recordedAt ?? now;
  const kept = new Set([...latest, ...needed(settled, then), ...(sure === settled ? [] : needed(sure, then))]);
  const facts = state.facts.filter((fact) => fact.revision > journaled || kept.has(fact));
  if (facts.length === state.facts.length && journaled < state.revision) return state;
  const stays = new Set(facts);
  const left = state.facts.filter((fact) => !stays.has(fact)).map(({ id }) => fingerprint(id));
  return {
    ...state,
    facts: facts.map((fact) => (fact.revision > journaled ? fact : withoutWords(state, fact))),
    newsFrom: presentNews(sure).madeAt,
    forgotten: [...state.forgotten, ...left].slice(-REMEMBERED),
  };
}

/** Messages that become void if their letter comes back. */
const doubtful = (state: OfferState, now: Instant): Fact[] =>
  factsOf(state, 'message').filter(
    ({ messageId, recordedAt, direction }) =>
      messageId !== undefined && direction === 'outbound' && recordedAt > before(now, COMES_BACK_WITHIN),
  );

/** The same state without some of its facts. */
function without(state: OfferState, some: readonly Fact[]): OfferState {
  const gone = new Set(some);
  return gone.size === 0 ? state : { ...state, facts: state.facts.filter((fact) => !gone.has(fact)) };
}

/** Removes text that decides nothing and is in the journal, and keeps the address of a letter that came back. */
function withoutWords(state: OfferState, fact: Fact): Fact {
  switch (fact.kind) {
    case 'message':
      return fact.summary === '' ? fact : { ...fact, summary: '', with: '', by: '' };
    case 'request-made':
      return fact.description === '' ? fact : { ...fact, description: '' };
    case 'request-answered':
      return fact.summary === '' ? fact : { ...fact, summary: '' };
    case 'letter-written':
      return hasHappened(state, stepId(letterKey(fact.id))) ? { ...fact, subject: '', by: '' } : fact;
    case 'sales-counted':
      return fact.lines.length === 0 ? fact : { ...fact, lines: [], more: fact.more + fact.lines.length };
    case 'benefit-declined':
    case 'benefit-completed':
    case 'request-cancelled':
    case 'paused':
    case 'relisted':
      return inShort(fact);
    case 'engagement-declined':
    case 'ended':
      return isTold(state, fact) ? { ...inShort(fact), publisherNote: '' } : inShort(fact);
    case 'ticket-resolved':
      return isClosed(state, fact.ticket) ? { ...fact, note: null } : fact;
    case 'signal-unread':
      return ticketAboutSignal(state, fact) ? { ...fact, came: '' } : fact;
    case 'mail-bounced':
      return fact.address === null ? { ...fact, address: bouncedAddress(state, fact) } : fact;
    default:
      return fact;
  }
}

const inShort = <F extends { readonly note: string | null }>(fact: F): F =>
  (fact.note?.length ?? 0) > NOTE ? { ...fact, note: `${fact.note?.slice(0, NOTE - 1) ?? ''}…` } : fact;

/** Is the publisher's note no longer needed for a letter? */
const isTold = (state: OfferState, fact: Fact<'ended'> | Fact<'engagement-declined'>): boolean =>
  fact.publisherNote !== undefined &&
  (fact.kind === 'ended'
    ? endingOf(state)?.id !== fact.id
    : hasHappened(state, stepId(`engagement-declined/${fact.id}`)));

function needed(state: OfferState, now: Instant): Set<Fact> {
  const ahead = new Set(ledger(state).flatMap(({ id, dueAt }) => (dueAt > now ? [id] : [])));
  const asked = new Set(wholePlan(state, now).map(({ key }) => stepId(key)));
  const planned = state.facts.filter(({ id }) => asked.has(id));
  return new Set<Fact>([
    ...planned,
    ...messages(state),
    ...people(state),
    ...uses(state),
    ...factsOf(state, 'benefit-declined'),
    ...factsOf(state, 'benefit-expired'),
    ...turns(state),
    ...requests(state),
    ...letters(state),
    ...tiers(state),
    ...mails(state, ahead),
    ...bounces(state, planned),
    ...addressFacts(state),
    ...questions(state),
    ...factsOf(state, 'reminder-timed').filter(({ promise }) => ahead.has(promise)),
    ...factsOf(state, 'owner-asked').slice(-1),
    ...tickets(state, planned),
    ...factsOf(state, 'engagement-ended'),
    ...factsOf(state, 'engagement-declined'),
    ...factsOf(state, 'type-changed'),
    ...unsettledSignals(state),
  ]);
}
