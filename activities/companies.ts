import type { PublisherUpdate } from '../domain/publisher/update';
import type { Fact } from '../domain/offer/events';
import type { OfferChange } from '../domain/offer/activities';
import type { Offer } from '../domain/offer/offer';
import type { PublisherActivities, DelistAnswer, DelistOrder } from '../domain/publisher/activities';
import type { Companies } from './company-ports';
import { handOverSales } from './handing-over-sales';
import type { OfferStore } from './ports';
import { tellEach } from './telling-offers';

/** How many offers are ended at the same time. */
const AT_ONCE = 5;

/** Saves an offer, and answers what its company has to say to it where it has just come to the company, or come back. */
export async function saveWithCompany(
  store: OfferStore,
  companies: Companies,
  change: OfferChange,
): Promise<readonly PublisherUpdate[]> {
  await store.save(change);
  const came = change.fresh.find(isComing);
  if (came === undefined) return [];
  const updates = await companies.publishers.wordsFor(change.offerId);
  if (updates === undefined && came.kind === 'onboarded') await beginCompany(companies, came.offer);
  // Others have not sold anything yet.
  const mayHaveSold = came.kind !== 'onboarded' || came.offer.terms.tiers?.counts === 'publisher';
  const sales = mayHaveSold ? await companies.sales.standing(change.offerId) : undefined;
  return [...(updates ?? []), ...(sales === undefined ? [] : [sales])];
}

const isComing = (fact: Fact): fact is Fact<'onboarded' | 'relisted' | 'watch-resumed'> =>
  fact.kind === 'onboarded' || fact.kind === 'relisted' || fact.kind === 'watch-resumed';

/** In this order, so that whoever dies in between does both again. */
async function beginCompany({ workflows, publishers }: Companies, { publisher, onboardedAt }: Offer): Promise<void> {
  await workflows.startPublisher(publisher, onboardedAt);
  await publishers.begin(publisher, onboardedAt);
}

/** The activities of publishers, bound to a world. */
export function companyActivities(companies: Companies): Omit<PublisherActivities, 'savePublisher'> {
  const { publishers, sales, workflows, progress } = companies;
  return {
    liveOffers: (publisherId, after) => publishers.liveOffers(publisherId, after),
    tellOffers: (publisherId, update) =>
      tellEach({
        next: async (after) => (await publishers.liveOffers(publisherId, after)).ids,
        tell: (offerId) => workflows.say(offerId, update),
        progress: progress(),
      }),
    endOffers: (order) => endEach(order, companies),
    tellSales: async (publisherId) => {
      const { news, told } = await sales.news(publisherId);
      const byOffer = new Map(news.map(({ offerId, word: update }) => [offerId, update]));
      const offers = [...byOffer.keys()].sort();
      await tellEach({
        next: (after) => Promise.resolve(offers.filter((id) => id > after)),
        tell: async (offerId) => {
          const update = byOffer.get(offerId);
          return update !== undefined && (await workflows.tell(offerId, update));
        },
        // What is news may be other news by now, so another attempt begins anew.
        progress: { ...progress(), before: () => undefined },
      });
      await told();
      return sales.totals(publisherId);
    },
    handOverSales: () => handOverSales(companies),
  };
}

/** Ends each of some offers. One that cannot be ended now is answered with the reason. */
async function endEach(
  { offers, id, note, publisherNote, by }: DelistOrder,
  { publishers, workflows, progress }: Companies,
): Promise<DelistAnswer[]> {
  const { reached } = progress();
  const word = { id, note, by, ...(publisherNote !== undefined && { publisherNote }) };
  const end = async (offer: string): Promise<DelistAnswer> => {
    try {
      const outcome = await workflows.delist(offer, word);
      const isOurs = outcome === 'delisted' || (await publishers.hasHappened(offer, id));
      return { id: offer, result: isOurs ? 'delisted' : 'already-ended', why: '' };
    } catch (err) {
      return { id: offer, result: null, why: err instanceof Error ? err.message.slice(0, 200) : 'It did not answer.' };
    }
  };
  const answers: DelistAnswer[] = [];
  for (let i = 0; i < offers.length; i += AT_ONCE) {
    answers.push(...(await Promise.all(offers.slice(i, i + AT_ONCE).map(end))));
    reached(answers.length);
  }
  return answers;
}
