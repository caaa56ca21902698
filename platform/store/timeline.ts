import type { Fact } from '../../domain/offer/events';
import { timelineEntry, type TimelineEntry } from '../../domain/offer/timeline';
import { timelineSummary } from '../../locales/en/timeline';
import type { Database } from './connection';
import { readHistory } from './case-history';
import type { Page } from './paging';

/** Everything that happened to an offer, newest first, a page at a time. */
export async function readTimeline(
  database: Database,
  offerId: string,
  limit: number,
  cursor?: string,
): Promise<Page<TimelineEntry>> {
  const { items, next } = await readHistory(database, offerId, limit, { cursor });
  const back = await takenBack(database, offerId);
  const entry = (fact: Fact): TimelineEntry => {
    const undo = back.get(fact.id);
    return timelineEntry(fact, timelineSummary(fact, undo), undo);
  };
  return { items: items.map(entry), next };
}

/** What was taken back, by each of its entries. */
async function takenBack(database: Database, offerId: string): Promise<Map<string, Fact<'taken-back'>>> {
  const rows = await database
    .selectFrom('journal')
    .select('fact')
    .where('offer_id', '=', offerId)
    .where('kind', '=', 'taken-back')
    .execute();
  const facts = rows.flatMap(({ fact }: { fact: Fact }) => (fact.kind === 'taken-back' ? [fact] : []));
  return new Map(facts.flatMap((fact) => fact.entries.map((id) => [id, fact] as const)));
}
