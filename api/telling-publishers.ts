import type { PublisherCommandName } from '../domain/publisher-commands';
import type { PublisherView } from '../domain/publisher-view';
import { readPublisher } from '../platform/database/publisher-list';
import { offersOfPublisher, type PublishersOffer } from '../platform/database/publisher-offers';
import type { Deps } from './deps';
import { Problem } from './problems';
import type { KnownPublisher } from './publisher-gateway';
import type { Caller } from './route';
import { toldBy, unlessStoreAway } from './telling';

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
  const known = await publisherOf(deps, id);
  const { revision, inStore } = await deps.publishers.tell(knownFrom(known), command, toldBy(caller, input));
  const stored = inStore ? await unlessStoreAway(() => readPublisher(deps.database, id)) : undefined;
  const view = stored !== undefined && stored.revision >= revision ? stored : await deps.publishers.view(id);
  return withOffers(deps, view);
}

/** The publisher in the store. Throws a problem when there is none. */
export async function publisherOf({ database }: Deps, id: string): Promise<PublisherView> {
  const view = await readPublisher(database, id);
  if (view === undefined) throw new Problem('unknown-publisher', `There is no publisher ${id}.`);
  return view;
}

/** The same with its offers. */
export const withOffers = async ({ database }: Deps, view: PublisherView): Promise<PublisherInFull> => ({
  ...view,
  offers: await offersOfPublisher(database, view.id),
});

/** What its workflow has to know to begin. */
export function knownFrom(view: PublisherView): KnownPublisher {
  const { id, name, mpnId, accountEmail, timeZone, language, country, since } = view;
  return { publisher: { id, name, mpnId, accountEmail, timeZone, language, country }, since };
}
