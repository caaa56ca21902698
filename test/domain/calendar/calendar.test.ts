import { DateTime } from 'luxon';
import { after, before, daysBetween, earlier, instantOf, later, lengthOf } from '../../../domain/calendar/instants';
import { calendarAfter, isDuration, isZone } from '../../../domain/calendar/zoned';

const read = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone, locale: 'en-US' }).toFormat('ccc d LLL yyyy HH:mm');

const instant = (local: string, zone: string): string =>
  DateTime.fromFormat(local, 'ccc d LLL yyyy HH:mm', { zone, locale: 'en-US' }).toUTC().toISO() ?? 'no date';

describe('A calendar span ends at the same local time of day', () => {
  const PARIS = 'Europe/Paris';
  const NEW_YORK = 'America/New_York';
  const SYDNEY = 'Australia/Sydney';
  it.each([
    [
      'three months from 30 November are the 28th of February',
      'Sun 30 Nov 2025 10:00',
      'P3M',
      PARIS,
      'Sat 28 Feb 2026 10:00',
    ],
    ['in a leap year they are the 29th', 'Thu 30 Nov 2023 10:00', 'P3M', PARIS, 'Thu 29 Feb 2024 10:00'],
    ['the next leap year too', 'Tue 30 Nov 2027 10:00', 'P3M', PARIS, 'Tue 29 Feb 2028 10:00'],
    ['a month from 31 January is the 28th of February', 'Sat 31 Jan 2026 10:00', 'P1M', 'UTC', 'Sat 28 Feb 2026 10:00'],
    ['in a leap year it is the 29th', 'Wed 31 Jan 2024 10:00', 'P1M', 'UTC', 'Thu 29 Feb 2024 10:00'],
    ['two months from 31 December skip no month', 'Wed 31 Dec 2025 10:00', 'P2M', 'UTC', 'Sat 28 Feb 2026 10:00'],
    [
      'a month from 31 August is the last of September',
      'Mon 31 Aug 2026 23:30',
      'P1M',
      SYDNEY,
      'Wed 30 Sep 2026 23:30',
    ],
    ['a year from 29 February is the 28th', 'Thu 29 Feb 2024 10:00', 'P1Y', 'UTC', 'Fri 28 Feb 2025 10:00'],
    ['Paris: summer time begins on 29 March', 'Sun 1 Mar 2026 10:00', 'P1M', PARIS, 'Wed 1 Apr 2026 10:00'],
    ['Paris: summer time ends on 25 October', 'Thu 1 Oct 2026 10:00', 'P1M', PARIS, 'Sun 1 Nov 2026 10:00'],
    ['New York: summer time begins on 8 March', 'Sun 1 Feb 2026 09:00', 'P3M', NEW_YORK, 'Fri 1 May 2026 09:00'],
    ['New York: summer time ends on 1 November', 'Tue 1 Sep 2026 09:00', 'P3M', NEW_YORK, 'Tue 1 Dec 2026 09:00'],
    ['Sydney: summer time ends on 5 April', 'Sun 15 Mar 2026 18:45', 'P1M', SYDNEY, 'Wed 15 Apr 2026 18:45'],
    ['Sydney: summer time begins on 4 October', 'Tue 15 Sep 2026 18:45', 'P1M', SYDNEY, 'Thu 15 Oct 2026 18:45'],
    [
      'Paris: a time that is skipped that night is an hour later',
      'Thu 29 Jan 2026 02:30',
      'P2M',
      PARIS,
      'Sun 29 Mar 2026 03:30',
    ],
    [
      'New York: a time that is skipped that night is an hour later',
      'Sun 8 Feb 2026 02:30',
      'P1M',
      NEW_YORK,
      'Sun 8 Mar 2026 03:30',
    ],
    [
      'Sydney: a time that is skipped that night is an hour later',
      'Fri 4 Sep 2026 02:30',
      'P1M',
      SYDNEY,
      'Sun 4 Oct 2026 03:30',
    ],
    [
      'just after midnight in Sydney is still the day before in London',
      'Sat 31 Jan 2026 00:15',
      'P1M',
      SYDNEY,
      'Sat 28 Feb 2026 00:15',
    ],
  ])('%s', (_, start, span, zone, end) => {
    expect(read(calendarAfter(instant(start, zone), span, zone), zone)).toEqual(end);
  });

  it.each([
    [
      'Paris: 02:30 comes twice on 25 October; the first counts',
      'Fri 25 Sep 2026 02:30',
      PARIS,
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'New York: 01:30 comes twice on 1 November; the first counts',
      'Thu 1 Oct 2026 01:30',
      NEW_YORK,
      '2026-11-01T05:30:00.000Z',
    ],
    [
      'Sydney: 02:30 comes twice on 5 April; the first counts',
      'Thu 5 Mar 2026 02:30',
      SYDNEY,
      '2026-04-04T15:30:00.000Z',
    ],
  ])('%s', (_, start, zone, end) => {
    expect(calendarAfter(instant(start, zone), 'P1M', zone)).toEqual(end);
  });

  it('refuses a zone and a span that do not exist', () => {
    expect(() => calendarAfter('2026-03-02T10:00:00.000Z', 'P3M', 'Europe/Atlantis')).toThrow(
      'P3M after 2026-03-02T10:00:00.000Z in Europe/Atlantis is not a date',
    );
    expect(() => calendarAfter('2026-03-02T10:00:00.000Z', 'three months', 'UTC')).toThrow(RangeError);
    expect(['Europe/Paris', 'UTC', 'Europe/Atlantis', ''].map(isZone)).toEqual([true, true, false, false]);
    expect(['P3M', 'P1Y', 'PT1H', 'P0D', '3 months', ''].map(isDuration)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('An exact span is the same number of hours everywhere', () => {
  it.each([
    [
      'a week across the start of summer time in Paris is 168 hours',
      'Wed 25 Mar 2026 10:00',
      'P7D',
      'Europe/Paris',
      'Wed 1 Apr 2026 11:00',
    ],
    ['four weeks across its end', 'Mon 12 Oct 2026 10:00', 'P28D', 'Europe/Paris', 'Mon 9 Nov 2026 09:00'],
    [
      'a day across the start of summer time in New York',
      'Sat 7 Mar 2026 12:00',
      'P1D',
      'America/New_York',
      'Sun 8 Mar 2026 13:00',
    ],
    ['a day across its end in Sydney', 'Sat 4 Apr 2026 12:00', 'P1D', 'Australia/Sydney', 'Sun 5 Apr 2026 11:00'],
    ['four weeks across the leap day', 'Thu 15 Feb 2024 08:00', 'P4W', 'UTC', 'Thu 14 Mar 2024 08:00'],
    [
      'weeks, days, hours, minutes and seconds add up',
      'Mon 2 Mar 2026 10:00',
      'P1W2DT3H4M60S',
      'UTC',
      'Wed 11 Mar 2026 13:05',
    ],
  ])('%s', (_, start, span, zone, end) => {
    const begins = instant(start, zone);
    expect(read(after(begins, span), zone)).toEqual(end);
    expect(before(after(begins, span), span)).toEqual(begins);
  });

  it.each([
    ['PT1H', 3_600_000],
    ['P1D', 86_400_000],
    ['P7D', 7 * 86_400_000],
    ['P4W', 28 * 86_400_000],
    ['P28DT30M', 28 * 86_400_000 + 1_800_000],
    ['PT0S', 0],
  ])('%s has a length', (span, milliseconds) => {
    expect(lengthOf(span)).toEqual(milliseconds);
  });

  it.each(['P3M', 'P1Y', 'P', 'PT', 'P1DT', '7 days', 'P-1D', 'P1.5D', 'p7d', 'P1D2W', ''])('“%s” has none', (span) => {
    expect(() => lengthOf(span)).toThrow(new RangeError(`${span} is not an exact span`));
  });
});

describe('Instants', () => {
  it('are compared and counted as dates', () => {
    const [monday, tuesday] = ['2026-03-02T10:00:00.000Z', '2026-03-03T09:59:59.999Z'] as const;
    expect([earlier(monday, tuesday), later(monday, tuesday)]).toEqual([monday, tuesday]);
    expect([
      daysBetween(monday, tuesday),
      daysBetween(monday, after(monday, 'P1D')),
      daysBetween(tuesday, monday),
    ]).toEqual([0, 1, 0]);
    expect(instantOf(Date.parse(monday))).toEqual(monday);
  });
});
