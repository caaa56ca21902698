import type { OfferView } from '../../domain/offer/view';
import { isInJournal, OFFERS } from '../../platform/store/journal';
import { readClock, readOffer } from '../../platform/store/offer-reader';
import { resumedLife } from '../../platform/store/resumed-life';
import { watchIsBack } from '../../platform/store/watch';
import type { Deps } from '../deps';
import { requireMeant } from '../writes/condition';
import { Problem } from '../http/problems';
import { beginAgain } from './relist';
import type { Caller } from '../route';
import { endedOffer, unknownOffer } from './telling';

type Remark = { readonly note?: string | undefined; readonly by?: string | undefined };

/** Lets an offer whose workflow is gone go on from its journal. Throws a problem where one runs. */
export async function resumeWatch(deps: Deps, id: string, { note, by }: Remark, caller: Caller): Promise<OfferView> {
  const [offer, clock] = await Promise.all([readOffer(deps.database, id), readClock(deps.database, id)]);
  if (offer === undefined || clock === undefined) throw unknownOffer(id);
  // Asked again: it counts once.
  if (await isInJournal(deps.database, OFFERS, id, caller.id)) return offer;
  await requireMeant(caller, () => Promise.resolve(offer.revision));
  if (offer.stage === 'ended') throw endedOffer(id);
  const revisionNow = async (): Promise<number> => (await deps.gateway.view(id)).revision;
  const why = await deps.gateway.watchLost(id);
  if (why === null) {
    await requireMeant(caller, revisionNow);
    await watchIsBack(deps.database, 'offer', [id], by ?? caller.by);
    throw new Problem('is-watched', { code: 'offer-looked-after', params: { id } });
  }
  const resuming = { id: caller.id, by: by ?? caller.by, note: note ?? null, since: offer.watch.since, why };
  const { life: state, journaled } = await resumedLife(deps.database, id, clock, resuming);
  const { created, answer } = await beginAgain(deps, id, clock, { life: state, journaled });
  // Somebody else may have been quicker.
  if (!created) await requireMeant(caller, revisionNow);
  await watchIsBack(deps.database, 'offer', [id], resuming.by);
  return answer();
}
