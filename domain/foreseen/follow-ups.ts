import type { Instant } from '../calendar/instants';
import { type OfferState, factsOf } from '../offer/state';
import type { Effects, ForeseenLetter, ForeseenTickets } from '../effects';
import type { LetterName } from '../letters';
import type { Settled, Taken } from './at-once';
import { orderOf } from './letter-orders';
import { isIn } from './one-step';
import { factsLeft } from './step-facts';
import { LETTERS } from './step-letters';

type FollowUps = Pick<Effects, 'letters' | 'tickets' | 'recounts'>;

/** To staff, at a working hour: they come with every promise and engagement. */
const ROUTINE: readonly LetterName[] = ['reminder', 'check-in'];

/** What the service does in the second of two lives, and would not do in the first. */
export function followUps(before: Settled, after: Settled, state: OfferState, now: Instant): FollowUps {
  const done = new Set(before.taken.map(({ step }) => step.key));
  const planned = new Set(before.ahead.map(({ key }) => key));
  const fresh = after.taken.filter(({ step }) => !done.has(step.key));
  const ahead = after.ahead.filter(({ key, at }) => at > now && !planned.has(key) && !done.has(key));
  const written = [...fresh, ...ahead.map((step) => ({ step, life: after.life }))];
  return {
    letters: written.flatMap((taken) => letterOf(taken, now)),
    tickets: ticketsOf(state, fresh, now),
    recounts: fresh.some(({ step }) => step.kind === 'recount-sales'),
  };
}

function letterOf({ step, life: state }: Taken, now: Instant): ForeseenLetter[] {
  if (!isIn(LETTERS, step)) return [];
  const { letter, to, name } = LETTERS[step.kind](state, step);
  if (ROUTINE.includes(letter)) return [];
  const atOnce = step.at <= now;
  const order = orderOf(state, step, now);
  return [{ letter, to, name, at: atOnce ? now : step.at, atOnce, ...(order && { order }) }];
}

/** A ticket that is closed in the moment in which it opens is not worth a word. */
function ticketsOf(state: OfferState, fresh: readonly Taken[], now: Instant): ForeseenTickets {
  const known = new Map(factsOf(state, 'ticket-opened').map(({ ticket, ticketKind }) => [ticket, ticketKind]));
  const closed = new Set(fresh.flatMap(({ step }) => (step.kind === 'close-ticket' ? [step.ticket] : [])));
  const left = fresh.flatMap((taken) => factsLeft(taken.life, taken.step, now));
  return {
    closes: [...closed].flatMap((ticket) => {
      const kind = known.get(ticket);
      return kind === undefined ? [] : [{ ticket, kind }];
    }),
    opens: left.flatMap((fact) => (fact.kind === 'ticket-opened' && !closed.has(fact.ticket) ? [fact.ticketKind] : [])),
    raises: left.flatMap((fact) =>
      fact.kind === 'ticket-raised' && known.has(fact.ticket) ? [{ ticket: fact.ticket, to: fact.priority }] : [],
    ),
  };
}
