import { instantAt } from '../../../domain/calendar/zoned';
import { calendarDays, spanBetween } from '../../../console/shared/spans';
import { moment } from '../../../locales/dates';
import { relative } from '../../../console/shared/relative-time';

const ZONE = 'Europe/Paris';

test('days are those of the calendar, from any hour of one to any hour of another', () => {
  expect(relative('2026-12-05T08:00:00.000Z', '2026-11-28T20:00:00.000Z', 'en', ZONE)).toBe('in 7 days');
  expect(spanBetween('en', '2026-11-28T20:00:00.000Z', '2026-11-30T07:00:00.000Z', ZONE)).toBe('2 days');
  expect(spanBetween('fr', '2026-11-28T08:00:00.000Z', '2026-11-28T20:00:00.000Z', ZONE)).toBe('12 heures');
  expect(calendarDays('2026-11-28T22:30:00.000Z', '2026-11-28T23:30:00.000Z', ZONE)).toBe(1);
  expect(calendarDays('2026-11-28T22:30:00.000Z', '2026-11-28T23:30:00.000Z', 'UTC')).toBe(0);
});

test('the zone stands at every time of day, and at no mere day', () => {
  expect(moment('2026-11-28T13:30:00.000Z', 'en', ZONE)).toBe('28 Nov 2026, 14:30 CET');
  expect(moment('2026-11-28T13:30:00.000Z', 'en', ZONE, 'day')).toBe('28 Nov 2026');
});

test('a time that the clocks skip is none, and of one that they show twice it is the first', () => {
  expect(instantAt('2026-03-29T02:30', ZONE)).toBeUndefined();
  expect(instantAt('2026-10-25T02:30', ZONE)).toBe('2026-10-25T00:30:00.000Z');
  expect(instantAt('2026-11-28T14:30', ZONE)).toBe('2026-11-28T13:30:00.000Z');
  expect(instantAt('2026-02-30T10:00', ZONE)).toBeUndefined();
});
