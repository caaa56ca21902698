import type { Instant } from '../../domain/calendar/instants';
import type { Effect } from '../../domain/offer/effect';
import type { OfferState } from '../../domain/offer/state';
import type { Plan } from '../../domain/offer/step';
import { LOCALES } from '../../locales';
import { FOR_PROGRAMS, say } from '../../locales/writing';
import { ledger } from '../../domain/promises/ledger';

/** What a plan would do, each step with its key, its date and its effect. */
export const planned = (
  plan: Plan,
  state: OfferState,
  now: Instant,
): ({ readonly key: string; readonly at: Instant } & Effect)[] =>
  plan(state, now, ledger).map(({ key, at, effect }) => ({ key, at, ...effect() }));

/** The tickets that a plan closes, and what the desk is told of them. */
export const closed = (plan: Plan, state: OfferState, now: Instant) =>
  planned(plan, state, now).flatMap((step) => {
    if (step.do !== 'close-ticket') return [];
    const { because, ...end } = step;
    return [{ ...end, note: because === undefined ? end.note : say(LOCALES.en.closingReasons, because, FOR_PROGRAMS) }];
  });
