import type { Database } from '../../platform/store/connection';
import { knownPublishers } from '../../platform/store/publisher-list';
import type { PublisherGateway } from './gateway';
import { sayTo } from './resume-watch';
import type { SalesSignals } from '../sales/signal-sales';

/** For how many publishers an answer waits until their offers know. */
const WAITED_FOR = 20;
/** How many publishers hear of it at the same time. */
const AT_ONCE = 20;

/** Lets publishers know of sales. Who cannot be reached now is swept up later: what is to be told is in the store. */
export const salesSignals = (database: Database, publishers: PublisherGateway): SalesSignals => ({
  async salesArrived(publisherIds) {
    const known = await knownPublishers(database, publisherIds);
    const isWaitedFor = publisherIds.length <= WAITED_FOR;
    const tell = (id: string): Promise<boolean> =>
      sayTo({ database, publishers }, id, async () => {
        if (isWaitedFor) return publishers.salesArrived(id);
        await publishers.salesWaiting(id);
        return false;
      });
    let told = known.length;
    for (let i = 0; i < known.length; i += AT_ONCE) {
      const outcomes = await Promise.allSettled(known.slice(i, i + AT_ONCE).map(tell));
      told -= outcomes.filter((outcome) => outcome.status === 'rejected' || !outcome.value).length;
    }
    return { told: told === publisherIds.length };
  },
});
