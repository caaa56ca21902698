import { knownOffers, type OfferName, readOfferNames, replaceOfferNames } from '../../platform/store/sales-offer-names';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';

/** Replaces what Partner Center calls the offers. Throws a problem that names every offer there is not. */
export async function setOfferNames({ database }: Deps, names: readonly OfferName[]): Promise<OfferName[]> {
  const known = await knownOffers(database, [...new Set(names.map(({ offer }) => offer))]);
  const errors = names.flatMap(({ offer }, i) =>
    known.has(offer) ? [] : [{ path: `names.${i}.offer`, message: `there is no offer ${offer}` }],
  );
  if (errors.length > 0)
    throw new Problem('unknown-offer', 'Some of the names are of offers that there are not.', errors, {}, 422);
  await replaceOfferNames(database, names);
  return readOfferNames(database);
}
