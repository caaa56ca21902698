import { isRefused } from '../../domain/foresee/consequences';
import { before } from '../../domain/calendar/instants';
import { isStepId } from '../../domain/offer/state';
import type { Fact } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import { readSince } from '../../platform/store/case-history';
import { reasonToStay } from '../../domain/offer/taking-back';
import { actionOf } from '../actions';
import type { Done } from './content';
import type { Reader } from '../shared/reader';
import type { Deps } from '../../api/deps';
import { foreseeAction } from '../../api/offers/foresee-action';
import { isJustDone } from '../serving/just-done';

/** Who does what the service does by itself. */
const SERVICE = 'service';

/** Nothing is taken back later than that; whether it still can be is then asked of the domain. */
const AN_HOUR = 'PT1H';

/** What was just done to an offer, as the address of its page says; undefined where it says nothing, or nothing that exists. */
export async function doneTo(
  deps: Pick<Deps, 'database' | 'catalogues'>,
  offer: OfferView,
  query: Readonly<Record<string, string>>,
  entries: readonly Fact[],
  reader: Pick<Reader, 'name' | 'role'>,
): Promise<Done | undefined> {
  const { done, what } = query;
  const action = actionOf(done);
  if (action === undefined || what === undefined) return undefined;
  const entry = entries.find(({ id }) => id === what);
  // What records nothing with its offer was done elsewhere: with the company, or at the ticket desk.
  if (entry === undefined) return isJustDone(query) ? { action, what, isUndoable: false, hasLeft: false } : undefined;
  const since = await readSince(deps.database, offer.id, entry.revision);
  if (entry.recordedAt <= before(offer.clock, AN_HOUR) || !isLatest(since, entry)) return undefined;
  const isUndoable = mayStillBe(entry, offer) && (await canBeTakenBack(deps, offer, what, reader));
  const hasLeft = since.some((fact) => fact.kind === 'mail-sent' && fact.letter === 'personal');
  return { action, what, isUndoable, hasLeft };
}

/** Has nobody done anything with the offer since? What was said of it may not be true any more. */
const isLatest = (since: readonly Fact[], entry: Fact): boolean =>
  since.every((fact) => fact.by === SERVICE || isPartOf(fact, entry) || isSentBy(fact, entry));

/** One input may record several entries: the first has its id, the others are numbered. */
const isPartOf = ({ id }: Fact, entry: Fact): boolean => id.startsWith(`${entry.id}#`);

/** That a letter has left is recorded as a message of who wrote it. */
const isSentBy = ({ id }: Fact, { kind }: Fact): boolean => kind === 'letter-written' && isStepId(id);

/** Could it be, by what it is and when it was recorded? That is cheap to tell; what has left the house is not. */
const mayStillBe = (entry: Fact, { clock, stage }: OfferView): boolean =>
  stage === 'live' && reasonToStay([entry]) === undefined && entry.recordedAt > before(clock, AN_HOUR);

async function canBeTakenBack(
  { database, catalogues }: Pick<Deps, 'database' | 'catalogues'>,
  { id }: OfferView,
  what: string,
  { name, role }: Pick<Reader, 'name' | 'role'>,
): Promise<boolean> {
  const effects = await foreseeAction({ database, catalogues }, id, 'takeBack', { what, role }, name);
  return !isRefused(effects);
}
