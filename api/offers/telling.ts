import type { CommandName } from '../../domain/offer/commands';
import type { OfferView } from '../../domain/offer/view';
import { readOffer } from '../../platform/store/offer-reader';
import { StoreAway } from '../../platform/store/store-away';
import { watchIsLost } from '../../platform/store/watch';
import type { Recorded } from '../../workflows/messages';
import type { Deps } from '../deps';
import { OfferNotLive } from './gateway';
import { Problem } from '../http/problems';
import type { Caller } from '../route';

type Input = Readonly<Record<string, unknown>> & { readonly by?: string | undefined };

/** Tells an offer what somebody did, and answers the offer as it is after that. */
export async function tell(
  deps: Deps,
  offerId: string,
  command: CommandName,
  caller: Caller,
  input: Input,
): Promise<OfferView> {
  return offerAfter(deps, offerId, await record(deps, offerId, command, caller, input));
}

/** Tells an offer what somebody did. Throws a problem for an offer that is unknown or over. */
export async function record(
  deps: Deps,
  offerId: string,
  command: CommandName,
  caller: Caller,
  input: Input,
): Promise<Recorded> {
  try {
    return await deps.gateway.tell(offerId, command, toldBy(caller, input));
  } catch (err) {
    throw err instanceof OfferNotLive ? await notLive(deps, offerId) : err;
  }
}

/** Why no workflow runs for an offer: there is no such offer, it has ended, or its workflow is gone. */
export async function notLive({ gateway, database }: Deps, offerId: string): Promise<Problem> {
  const stored = await readOffer(database, offerId);
  if (stored === undefined) return unknownOffer(offerId);
  if (stored.stage === 'ended') return endedOffer(offerId);
  const why = await gateway.watchLost(offerId);
  if (why !== null) await watchIsLost(database, 'offer', [{ id: offerId, why }]);
  return unwatchedOffer(offerId);
}

/** An input with what is known of its caller. */
export const toldBy = <I extends Input>(caller: Caller, input: I) => ({
  ...input,
  id: caller.id,
  by: input.by ?? caller.by,
  ...(caller.ifRevision !== undefined && { ifRevision: caller.ifRevision }),
});

export const unknownOffer = (id: string): Problem => new Problem('unknown-offer', { code: 'no-offer', params: { id } });

export const endedOffer = (id: string): Problem => new Problem('offer-ended', { code: 'has-ended', params: { id } });

export const unwatchedOffer = (id: string): Problem =>
  new Problem('offer-unwatched', { code: 'not-looked-after', params: { id } });

/** The offer with what was just recorded: from the store, or from its workflow while the store is behind or away. */
export async function offerAfter(
  { gateway, database }: Deps,
  offerId: string,
  { revision, inStore }: Recorded,
): Promise<OfferView> {
  const stored = inStore ? await unlessStoreAway(() => readOffer(database, offerId)) : undefined;
  return stored !== undefined && stored.revision >= revision ? stored : gateway.view(offerId);
}

/** What the store says; undefined when it does not answer. */
export async function unlessStoreAway<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (err) {
    if (err instanceof StoreAway) return undefined;
    throw err;
  }
}
