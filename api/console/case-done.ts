import { before } from '../../domain/calendar';
import type { Fact } from '../../domain/facts';
import type { OfferView } from '../../domain/offer-view';
import { STAYS } from '../../domain/taking-back';
import { actionOf } from '../../web/actions';
import type { Done } from '../../web/case/content';
import type { Reader } from '../../web/reader';
import type { Deps } from '../deps';
import { foreseeAction } from '../foresee-action';

/** Nothing is taken back later than that; whether it still can be is then asked of the domain. */
const AN_HOUR = 'PT1H';

/** What was just done to an offer, as the address of its page says; undefined where it says nothing, or nothing that exists. */
export async function doneTo(
  deps: Pick<Deps, 'database' | 'catalogues'>,
  offer: OfferView,
  { done, what }: Readonly<Record<string, string>>,
  entries: readonly Fact[],
  reader: Pick<Reader, 'name' | 'role'>,
): Promise<Done | undefined> {
  const action = actionOf(done);
  if (action === undefined || what === undefined) return undefined;
  const entry = entries.find(({ id }) => id === what);
  const isUndoable =
    entry !== undefined && mayStillBe(entry, offer) && (await canBeTakenBack(deps, offer, what, reader));
  return { action, what, isUndoable };
}

/** Could it be, by what it is and when it was recorded? That is cheap to tell; what has left the house is not. */
const mayStillBe = ({ kind, recordedAt }: Fact, { clock, stage }: OfferView): boolean =>
  stage === 'live' && STAYS[kind] === null && recordedAt > before(clock, AN_HOUR);

async function canBeTakenBack(
  { database, catalogues }: Pick<Deps, 'database' | 'catalogues'>,
  { id }: OfferView,
  what: string,
  { name, role }: Pick<Reader, 'name' | 'role'>,
): Promise<boolean> {
  const effects = await foreseeAction({ database, catalogues }, id, 'takeBack', { what, role }, name);
  return !('code' in effects);
}
