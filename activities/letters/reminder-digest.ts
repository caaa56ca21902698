import type { Instant } from '../../domain/calendar/instants';
import type { OwedItem, OfferCard, LetterOrder } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import { longDay, longMoment } from '../../locales/dates';
import { type Language, languageOf } from '../../locales/language';
import type { DueItem } from '../../locales/letters/reminder-digest';
import { framed } from './frame';
import { printable } from './printable';
import { type Rendered, set } from './render';

/** Something that comes due: what is owed, for which offer, and where its case is. */
export type ComesDue = {
  readonly promise: OwedItem;
  readonly offer: Pick<OfferCard, 'title' | 'publisherName' | 'timeZone'>;
  readonly caseUrl: string;
};

/** Whose reminders they are, on which day of which zone. */
type ReminderReader = Pick<LetterOrder, 'to' | 'language' | 'offer'> & {
  readonly at: Instant;
  readonly timeZone: string;
};

/** To whoever is responsible for several promises: all of which a day reminds, in one letter. */
export function renderReminderDigest({ at, timeZone, ...order }: ReminderReader, all: readonly ComesDue[]): Rendered {
  const language = languageOf(order.language);
  const items = all.map((each) => dueItem(language, each));
  const draft = LOCALES[language].reminderDigest(longDay(at, language, timeZone), items);
  return set(language, framed(language, 'staff', draft, order));
}

const dueItem = (language: Language, { promise, offer, caseUrl }: ComesDue): DueItem => ({
  promise,
  due: longMoment(promise.dueAt, language, offer.timeZone),
  publisherName: offer.publisherName,
  title: LOCALES[language].typography.quoted(printable(offer.title)),
  caseUrl,
});
