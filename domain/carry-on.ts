import { type Case, factsOf, fingerprint, stepId } from './case';
import type { Instant } from './calendar';
import type { Fact } from './facts';
import { ledger } from './ledger';
import { messagesOf, outboundOf } from './messages';
import { wholePlan } from './plan';
import { isOpen, type Promised } from './promised';
import { openNews } from './promises/news';

/** How many ids of departed facts are remembered, so that a late repetition still counts as one. */
const REMEMBERED = 400;
/** How many messages wait with benefits that are owed contact. More than that is a conversation, and the newest decide. */
const CONVERSATION = 40;
/** A letter may come back for weeks: its address must still be known then. */
const MAILS = 12;
const OWNERS = 8;

/**
 * Lets go of what is settled and in the journal, so that a case stays small whatever its age. What is left decides
 * every open promise and every next step exactly as the whole life would.
 */
export function carryOn(life: Case, journaled: number, now: Instant): Case {
  const kept = needed(life, now);
  const facts = life.facts.filter((fact) => fact.revision > journaled || kept.has(fact));
  if (facts.length === life.facts.length && journaled < life.revision) return life;
  const stays = new Set(facts);
  const left = life.facts.filter((fact) => !stays.has(fact)).map(({ id }) => fingerprint(id));
  return {
    ...life,
    facts: facts.map((fact) => (fact.revision > journaled ? fact : withoutWords(fact))),
    newsFrom: openNews(life).madeAt,
    forgotten: [...life.forgotten, ...left].slice(-REMEMBERED),
  };
}

/** What was said is in the journal; what is decided by is that it was said. */
const withoutWords = (fact: Fact): Fact =>
  fact.kind === 'message' && fact.summary !== '' ? { ...fact, summary: '', with: '' } : fact;

function needed(life: Case, now: Instant): Set<Fact> {
  const open = ledger(life).filter(isOpen);
  const openIds = new Set(open.map(({ id }) => id));
  const asked = new Set(wholePlan(life, now).map(({ key }) => stepId(key)));
  return new Set<Fact>([
    ...life.facts.filter(({ id }) => asked.has(id)),
    ...messages(life, open),
    ...people(life),
    ...factsOf(life, 'benefit-activated'),
    ...factsOf(life, 'benefit-declined'),
    ...factsOf(life, 'benefit-completed'),
    ...mails(life, openIds),
    ...factsOf(life, 'reminder-timed').filter(({ promise }) => openIds.has(promise)),
    ...factsOf(life, 'owner-asked').filter(({ promise }) => openIds.has(promise)),
    ...tickets(life, openIds),
    ...factsOf(life, 'engagement-ended'),
  ]);
}

/** The newest, the first contact, what kept a benefit's promise, and what may still keep one. */
function messages(life: Case, open: readonly Promised[]): Fact[] {
  const promised = ledger(life).filter(({ kind }) => kind === 'benefit-contact');
  const evidence = new Set(promised.map(({ settled }) => settled?.evidence?.id));
  const owedSince = open.find(({ kind }) => kind === 'benefit-contact')?.madeAt;
  const outbound = outboundOf(life);
  const waiting = owedSince === undefined ? [] : outbound.filter(({ at }) => at >= owedSince).slice(-CONVERSATION);
  return [
    ...messagesOf(life).slice(-1),
    ...outbound.slice(0, 1),
    ...outbound.filter(({ id }) => evidence.has(id)),
    ...waiting,
  ];
}

/** Who is who now, and who was first. */
function people(life: Case): Fact[] {
  const owners = [...factsOf(life, 'owner-known'), ...factsOf(life, 'owner-confirmed'), ...factsOf(life, 'owner-lost')];
  const newest = owners.sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-OWNERS);
  const named = factsOf(life, 'manager-named');
  return [...newest, ...named.slice(0, 1), ...named.slice(-1), ...factsOf(life, 'marketing-contact-set').slice(-1)];
}

function mails(life: Case, openIds: ReadonlySet<string>): Fact[] {
  const sent = factsOf(life, 'mail-sent');
  const needed = sent.filter(
    ({ letter, promise }) => letter === 'welcome' || (promise !== null && openIds.has(promise)),
  );
  return [...needed, ...sent.slice(-MAILS), ...factsOf(life, 'mail-bounced').slice(-MAILS)];
}

function tickets(life: Case, openIds: ReadonlySet<string>): Fact[] {
  const closed = new Set(factsOf(life, 'ticket-closed').map(({ ticket }) => ticket));
  const opened = factsOf(life, 'ticket-opened').filter(
    ({ ticket, promise }) => !closed.has(ticket) || (promise !== null && openIds.has(promise)),
  );
  const kept = new Set(opened.map(({ ticket }) => ticket));
  const about = [
    ...factsOf(life, 'ticket-raised'),
    ...factsOf(life, 'ticket-resolved'),
    ...factsOf(life, 'ticket-closed'),
  ];
  return [...opened, ...about.filter(({ ticket }) => kept.has(ticket))];
}
