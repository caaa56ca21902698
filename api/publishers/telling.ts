import type { PublisherCommandName } from '../../domain/publisher/commands';
import type { PublisherView } from '../../domain/publisher/view';
import { readPublisher } from '../../platform/store/publisher-list';
import { offersOfPublisher, type PublishersOffer } from '../../platform/store/publisher-offers';
import type { Recorded } from '../../workflows/messages';
import type { Deps } from '../deps';
import { sayTo, unknownPublisher } from './resume-watch';
import type { Caller } from '../route';
import { toldBy, unlessStoreAway } from '../offers/telling';

/** A publisher with its offers. */
export type PublisherInFull = PublisherView & { readonly offers: readonly PublishersOffer[] };

type Input = Readonly<Record<string, unknown>> & { readonly by?: string | undefined };

/** Tells a publisher what somebody did, and answers the publisher as it is after that. */
export async function tellPublisher(
  deps: Deps,
  id: string,
  command: PublisherCommandName,
  caller: Caller,
  input: Input,
): Promise<PublisherInFull> {
  await publisherOf(deps, id);
  const recorded = await sayTo(deps, id, () => deps.publishers.tell(id, command, toldBy(caller, input)));
  return publisherAfter(deps, id, recorded);
}

/** The publisher with what was just recorded: from the store, or from its workflow while the store is behind or away. */
export async function publisherAfter(
  deps: Deps,
  id: string,
  { revision, inStore }: Recorded,
): Promise<PublisherInFull> {
  const stored = inStore ? await unlessStoreAway(() => readPublisher(deps.database, id)) : undefined;
  const view = stored !== undefined && stored.revision >= revision ? stored : await deps.publishers.view(id);
  return withOffers(deps, view);
}

/** The publisher in the store. Throws a problem when there is none. */
export async function publisherOf({ database }: Deps, id: string): Promise<PublisherView> {
  const view = await readPublisher(database, id);
  if (view === undefined) throw unknownPublisher(id);
  return view;
}

/** The same with its offers. */
export const withOffers = async ({ database }: Deps, view: PublisherView): Promise<PublisherInFull> => ({
  ...view,
  offers: await offersOfPublisher(database, view.id),
});
