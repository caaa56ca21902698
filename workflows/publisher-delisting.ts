import type { Instant } from '../domain/calendar/instants';
import { stepId } from '../domain/offer/state';
import { hasHappenedTo, type DelistedOffer, type PublisherFact } from '../domain/publisher/state';
import { delistingId, openDelisting, progressOf } from '../domain/publisher/delisting';
import { countLive, endOffers, liveOffers } from './activities';
import type { LivePublisher } from './live-publisher';
import type { Chore } from './publisher-chores';

type DelistingAsked = PublisherFact<'delisting-asked'>;

/** How many offers are ended before the progress is written down. */
const BATCH = 25;
/** How long an offer that cannot be ended is tried before it counts as failed, in milliseconds. */
const PATIENCE = 3 * 24 * 3_600_000;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 4 * 3_600_000;

/** Writes down that a publisher is delisted. While that is being done, and where no offer is live since, it changes nothing. */
export async function askToDelist(
  publisher: LivePublisher,
  said: { readonly note: string | null; readonly publisherNote?: string },
  stamp: { readonly id: string; readonly by: string; readonly at: Instant },
  /** Throws where it was meant for another revision: asked in one breath with writing it down. */
  requireMeant: () => void,
): Promise<void> {
  const isRepeated = (): boolean => hasHappenedTo(publisher.state, stamp.id);
  const isUnderWay = (): boolean => openDelisting(publisher.state) !== undefined;
  if (isRepeated() || isUnderWay()) return;
  const { id } = publisher.state.publisher;
  const offers = await countLive(id, '').then(
    ({ total }) => total,
    () => null,
  );
  if (isRepeated()) return;
  requireMeant();
  const wasAsked = publisher.state.facts.some(({ kind }) => kind === 'delisting-asked');
  if (isUnderWay() || (wasAsked && offers === 0)) return;
  publisher.record({ kind: 'delisting-asked', ...said, offers }, stamp);
}

/** Promise: each live offer of a delisted publisher ends, and what became of it is written down. */
export function offersToEnd(publisher: LivePublisher): readonly Chore[] {
  const asked = openDelisting(publisher.state);
  return asked === undefined ? [] : [{ name: 'end offers', run: () => endThem(publisher, asked) }];
}

/** Looks for live offers again until each has a result: some may have been onboarded meanwhile, others are tried again. */
async function endThem(publisher: LivePublisher, asked: DelistingAsked): Promise<void> {
  const ended = new Set(
    progressOf(publisher.state, asked.revision).flatMap(({ results }) => results.map(({ id }) => id)),
  );
  for (let wait = FIRST_WAIT; ;) {
    const isLast = Date.now() > Date.parse(asked.recordedAt) + PATIENCE;
    const { fresh, undone } = await goThrough(publisher, asked, ended, isLast);
    if (publisher.isClosing) return;
    if (isLast || fresh + undone === 0) break;
    if (fresh > 0) wait = FIRST_WAIT;
    else if (await publisher.until(() => publisher.isClosing, wait)) return;
    else wait = Math.min(2 * wait, LONGEST_WAIT);
  }
  publisher.record(
    { kind: 'delisting-finished', delisting: asked.revision },
    { id: stepId(`delisting-finished/${asked.revision}`), by: 'service', at: publisher.now() },
  );
}

/** Every live offer once. Answers how many got a result now, and how many have none. */
async function goThrough(publisher: LivePublisher, asked: DelistingAsked, ended: Set<string>, isLast: boolean) {
  const { id: publisherId } = publisher.state.publisher;
  let [fresh, undone] = [0, 0];
  for (let after = ''; ;) {
    const { ids, total } = await liveOffers(publisherId, after);
    for (let from = 0; from < ids.length && !publisher.isClosing; from += BATCH) {
      const offers = ids.slice(from, from + BATCH);
      const results = await endBatch(publisher, asked, offers, isLast);
      const isFresh = results.filter(({ id }) => !ended.has(id));
      for (const { id } of isFresh) ended.add(id);
      fresh += isFresh.length;
      undone += offers.length - results.length;
      progress(publisher, asked, isFresh, undone + total - Math.min(from + BATCH, ids.length));
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length === total || publisher.isClosing) return { fresh, undone };
    after = last;
  }
}

/** What became of some offers; those that could not be ended this time are left out. */
async function endBatch(
  publisher: LivePublisher,
  asked: DelistingAsked,
  offers: readonly string[],
  isLast: boolean,
): Promise<DelistedOffer[]> {
  const { id: publisherId } = publisher.state.publisher;
  const { note, publisherNote, by } = asked;
  const id = delistingId(publisherId, asked.revision);
  const answers = await endOffers({
    publisherId,
    id,
    offers,
    note,
    ...(publisherNote !== undefined && { publisherNote }),
    by,
  });
  return answers.flatMap(({ id: offer, result, why }): DelistedOffer[] =>
    result !== null ? [{ id: offer, result }] : isLast ? [{ id: offer, result: `failed: ${why}` }] : [],
  );
}

function progress(
  publisher: LivePublisher,
  asked: DelistingAsked,
  results: readonly DelistedOffer[],
  left: number,
): void {
  const [first] = results;
  if (first === undefined) return;
  const before = progressOf(publisher.state, asked.revision).at(-1)?.done ?? 0;
  publisher.record(
    { kind: 'offers-delisted', delisting: asked.revision, results, done: before + results.length, left },
    { id: stepId(`offers-delisted/${asked.revision}/${first.id}`), by: 'service', at: publisher.now() },
  );
}
