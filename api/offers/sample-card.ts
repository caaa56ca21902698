import type { OfferCard, OwedItem } from '../../domain/offer/letters';
import type { Person } from '../../domain/offer/people';
import { readOffer } from '../../platform/store/offer-reader';
import type { Deps } from '../deps';
import { unknownOffer } from './telling';

/** What letters say of an offer, whom they go to, and what is owed now. Throws a problem for an offer that is unknown. */
export async function cardInStore(
  { database }: Pick<Deps, 'database'>,
  id: string,
): Promise<{ readonly offer: OfferCard; readonly to: Person; readonly owed: readonly OwedItem[] }> {
  const view = await readOffer(database, id);
  if (view === undefined) throw unknownOffer(id);
  const { title, type, publisher, program, owner, promises } = view;
  const card = { id, title, type, consultingKind: view.consultingKind, publisherName: publisher.name };
  const { name = publisher.name, email = publisher.accountEmail } = owner.status === 'known' ? named(owner) : {};
  const open = promises.filter(({ settledAt, kind }) => settledAt === null && kind !== 'welcome');
  return {
    offer: { ...card, program, timeZone: publisher.timeZone },
    to: { name, email },
    owed: open.map(({ kind, dueAt }) => ({ kind, about: null, dueAt })),
  };
}

/** What of a name and an address is known. */
const named = ({ name, email }: { readonly name: string | null; readonly email: string | null }) => ({
  ...(name !== null && { name }),
  ...(email !== null && { email }),
});
