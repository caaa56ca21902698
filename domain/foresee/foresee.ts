import { after, type Instant, later } from '../calendar/instants';
import type { OfferType } from '../catalogue/offer-types';
import type { Terms } from '../catalogue/terms';
import { lettersOf } from '../duties/personal-letters';
import { append, type Stamp } from '../offer/append';
import { type CommandName, COMMANDS } from '../offer/commands';
import { isRefusal } from '../offer/commands/command';
import { compact } from '../offer/compaction';
import { endingOf } from '../offer/endings';
import type { EventPayload } from '../offer/events';
import { Fields, UnreadableInput } from '../offer/inputs';
import { refusal, unreadable } from '../offer/refusals';
import { hasHappened, type OfferState } from '../offer/state';
import { presentNews } from '../promises/news';
import type { Consequences, Refused } from './consequences';
import { followUps } from './follow-ups';
import { offerChanges } from './offer-changes';
import { promiseChanges } from './promise-changes';
import { settle, type Settled } from './settle';

/** How far ahead of the offer's clock an action may be dated: clocks differ. */
const TOLERANCE = 'PT1M';

/** The terms of an offer as one of another type, from when it is one: they need the catalogue, and a calendar. */
export type PinTerms = (type: OfferType, from: Instant) => Terms;

/**
 * What an action would do, without doing it: the command that the workflow would run, and all that the service would
 * do because of it at once if all went well. Where terms cannot be pinned, a move to a higher type is foreseen by the
 * present ones.
 */
export function foresee(
  state: OfferState,
  command: CommandName,
  input: Readonly<Record<string, unknown>>,
  stamp: Stamp,
  now: Instant,
  pinTerms?: PinTerms,
): Refused | Consequences {
  const result = decide(state, command, input, stamp, now);
  if ('refusal' in result) return result;
  const payloads = result.map((payload) => pinned(payload, stamp.at, pinTerms));
  // What follows is decided by a small part of a long life, as it is in the workflow.
  const small = compact(state, state.revision, now);
  return effectsOf(
    state,
    small,
    append(
      small,
      payloads.map((event) => ({ event })),
      stamp,
      now,
    ),
    now,
  );
}

function decide(
  state: OfferState,
  command: CommandName,
  input: Readonly<Record<string, unknown>>,
  { id, at }: Stamp,
  now: Instant,
): Refused | readonly EventPayload[] {
  if (hasHappened(state, id)) return [];
  try {
    const ahead = at > after(now, TOLERANCE) && refusal('at-in-the-future', { now, clock: 'offer' });
    const result = ahead || COMMANDS[command](state, new Fields(input), at, id, now);
    return isRefusal(result) ? { refusal: result, field: null } : result;
  } catch (err) {
    if (!(err instanceof UnreadableInput)) throw err;
    return { refusal: unreadable(err), field: err.field };
  }
}

const pinned = (payload: EventPayload, at: Instant, pinTerms: PinTerms | undefined): EventPayload =>
  payload.kind === 'type-changed' && pinTerms !== undefined ? { ...payload, terms: pinTerms(payload.to, at) } : payload;

/** How an offer stands with and without an action, once everything that is due has been done. */
function effectsOf(state: OfferState, small: OfferState, acted: OfferState, now: Instant): Consequences {
  const until = lastLetter(small, acted, now);
  const without = settle(small, until);
  const done = settle(acted, until);
  return {
    ...promiseChanges(whole(state, small, without), whole(state, small, done), until),
    silence: silenceOf(without.state, done.state),
    ...followUps(without, done, small, now),
    changes: offerChanges(without.state, done.state),
  };
}

/** The whole state with all that has happened to its small part: the ledger is of everything that ever was. */
function whole(state: OfferState, small: OfferState, { state: then }: Settled): OfferState {
  const fresh = then.facts.slice(small.facts.length);
  return fresh.length === 0 ? state : { ...state, facts: [...state.facts, ...fresh], revision: then.revision };
}

/** A letter that somebody writes now is held back for a moment, and what it does is done when it has left. */
function lastLetter(state: OfferState, acted: OfferState, now: Instant): Instant {
  const waiting = new Set(lettersOf(state).map(({ id }) => id));
  return lettersOf(acted)
    .filter(({ id }) => !waiting.has(id))
    .reduce((last, { sendAt }) => later(last, sendAt), now);
}

function silenceOf(before: OfferState, after: OfferState): Consequences['silence'] {
  const [was, is] = [before, after].map((state) => (endingOf(state) ? null : presentNews(state)));
  const [from, to] = [was?.dueAt ?? null, is?.dueAt ?? null];
  return from === to ? null : { from, to, restarts: was != null && is != null && was.madeAt < is.madeAt };
}
