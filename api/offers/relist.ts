import { entryId } from '../../domain/offer/append';
import { compact } from '../../domain/offer/compaction';
import { type OfferState, hasHappened } from '../../domain/offer/state';
import { COMMANDS, isRefusal } from '../../domain/offer/commands';
import { endingOf } from '../../domain/offer/endings';
import type { Fact } from '../../domain/offer/events';
import { meantForAnother } from '../../domain/offer/if-revision';
import { Fields } from '../../domain/offer/inputs';
import type { OfferView } from '../../domain/offer/view';
import { refusal } from '../../domain/offer/refusals';
import { lifeOf, readJournal } from '../../platform/store/offer-copy';
import { readClock } from '../../platform/store/offer-reader';
import type { Deps } from '../deps';
import { OfferNotLive } from './gateway';
import { OfferRefused } from '../http/offer-refused';
import type { Caller } from '../route';
import { notLive, offerAfter, toldBy, unknownOffer } from './telling';

type Input = ReturnType<typeof toldBy<Remark>>;
type Remark = {
  readonly note?: string | undefined;
  readonly at?: string | undefined;
  readonly by?: string | undefined;
};

/** Makes an offer that has ended live again: its workflow goes on from the journal, or has not even stopped yet. */
export async function relist(deps: Deps, id: string, said: Remark, caller: Caller): Promise<OfferView> {
  const input = toldBy(caller, said);
  try {
    return await offerAfter(deps, id, await deps.gateway.tell(id, 'relist', input));
  } catch (err) {
    if (!(err instanceof OfferNotLive)) throw err;
  }
  return begin(deps, id, input);
}

async function begin(deps: Deps, id: string, input: Input) {
  const clock = await readClock(deps.database, id);
  const journal = await readJournal(deps.database, id);
  if (clock === undefined || journal.length === 0) throw unknownOffer(id);
  const state = lifeOf(journal);
  if (endingOf(state) === undefined && !hasHappened(state, input.id)) throw await notLive(deps, id);
  const live = hasHappened(state, input.id) ? state : relisted(state, input, clock);
  const begun = { life: compact(live, state.revision, clock), journaled: state.revision };
  const { created, answer } = await beginAgain(deps, id, clock, begun);
  // Somebody else was quicker: the offer that runs judges this one.
  return created ? answer() : offerAfter(deps, id, await deps.gateway.tell(id, 'relist', input));
}

/** Begins the workflow of an offer again, at its own time. `created` is false where somebody else was quicker. */
export async function beginAgain(
  deps: Deps,
  id: string,
  clock: string,
  { life: state, journaled }: { readonly life: OfferState; readonly journaled: number },
): Promise<{ readonly created: boolean; readonly answer: () => Promise<OfferView> }> {
  const { created, ...recorded } = await deps.gateway.resume(state, journaled);
  // Under the time machine the new run begins at the clock on the wall: it goes on to where the offer was.
  if (created && deps.clockwork && Date.parse(clock) - Date.now() > CLOCKS_DIFFER)
    await deps.clockwork.advanceTo(id, new Date(clock));
  return { created, answer: () => offerAfter(deps, id, recorded) };
}

/** Less than this is not the time machine, in milliseconds. */
const CLOCKS_DIFFER = 2_000;

function relisted(state: OfferState, input: Input, clock: string): OfferState {
  const at = input.at ?? clock;
  const fields = new Fields(input);
  const result = meantForAnother(fields, state.revision) ?? COMMANDS.relist(state, fields, at, input.id);
  if (isRefusal(result)) throw new OfferRefused(result);
  if (at > clock && Date.parse(at) - Date.parse(clock) > 60_000)
    throw new OfferRefused(refusal('at-in-the-future', { now: clock, clock: 'offer' }));
  const facts = result.map((payload, i): Fact => ({
    ...payload,
    id: entryId(input.id, i),
    by: input.by,
    at,
    recordedAt: clock,
    revision: state.revision + i + 1,
  }));
  return { ...state, facts: [...state.facts, ...facts], revision: state.revision + facts.length };
}
