import { type Instant } from '../calendar/instants';
import type { SendLetter } from '../offer/effect';
import { cardOf } from '../offer/letter-items';
import type { LetterName, LetterOrder } from '../offer/letters';
import { owedBeside } from '../offer/owed-beside';
import { partOf } from '../offer/readers';
import { factsOf, type OfferState } from '../offer/state';
import type { Step } from '../offer/step';
import type { Consequences, ForeseenLetter, ForeseenTickets } from './consequences';
import type { Settled, Taken } from './settle';

type FollowUps = Pick<Consequences, 'letters' | 'tickets' | 'recounts'>;

/** To staff, at a working hour: they come with every promise and engagement. */
const ROUTINE: readonly LetterName[] = ['reminder', 'check-in'];

/** What the service does in the second of two settled states, and would not do in the first. */
export function followUps(before: Settled, after: Settled, state: OfferState, now: Instant): FollowUps {
  const done = new Set(before.taken.map(({ step }) => step.key));
  const planned = new Set(before.ahead.map(({ key }) => key));
  const fresh = after.taken.filter(({ step }) => !done.has(step.key));
  const ahead = after.ahead.filter(({ key, at }) => at > now && !planned.has(key) && !done.has(key));
  const written = [...fresh, ...ahead.map((step) => ({ step, effect: step.effect(), state: after.state }))];
  return {
    letters: written.flatMap((taken) => letterOf(taken, now)),
    tickets: ticketsOf(state, fresh),
    recounts: fresh.some(({ effect }) => effect.do === 'count-sales'),
  };
}

function letterOf({ step, effect, state }: Omit<Taken, 'outcome'>, now: Instant): ForeseenLetter[] {
  const atOnce = step.at <= now;
  const at = atOnce ? now : step.at;
  if (effect.do === 'send-personal-letter') {
    const { to } = effect.letter;
    return [{ letter: 'personal', to: partOf(state, to), name: to.name, at, atOnce }];
  }
  if (effect.do !== 'send-letter' || ROUTINE.includes(effect.content.letter)) return [];
  const { to, part } = effect.to;
  const order = orderOf(state, step, effect, now);
  const name = to === 'team' ? null : to.name;
  return [{ letter: effect.content.letter, to: part, name, at, atOnce, ...(order && { order }) }];
}

/** The letter that prints what somebody says with a decision, whole, so that they can read it first; undefined for others. */
function orderOf(state: OfferState, { key }: Step, effect: SendLetter, at: Instant): LetterOrder | undefined {
  const { content, to } = effect;
  if ((content.letter !== 'farewell' && content.letter !== 'engagement-declined') || to.to === 'team') return undefined;
  const owed = owedBeside(state, content.letter);
  return { key, offer: cardOf(state), content, ...owed, to: to.to, cc: [], language: to.language, at };
}

/** A ticket that is closed in the moment in which it opens is not worth a word. */
function ticketsOf(state: OfferState, fresh: readonly Taken[]): ForeseenTickets {
  const known = new Map(factsOf(state, 'ticket-opened').map(({ ticket, ticketKind }) => [ticket, ticketKind]));
  const closed = new Set(fresh.flatMap(({ effect }) => (effect.do === 'close-ticket' ? [effect.ticket] : [])));
  const left = fresh.flatMap(({ outcome }) => outcome.map(({ event }) => event));
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
