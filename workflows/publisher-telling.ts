import { updateOf } from '../domain/publisher/fact-updates';
import { tellOffers } from './activities';
import type { LivePublisher } from './live-publisher';
import type { Chore } from './publisher-chores';

/** How many words are on their way at the same time: one that an offer cannot take yet does not hold up the next. */
const AT_ONCE = 10;

/** Promise: what the company says reaches every live offer. */
export const factsToTell = (publisher: LivePublisher): readonly Chore[] =>
  publisher
    .toTell()
    .slice(0, AT_ONCE)
    .map((fact) => ({
      name: `tell ${fact.id}`,
      run: async () => {
        const { id } = publisher.state.publisher;
        await tellOffers.executeWithOptions({ summary: `${fact.kind} of ${fact.at}` }, [id, updateOf(fact)]);
        publisher.wasTold(fact.id);
      },
    }));
