import { byOwnTime, type Case, factsOf, fingerprint, stepId } from './case';
import type { Instant } from './calendar';
import type { Fact } from './facts';
import { ledger } from './ledger';
import { type LetterName } from './letters';
import { messagesOf, outboundOf } from './messages';
import { bouncedAddress, lastNamed, newOwner, ownersBounce } from './owner';
import { ownerCheck } from './owner-check';
import { wholePlan } from './plan';
import { openNews } from './promises/news';
import { lastSilenceTicket } from './tickets';

/** How many ids of departed facts are remembered, so that a late repetition still counts as one. */
const REMEMBERED = 400;
/** How many messages to the publisher stay: what is dated back further than these is judged by what is left. */
const CONVERSATION = 12;
/** A letter may come back for weeks: its address must still be known then. */
const MAILS = 6;
/** How many changes of the owner stay beside the present one. */
const OWNERS = 6;
/** How many bounces stay, of whatever address. */
const BOUNCES = 4;
/** How much of a note stays, in characters. */
const NOTE = 200;

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
    facts: facts.map((fact) => (fact.revision > journaled ? fact : withoutWords(life, fact))),
    newsFrom: openNews(life).madeAt,
    forgotten: [...life.forgotten, ...left].slice(-REMEMBERED),
  };
}

/** What was said is in the journal; what is decided by is that it was said, and where a letter went that came back. */
function withoutWords(life: Case, fact: Fact): Fact {
  switch (fact.kind) {
    case 'message':
      return fact.summary === '' ? fact : { ...fact, summary: '', with: '', by: '' };
    case 'benefit-declined':
    case 'benefit-completed':
      return (fact.note?.length ?? 0) > NOTE ? { ...fact, note: `${fact.note?.slice(0, NOTE - 1) ?? ''}…` } : fact;
    case 'ticket-resolved':
      return isClosed(life, fact.ticket) ? { ...fact, note: null } : fact;
    case 'mail-bounced':
      return fact.address === null ? { ...fact, address: bouncedAddress(life, fact) } : fact;
    default:
      return fact;
  }
}

const isClosed = (life: Case, ticket: string): boolean =>
  factsOf(life, 'ticket-closed').some((closed) => closed.ticket === ticket);

function needed(life: Case, now: Instant): Set<Fact> {
  const ahead = new Set(ledger(life).flatMap(({ id, dueAt }) => (dueAt > now ? [id] : [])));
  const asked = new Set(wholePlan(life, now).map(({ key }) => stepId(key)));
  const planned = life.facts.filter(({ id }) => asked.has(id));
  return new Set<Fact>([
    ...planned,
    ...messages(life),
    ...people(life),
    ...factsOf(life, 'benefit-activated'),
    ...factsOf(life, 'benefit-declined'),
    ...factsOf(life, 'benefit-completed'),
    ...mails(life, ahead),
    ...bounces(life),
    ...factsOf(life, 'reminder-timed').filter(({ promise }) => ahead.has(promise)),
    ...some(ownerCheck(life)),
    ...tickets(life, planned),
    ...factsOf(life, 'engagement-ended'),
  ]);
}

const some = <T>(fact: T | undefined): T[] => (fact === undefined ? [] : [fact]);

/** The newest of either direction, the first contact, what kept a benefit’s promise, and what may still keep one. */
function messages(life: Case): Fact[] {
  const evidence = new Set(
    ledger(life).map(({ kind, settled }) => kind === 'benefit-contact' && settled?.evidence?.id),
  );
  const outbound = outboundOf(life);
  return [
    ...messagesOf(life).slice(-1),
    ...outbound.slice(0, 1),
    ...outbound.filter(({ id }) => evidence.has(id)),
    ...outbound.slice(-CONVERSATION),
  ];
}

/** Who is who now, and who was first. */
function people(life: Case): Fact[] {
  const owners = [...factsOf(life, 'owner-known'), ...factsOf(life, 'owner-confirmed'), ...factsOf(life, 'owner-lost')];
  const newest = owners.sort(byOwnTime).slice(-OWNERS);
  const named = factsOf(life, 'manager-named');
  return [
    ...newest,
    ...some(newOwner(life)),
    ...some(lastNamed(life)),
    ...named.slice(0, 1),
    ...named.slice(-1),
    ...factsOf(life, 'marketing-contact-set').slice(-1),
  ];
}

/** Letters to staff: nobody asks for their address when they come back. */
const TO_STAFF: readonly LetterName[] = ['reminder', 'check-in', 'owner-found', 'desk-down'];

function mails(life: Case, ahead: ReadonlySet<string>): Fact[] {
  const sent = factsOf(life, 'mail-sent');
  const proof = sent.filter(({ letter, promise }) => letter === 'welcome' || (promise !== null && ahead.has(promise)));
  return [...proof, ...sent.filter(({ letter }) => !TO_STAFF.includes(letter)).slice(-MAILS)];
}

/** Where the publisher cannot be reached, and which welcome did not arrive. */
function bounces(life: Case): Fact[] {
  const bounced = factsOf(life, 'mail-bounced');
  const welcomes = bounced.filter(
    ({ letter, hard, messageId }, i) =>
      letter === 'welcome' && bounced.findIndex((b) => b.messageId === messageId && b.hard === hard) === i,
  );
  return [...welcomes, ...some(ownersBounce(life)), ...bounced.slice(-BOUNCES)];
}

/** Open tickets, the last one about a silence, and those whose opening is still asked for; each whole. */
function tickets(life: Case, planned: readonly Fact[]): Fact[] {
  const last = lastSilenceTicket(life);
  const kept = factsOf(life, 'ticket-opened').filter(
    (fact) => !isClosed(life, fact.ticket) || fact === last || planned.includes(fact),
  );
  const ids = new Set(kept.map(({ ticket }) => ticket));
  const ends = [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')];
  return [...kept, ...ends.filter(({ ticket }) => ids.has(ticket)), ...raises(life, ids)];
}

/** The priority depends on the first raise of a ticket, the next raise on its last. */
function raises(life: Case, ids: ReadonlySet<string>): Fact[] {
  const raised = factsOf(life, 'ticket-raised');
  return [...ids].flatMap((id) => {
    const its = raised.filter(({ ticket }) => ticket === id);
    return [...its.slice(0, 1), ...its.slice(-1)];
  });
}
