import { earlier } from '../../domain/calendar/instants';
import { LOCALES } from '../../locales';
import { LANGUAGES } from '../../locales/language';
import { CALENDAR_LINKS } from '../../platform/signed-links';
import { countDateMoves } from '../../platform/store/date-moves';
import type { Deps } from '../../api/deps';
import type { Reader } from '../shared/reader';
import type { DatedEntry, DatesOf } from './calendar';
import type { PageContent } from './content';
import { owedIn, promiseTo } from './owed';
import { programmeOf } from './read-page';

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

/**
 * What a calendar shows whose subscription has ended, whatever the reason: that it has, in every language, in place of the
 * entry that announced it. Undefined where the link was never ours.
 */
export async function endedSubscription(
  { database, settings }: Pick<Deps, 'database' | 'settings'>,
  token: string,
): Promise<DatesOf | undefined> {
  const link = await CALENDAR_LINKS.read(settings.LINK_SECRET, token);
  if (link === undefined) return undefined;
  const now = new Date().toISOString();
  const inEach = (words: 'ended' | 'endedMore'): string =>
    LANGUAGES.map((language) => LOCALES[language].console.publisherPage.calendar[words]).join(' · ');
  const entry = { id: ENDS, at: earlier(link.until, now), says: inEach('ended'), more: inEach('endedMore') };
  const moves = (await countDateMoves(database, link.offerId)) + 1;
  const { name } = programmeOf(settings);
  return { offerId: link.offerId, name, entries: [entry], moves, now, language: 'en', zone: 'UTC' };
}

const ENDS = 'subscription-ends';

/** The day on which a subscription ends, as an entry of it. */
export const endOfSubscription = (content: PageContent, { language }: Reader): DatedEntry => ({
  id: ENDS,
  at: content.at.until,
  says: LOCALES[language].console.publisherPage.calendar.ends(content.offer.title),
  more: null,
});
