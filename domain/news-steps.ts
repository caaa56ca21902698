import { type Instant, instantOf, later, lengthOf } from './calendar';
import { type Case, factsOf, latestOf } from './case';
import { type EscalationStep, reminder } from './escalation';
import type { Fact } from './facts';
import { othersLetterKey, ownerCheck, ownerLetterKey, silenceTicketKey } from './owner-check';
import { ownerNamedSince, ownersLoss } from './owner';
import type { Promised } from './promised';
import { presentNews } from './promises/news';
import { type OpenTicket, silenceTicket } from './ticket-facts';

/** What four silent weeks ask for: the directory, the owner, a ticket, everybody else, and a rising priority. */
export type NewsStep =
  | EscalationStep
  | {
      readonly kind: 'find-owner' | 'ask-owner' | 'open-silence-ticket' | 'ask-others';
      readonly key: string;
      readonly at: Instant;
      readonly promised: Promised;
    }
  | {
      readonly kind: 'raise-ticket';
      readonly key: string;
      readonly at: Instant;
      readonly promised: Promised;
      readonly ticket: string;
    };

/** The reminder a week before, and from the due date on the owner check. */
export function newsSteps(life: Case, now: Instant): NewsStep[] {
  const promised = presentNews(life);
  const asked = ownerCheck(life);
  return [
    ...reminder(promised, now),
    ...(asked ? checkSteps(life, promised, asked) : [findOwner(promised, promised.dueAt)]),
  ];
}

const findOwner = (promised: Promised, at: Instant): NewsStep => ({
  kind: 'find-owner',
  key: `${promised.id}/owner-asked/${at}`,
  at,
  promised,
});

function checkSteps(life: Case, promised: Promised, asked: Fact<'owner-asked'>): NewsStep[] {
  const steps: NewsStep[] = [];
  if (asked.status === 'known')
    steps.push({ kind: 'ask-owner', key: ownerLetterKey(asked), at: asked.at, promised });
  const giveUp = givingUp(life, asked);
  const open = silenceTicket(life);
  if (giveUp !== undefined) steps.push(...ticketAndOthers(life, promised, asked, giveUp, open));
  return [...steps, ...nextRung(life, promised, asked, open)];
}

/** When nobody is left to ask alone: at once when the owner is unknown or gone, at the end of the week without an answer. */
function givingUp(life: Case, asked: Fact<'owner-asked'>): Instant | undefined {
  if (asked.status !== 'known') return asked.at;
  const lost = ownersLoss(life) ?? unknownSince(life, asked.at);
  if (lost) return later(lost.at, asked.at);
  return ownerNamedSince(life, asked.at) ? undefined : asked.answerBy;
}

/** Somebody answered that nobody knows the owner. */
function unknownSince(life: Case, since: Instant): Fact<'owner-lost'> | undefined {
  const lost = latestOf(life, 'owner-lost');
  return lost && lost.at >= since && !ownerNamedSince(life, lost.at) ? lost : undefined;
}

/** One ticket for one silence: where one about the owner is open already it is raised instead. */
function ticketAndOthers(
  life: Case,
  promised: Promised,
  asked: Fact<'owner-asked'>,
  at: Instant,
  open: OpenTicket | undefined,
): NewsStep[] {
  const key = silenceTicketKey(asked);
  const ticket: NewsStep =
    open === undefined
      ? { kind: 'open-silence-ticket', key, at, promised }
      : { kind: 'raise-ticket', key, at, promised, ticket: open.ticket };
  return [ticket, { kind: 'ask-others', key: othersLetterKey(asked), at, promised }];
}

/** Every further four weeks of the same silence, but not while an answer is awaited: the open ticket rises, or, where none is open, the check begins again. */
function nextRung(
  life: Case,
  promised: Promised,
  asked: Fact<'owner-asked'>,
  open: OpenTicket | undefined,
): NewsStep[] {
  const at = rungAfter(promised, life, later(asked.answerBy, lastRaise(life, open) ?? ''));
  if (open === undefined) return [findOwner(promised, at)];
  return [{ kind: 'raise-ticket', key: `${promised.id}/raise/${at}`, at, promised, ticket: open.ticket }];
}

const lastRaise = (life: Case, open: OpenTicket | undefined): Instant | undefined =>
  open && factsOf(life, 'ticket-raised').findLast(({ ticket }) => ticket === open.ticket)?.at;

/** The first due + n × 28 days after an instant. */
function rungAfter({ dueAt }: Promised, { offer }: Case, since: Instant): Instant {
  const span = lengthOf(offer.terms.news.within);
  const passed = Math.floor((Date.parse(since) - Date.parse(dueAt)) / span);
  return instantOf(Date.parse(dueAt) + (passed + 1) * span);
}
