import { LOCALES } from '../../locales';
import { countDateMoves } from '../../platform/store/date-moves';
import type { Deps } from '../../api/deps';
import type { Reader } from '../shared/reader';
import type { DatedEntry, DatesOf } from './calendar';
import type { PageContent } from './content';
import { owedIn, promiseTo } from './owed';

/** Every date of an offer that concerns its publisher: what is owed, the end of the engagement, and of unused benefits. */
export async function readDates({ database }: Pick<Deps, 'database'>, content: PageContent, reader: Reader) {
  const { offer } = content;
  const words = LOCALES[reader.language].console.publisherPage.calendar;
  return {
    offerId: offer.id,
    name: words.name(offer.title),
    entries: [...owed(content, reader), ...ends(content, reader)],
    moves: await countDateMoves(database, offer.id),
    now: offer.clock,
    language: reader.language,
    zone: reader.zone,
  } satisfies DatesOf;
}

function owed(content: PageContent, reader: Reader): DatedEntry[] {
  const words = LOCALES[reader.language].console.publisherPage.calendar;
  return owedIn(content).map((promise) => ({
    id: promise.id,
    at: promise.dueAt,
    says: words.owed(content.offer.title, promiseTo(promise, content, reader)),
    more: words.owedBy(content.programme.name),
  }));
}

function ends({ offer, benefits }: PageContent, { language }: Reader): DatedEntry[] {
  const words = LOCALES[language].console.publisherPage.calendar;
  const { manager, endsAt, status } = offer.engagement;
  const lapsing = benefits.flatMap(({ id, title, expiresAt }) =>
    expiresAt === null
      ? []
      : [{ id: `lapses/${id}`, at: expiresAt, says: words.lapses(offer.title, title), more: null }],
  );
  if (status !== 'active' || manager === null || endsAt === null) return lapsing;
  return [
    { id: 'engagement-ends', at: endsAt, says: words.engagementEnds(offer.title, manager.name), more: null },
    ...lapsing,
  ];
}

/** The day on which a subscription ends, as an entry of it. */
export const endOfSubscription = (content: PageContent, { language }: Reader): DatedEntry => ({
  id: 'subscription-ends',
  at: content.at.until,
  says: LOCALES[language].console.publisherPage.calendar.ends(content.offer.title),
  more: null,
});
