import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import type { Instant } from '../../domain/calendar/instants';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';

/** A day of a calendar: what it is about, named so that it stays the same entry when its day moves. */
export type DatedEntry = {
  /** Unique in the life of its offer. */
  readonly id: string;
  readonly at: Instant;
  readonly says: string;
  readonly more: string | null;
};

/** A calendar, and how often its dates may have moved. */
export type DatesOf = {
  readonly offerId: string;
  readonly name: string;
  readonly entries: readonly DatedEntry[];
  readonly moves: number;
  /** When it was written. */
  readonly now: Instant;
  readonly language: Language;
  /** IANA name: days are days of the publisher. */
  readonly zone: string;
};

/** How often programs look for new dates by themselves. */
const REFRESH = 'PT12H';

/**
 * Dates as iCalendar (RFC 5545), to be published. Each is a whole day; its UID is made of the offer and the promise, and
 * SEQUENCE grows with everything that can move a day, so that programs replace the entry that they have.
 */
export function calendarOf({ offerId, name, entries, moves, now, language, zone }: DatesOf): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Followthrough//${LOCALES[language].formats.tag}`);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const refresh = new ICAL.Property('refresh-interval');
  refresh.setParameter('value', 'DURATION');
  refresh.setValue(ICAL.Duration.fromString(REFRESH));
  calendar.addProperty(refresh);
  for (const entry of entries) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uidOf(offerId, entry.id));
    event.addPropertyWithValue('sequence', moves);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
    event.addPropertyWithValue('dtstart', dayOf(entry.at, zone));
    event.addPropertyWithValue('summary', entry.says);
    if (entry.more !== null) event.addPropertyWithValue('description', entry.more);
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/** The same entry for ever, whatever becomes of its day. */
const uidOf = (offerId: string, id: string): string =>
  `${createHash('sha256')
    .update(JSON.stringify([offerId, id]))
    .digest('hex')
    .slice(0, 32)}@followthrough`;

/** The day of an instant where the publisher is. */
function dayOf(at: Instant, zone: string): ICAL.Time {
  // Swedish dates are written as ISO 8601 has them.
  return ICAL.Time.fromDateString(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.parse(at)));
}
