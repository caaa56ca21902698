import { isCancellation, log } from '@temporalio/workflow';
import { type ToldFact, updateOf } from '../domain/publisher/fact-updates';
import { tellOffers as tell } from './activities';
import type { LivePublisher } from './live-publisher';

/** How many words are on their way at the same time: one that an offer cannot take yet does not hold up the next. */
const AT_ONCE = 10;

/** Promise: what the company says reaches every live offer. */
export async function tellOffers(publisher: LivePublisher): Promise<void> {
  const busy = new Map<string, Promise<void>>();
  const next = (): ToldFact | undefined =>
    busy.size < AT_ONCE ? publisher.toTell().find(({ id }) => !busy.has(id)) : undefined;
  for (;;) {
    await publisher.until(() => publisher.isClosing || next() !== undefined);
    const fact = next();
    if (publisher.isClosing || fact === undefined) break;
    busy.set(
      fact.id,
      tellAll(publisher, fact).finally(() => busy.delete(fact.id)),
    );
  }
  await Promise.all(busy.values());
}

/** Tried for ever by Temporal; should it fail for good all the same, it is taken up again after a while. */
async function tellAll(publisher: LivePublisher, fact: ToldFact): Promise<void> {
  const { id } = publisher.state.publisher;
  try {
    await tell.executeWithOptions({ summary: `${fact.kind} of ${fact.at}` }, [id, updateOf(fact)]);
    publisher.wasTold(fact.id);
  } catch (err) {
    if (isCancellation(err)) return;
    log.error('the offers of a publisher could not be told', { fact: fact.id, err });
    await publisher.until(() => publisher.isClosing, 600_000).catch(() => undefined);
  }
}
