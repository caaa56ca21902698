import { after, earlier, type Instant, instantOf, later } from '../calendar/instants';
import { type OfferState, factsOf } from './state';
import type { DateReason } from '../promises/date-reasons';
import type { Fact } from './events';

/** A pause may last so long at most. */
export const LONGEST_PAUSE = 'P60D';

/** A time in which due dates rest. */
export type Pause = {
  readonly fact: Fact<'paused'>;
  readonly from: Instant;
  readonly to: Instant;
};

/** Every pause of an offer, by time. One ends when somebody resumes, and by itself at the latest when it said it would. */
export function pausesOf(state: OfferState): Pause[] {
  return factsOf(state, 'paused').map((fact) => {
    const end = resumption(state, fact)?.at;
    const to = end !== undefined && end < fact.until ? end : fact.until;
    return { fact, from: fact.at, to };
  });
}

/** What ended a pause. One that begins in the moment in which another ends is a new one. */
const resumption = (state: OfferState, { at, revision }: Fact<'paused'>): Fact<'resumed'> | undefined =>
  factsOf(state, 'resumed').find((end) => end.at > at || (end.at === at && end.revision > revision));

/** The pause that nobody has ended yet. */
export function currentPause(state: OfferState): Pause | undefined {
  const last = pausesOf(state).at(-1);
  return last && resumption(state, last.fact) === undefined ? last : undefined;
}

/** The latest end that a pause beginning at an instant may have. */
export const latestEnd = (from: Instant): Instant => after(from, LONGEST_PAUSE);

/** When something is due that was open while due dates rested, and why. What was due before a pause stays due, and what is settled rests no more. */
export function restedUntil(
  made: { readonly madeAt: Instant; readonly dueAt: Instant },
  settledAt: Instant | undefined,
  pauses: readonly Pause[],
): { readonly dueAt: Instant; readonly why: readonly DateReason[] } {
  let { dueAt } = made;
  const why: DateReason[] = [];
  for (const { from, to, fact } of pauses) {
    const isSettled = settledAt !== undefined && settledAt <= later(from, made.madeAt);
    if (from >= dueAt || to <= made.madeAt || isSettled) continue;
    const before = dueAt;
    const end = settledAt === undefined ? to : earlier(to, settledAt);
    dueAt = instantOf(Date.parse(dueAt) + Date.parse(end) - Date.parse(later(from, made.madeAt)));
    const { reason } = fact;
    why.push({ code: 'paused', params: { from, to, reason, settledAt: end < to ? end : null, dueAt, before } });
  }
  return { dueAt, why };
}
