import { moment } from '../../locales/dates';
import { LOCALES } from '../../locales';
import { instantOf } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import { counted } from '../../locales/language';
import type { LedgerOffer } from './ledger-window';
import { nameOf, standingOf, tallyOf, type Viewer } from './promise-sentences';
import type { Timescale } from './timescale';

/** What the picture shows, in three sentences: which time, how the promises stand, and which is next. */
export function summaryOf({ promises, benefits }: LedgerOffer, { from, to }: Timescale, viewer: Viewer): string {
  const { language, zone } = viewer;
  const words = LOCALES[language].console.ledger;
  if (promises.length === 0) return words.withoutPromise;
  const [first, last] = [from, to].map((time) => moment(instantOf(time), language, zone, 'day'));
  const next = nextOf(promises);
  return [
    words.range(first ?? '', last ?? ''),
    words.all(counted(language, promises.length, words.promises), tallyOf(promises, language)),
    ...(next === undefined ? [] : [words.next(nameOf(next, benefits, language), standingOf(next, viewer))]),
  ].join(' ');
}

/** The open promise that is due first. */
const nextOf = (promises: readonly PromiseView[]): PromiseView | undefined =>
  promises.filter(({ settledAt }) => settledAt === null).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
