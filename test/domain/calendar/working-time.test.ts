import { DateTime } from 'luxon';
import { backAtWork, workingTime } from '../../../domain/calendar/working-time';

const FORMAT = 'ccc d LLL yyyy HH:mm';
const instant = (local: string, zone: string): string =>
  DateTime.fromFormat(local, FORMAT, { zone, locale: 'en-US' }).toUTC().toISO() ?? 'no date';
const read = (at: string, zone: string): string => DateTime.fromISO(at, { zone, locale: 'en-US' }).toFormat(FORMAT);

const PARIS = 'Europe/Paris';
const NEW_YORK = 'America/New_York';
const SYDNEY = 'Australia/Sydney';

describe('A reminder goes out at a working hour of the team', () => {
  it.each([
    ['in working hours it stays', 'Mon 2 Mar 2026 10:20', 'Wed 4 Mar 2026 10:20', PARIS, 'Mon 2 Mar 2026 10:20'],
    ['at nine sharp it stays', 'Mon 2 Mar 2026 09:00', 'Wed 4 Mar 2026 09:00', PARIS, 'Mon 2 Mar 2026 09:00'],
    ['before nine it waits for nine', 'Mon 2 Mar 2026 06:30', 'Wed 4 Mar 2026 06:30', PARIS, 'Mon 2 Mar 2026 09:00'],
    [
      'from five in the evening it waits for the morning',
      'Mon 2 Mar 2026 17:00',
      'Wed 4 Mar 2026 17:00',
      PARIS,
      'Tue 3 Mar 2026 09:00',
    ],
    [
      'on a Friday night it waits for Monday',
      'Fri 6 Mar 2026 22:00',
      'Tue 10 Mar 2026 22:00',
      PARIS,
      'Mon 9 Mar 2026 09:00',
    ],
    [
      'on a Saturday it waits for Monday',
      'Sat 7 Mar 2026 11:00',
      'Mon 9 Mar 2026 11:00',
      PARIS,
      'Mon 9 Mar 2026 09:00',
    ],
    ['on a Sunday too', 'Sun 8 Mar 2026 23:59', 'Tue 10 Mar 2026 23:59', PARIS, 'Mon 9 Mar 2026 09:00'],
    [
      'due on Monday at eight: it goes out on Friday',
      'Sat 7 Mar 2026 08:00',
      'Mon 9 Mar 2026 08:00',
      PARIS,
      'Fri 6 Mar 2026 16:00',
    ],
    [
      'due on a Sunday: it goes out on Friday',
      'Fri 6 Mar 2026 18:00',
      'Sun 8 Mar 2026 18:00',
      PARIS,
      'Fri 6 Mar 2026 16:00',
    ],
    [
      'due at six in the morning: it goes out the day before',
      'Wed 4 Mar 2026 05:00',
      'Wed 4 Mar 2026 06:00',
      PARIS,
      'Tue 3 Mar 2026 16:00',
    ],
    [
      'the weekend in which summer time begins in Paris',
      'Sat 28 Mar 2026 12:00',
      'Tue 31 Mar 2026 12:00',
      PARIS,
      'Mon 30 Mar 2026 09:00',
    ],
    [
      'the weekend in which it ends in Paris',
      'Sat 24 Oct 2026 12:00',
      'Tue 27 Oct 2026 12:00',
      PARIS,
      'Mon 26 Oct 2026 09:00',
    ],
    [
      'the weekend in which it ends in New York',
      'Sat 31 Oct 2026 12:00',
      'Tue 3 Nov 2026 12:00',
      NEW_YORK,
      'Mon 2 Nov 2026 09:00',
    ],
    [
      'the weekend in which it begins in Sydney',
      'Sat 3 Oct 2026 12:00',
      'Tue 6 Oct 2026 12:00',
      SYDNEY,
      'Mon 5 Oct 2026 09:00',
    ],
  ])('%s', (_, wanted, due, zone, goesOut) => {
    expect(read(workingTime(instant(wanted, zone), instant(due, zone), zone), zone)).toEqual(goesOut);
  });

  it('is the hour of the team, not of the publisher: Sunday evening in Paris is Monday morning in Sydney', () => {
    const wanted = instant('Sun 8 Mar 2026 23:30', PARIS);
    const due = instant('Wed 11 Mar 2026 23:30', PARIS);
    expect(read(workingTime(wanted, due, SYDNEY), SYDNEY)).toEqual('Mon 9 Mar 2026 09:30');
  });
});

describe('Who is back on a day has looked at what came in', () => {
  it.each([
    ['an hour into that day', '2026-12-08', PARIS, 'Tue 8 Dec 2026 10:00'],
    ['on Monday where it is a Saturday', '2026-12-05', PARIS, 'Mon 7 Dec 2026 10:00'],
    ['on Monday where it is a Sunday', '2026-03-29', PARIS, 'Mon 30 Mar 2026 10:00'],
    ['in the zone of whoever is back', '2026-12-08', SYDNEY, 'Tue 8 Dec 2026 10:00'],
    ['in the zone of whoever is back', '2026-12-08', NEW_YORK, 'Tue 8 Dec 2026 10:00'],
  ])('%s', (_, day, zone, looked) => {
    expect(read(backAtWork(day, zone), zone)).toEqual(looked);
  });
});
