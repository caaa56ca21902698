import { sql } from 'kysely';
import type { Database } from './connection';
import { wordsOf } from './search-words';

/** An offer that a mail may be of, and what speaks for it. */
export type OfferGuess = {
  readonly id: string;
  readonly title: string;
  readonly publisherName: string;
  /** The sender's address, its domain, or words of the subject. */
  readonly because: 'address' | 'domain' | 'words';
};

/** So many are looked at, and so many are shown. */
const [FEW, MOST] = [200, 5];

/** Domains at which everybody may have an address: they speak for no publisher. */
const OF_EVERYBODY = new Set([
  ...['gmail', 'googlemail', 'outlook', 'hotmail', 'live', 'msn', 'yahoo', 'icloud', 'aol', 'gmx', 'web', 'orange'],
  ...['free', 'proton', 'protonmail', 'wanadoo', 'laposte', 'sfr'],
]);

/** Words that subjects of all offers have. */
const EVERYWHERE = new Set(['offre', 'offer', 'your', 'votre', 'with', 'avec', 'pour', 'live', 'listing']);

/** As the index of addresses has it. */
const ADDRESSES = sql`(lower((jsonb_path_query_array(view, '$.owner.email')
  || jsonb_path_query_array(view, '$.publisher.accountEmail')
  || jsonb_path_query_array(view, '$.contacts[*].email')
  || jsonb_path_query_array(view, '$.marketingContact.email'))::text)::jsonb)`;

type Found = Omit<OfferGuess, 'because'> & { readonly search: string; readonly hasAddress: boolean };

/** The live offers that a mail may be of, the best guess first. Nothing follows from it: a person chooses. */
export async function guessOffers(
  database: Database,
  { from, subject }: { readonly from: string; readonly subject: string },
): Promise<readonly OfferGuess[]> {
  const address = from.toLowerCase();
  const domain = organisationOf(address);
  const words = [...new Set(wordsOf(subject))].filter((word) => word.length > 3 && !EVERYWHERE.has(word)).slice(0, 8);
  const looked = [...words, ...(domain === undefined ? [] : [domain])];
  const { rows } = await sql<Found>`
    (select id, title, publisher_name as "publisherName", search, true as "hasAddress" from offers
      where stage = 'live' and ${ADDRESSES} @> ${JSON.stringify([address])}::jsonb limit ${FEW})
    union all
    (select id, title, publisher_name, search, false from offers where stage = 'live'
      and to_tsvector('simple', search) @@ to_tsquery('simple', ${looked.join(' | ')}) limit ${FEW})`.execute(database);
  const guesses = new Map<string, OfferGuess & { readonly score: number }>();
  for (const { search, hasAddress, ...offer } of rows) {
    const its = new Set(wordsOf(search));
    const isOfDomain = domain !== undefined && its.has(domain);
    const score = (hasAddress ? 100 : 0) + (isOfDomain ? 10 : 0) + words.filter((word) => its.has(word)).length;
    const because = hasAddress ? 'address' : isOfDomain ? 'domain' : 'words';
    if ((guesses.get(offer.id)?.score ?? -1) < score) guesses.set(offer.id, { ...offer, because, score });
  }
  return [...guesses.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, title, publisherName, because }) => ({ id, title, publisherName, because }));
}

/** The name of an organisation in its domain: `contoso` of ada@mail.contoso.example. */
function organisationOf(address: string): string | undefined {
  const labels = (address.split('@')[1] ?? '').split('.');
  const name = labels.at(-2) === 'co' || labels.at(-2) === 'com' ? labels.at(-3) : labels.at(-2);
  return name === undefined || OF_EVERYBODY.has(name) ? undefined : wordsOf(name)[0];
}
