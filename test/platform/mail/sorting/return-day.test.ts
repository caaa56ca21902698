import { returnDay } from '../../../../platform/mail/sorting/return-day';

const received = '2026-12-01T09:00:00.000Z';
const dayIn = (text: string, at = received): string | null => returnDay(text.toLowerCase().replace(/'/g, '’'), at);

describe('the day of the return', () => {
  test.each([
    'I will be back on Monday, 8 December.',
    'I am out of the office and will be back in the office on December 8th, 2026.',
    'I am away until 8 December 2026.',
    'Out of office until Dec 8',
    'I am on leave through 7 December.',
    'I am on leave from 1 December to 7 December and have no access to my mail.',
    'I am out of the office from December 1 through December 7, 2026.',
    'I will be out of the office until 7 December inclusive.',
    'On leave up to and including 7 December.',
    'I will return on 2026-12-08.',
    'AUTO: Jane Roe is out of the office (returning 2026/12/08)',
    'I will be back after 7 December.',
    'I will not be able to answer your mail before 8 December.',
    'I am back at work from 8 December.',
    'Thank you for your mail. I am out of office starting 1 December and will return 8 December. For urgent matters, call +49 30 1234567.',
    'I will be available again\non the 8th of December.',
    'I will be out of office starting 01.12.2026 and will not return until 08.12.2026.',
    'I am travelling and will reply when I return on 8 December at 09:00.',
    'Absente du 1er au 4/12, de retour le 08/12.',
    'Ich bin erst am 08.12.2026 wieder im Büro.',
    'Ich kehre am 8. Dezember zurück.',
    'In der Zeit vom 1.12.26 bis 7.12.26 bin ich nicht im Büro.',
    'No estaré disponible hasta el 8 de diciembre.',
    'I am currently on annual leave, returning on Tuesday 8th December. In urgent cases please contact Max.',
    'Je suis absente du bureau jusqu’au 8 décembre.',
    'Je suis absent du 1er au 7 décembre inclus.',
    'Je suis en congés du 1er au 7 décembre 2026.',
    'Absente jusqu’au 7 décembre inclus, je répondrai à mon retour.',
    'Je serai de retour le mardi 8 décembre.',
    'De retour le 08/12/2026.',
    'Je serai à nouveau joignable à partir du 8 décembre.',
    'À partir du 8 décembre, je serai de retour au bureau.',
    'Actuellement en congé, je reprendrai mon activité le 8 déc. 2026.',
    'Je ne pourrai pas vous répondre avant le 8 décembre.',
    'Ich bin bis zum 08.12.2026 nicht im Büro.',
    'Ich bin bis einschließlich 7. Dezember abwesend.',
    'Ich bin vom 1. bis 7. Dezember im Urlaub.',
    'Ich bin vom 01.12. bis zum 07.12.2026 nicht erreichbar.',
    'Ab dem 8. Dezember bin ich wieder erreichbar.',
    'Ich bin ab dem 8.12. wieder im Büro.',
    'Am Dienstag, den 8. Dezember 2026, bin ich wieder für Sie da.',
    'Ihre Nachricht wird nicht weitergeleitet. Ich bin am 8. Dezember wieder im Haus.',
    'Estaré fuera de la oficina hasta el 8 de diciembre.',
    'Estaré de vacaciones del 1 al 7 de diciembre de 2026.',
    'A partir del 8 de diciembre estaré de vuelta.',
    'Vuelvo el martes 8 de diciembre.',
    'Estoy fuera hasta el 7 de diciembre inclusive.',
    'Me reincorporo el 08/12/2026.',
    'Je suis absent jusqu’au 8 décembre.\n\nI am away until 8 December.',
  ])('is 8 December in: %s', (text) => {
    expect(dayIn(text)).toBe('2026-12-08');
  });

  test.each([
    ['nothing is said', 'I am out of the office.'],
    ['no day of a month is said', 'I will be back in December 2026.'],
    ['only the first day away is said', 'I am on leave from 5 December.'],
    ['a day of something else is said', 'Our next release is on 8 December 2026.'],
    ['the order of the numbers is not certain', 'I am back on 9/12/2026.'],
    ['the order of the numbers is not certain, in a subject', 'Jane Roe is out of the office (returning 12/08/2026)'],
    ['the day has passed', 'I was out until 8 November 2026.'],
    ['the day has just passed and has no year', 'I will be back on 30 November.'],
    ['the day is more than a year ahead', 'I will be back on 8 December 2028.'],
    ['only a weekday is said', 'I am out today, December 1st, and back tomorrow.'],
    ['somebody is away for that day alone', 'I will be unavailable on 8 December.'],
    ['there is no such day', 'I will be back on 31 November 2026.'],
    ['two days are said', 'I am out until 8 December. I am out until 12 December.'],
    ['a day until which others may write is said', 'Please send your orders before 8 December.'],
    ['a telephone number looks like one', 'Back soon, call 08.12.20.26.11'],
  ])('is not known where %s', (_why, text) => {
    expect(dayIn(text)).toBeNull();
  });

  test('is in the next year where that is what comes next', () => {
    expect(dayIn('I will be back on 4 January.', '2026-12-20T10:00:00.000Z')).toBe('2027-01-04');
    expect(dayIn('Ich bin bis einschließlich 31. Dezember abwesend.')).toBe('2027-01-01');
  });

  test('may be the day on which the answer comes', () => {
    expect(dayIn('I am back on 1 December.')).toBe('2026-12-01');
  });

  test('is told by the numbers where only one order makes sense', () => {
    expect(dayIn('I am back on 12/18/2026.')).toBe('2026-12-18');
    expect(dayIn('I am back on 18/12/2026.')).toBe('2026-12-18');
    expect(dayIn('I am back on 12/12/2026.')).toBe('2026-12-12');
  });
});
