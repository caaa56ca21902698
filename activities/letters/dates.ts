import { DateTime, IANAZone } from 'luxon';
import type { Instant } from '../../domain/calendar/instants';
import type { InEach, Language } from './language';

const DAY: InEach<(date: DateTime) => string> = {
  en: (date) => date.toFormat('cccc, d MMMM yyyy'),
  fr: (date) => date.toFormat(date.day === 1 ? "cccc '1er' MMMM yyyy" : 'cccc d MMMM yyyy'),
};

const TIME: InEach<(date: DateTime) => string> = {
  en: (date) => date.toFormat("', 'HH:mm"),
  fr: (date) => date.toFormat("' à 'H'\u00a0h\u00a0'mm"),
};

/** The day of an instant in a time zone, in words: "Sunday, 29 November 2026". */
export const dayIn = (language: Language, zone: string, instant: Instant): string =>
  DAY[language](inZone(language, zone, instant));

/** An instant for somebody who may live in another zone: day, time of day and the zone's name. */
export function momentIn(language: Language, zone: string, instant: Instant): string {
  const date = inZone(language, zone, instant);
  return `${DAY[language](date)}${TIME[language](date)} (${date.zoneName ?? 'UTC'})`;
}

function inZone(language: Language, zone: string, instant: Instant): DateTime {
  // A zone that this release of Node does not know yet must not keep a letter from going out.
  const date = DateTime.fromISO(instant, { zone: IANAZone.isValidZone(zone) ? zone : 'utc' }).setLocale(language);
  if (!date.isValid) throw new RangeError(`A letter was given ${instant} for a date.`);
  return date;
}
