import { renderLetter } from '../../../activities/letters/render';
import type { LetterContent } from '../../../domain/offer/letters';
import { orderOf, TRIAL } from './every-letter';
import { said } from './reading';

const inZone = (timeZone: string, language: string, content: LetterContent): string =>
  said(renderLetter(orderOf(content, { offer: { ...TRIAL, timeZone }, language }), {}).text);

describe('a date is the day it is where the publisher is', () => {
  it.each([
    ['Europe/Paris', '2026-11-28T22:59:59.999Z', 'Saturday, 28 November 2026', 'samedi 28 novembre 2026'],
    ['Europe/Paris', '2026-11-28T23:00:00.000Z', 'Sunday, 29 November 2026', 'dimanche 29 novembre 2026'],
    ['Europe/Paris', '2026-07-31T22:00:00.000Z', 'Saturday, 1 August 2026', 'samedi 1er août 2026'],
    ['Australia/Sydney', '2026-11-28T12:59:59.999Z', 'Saturday, 28 November 2026', 'samedi 28 novembre 2026'],
    ['Australia/Sydney', '2026-11-28T13:00:00.000Z', 'Sunday, 29 November 2026', 'dimanche 29 novembre 2026'],
    ['America/New_York', '2026-12-01T04:59:59.999Z', 'Monday, 30 November 2026', 'lundi 30 novembre 2026'],
    ['America/New_York', '2026-12-01T05:00:00.000Z', 'Tuesday, 1 December 2026', 'mardi 1er décembre 2026'],
    ['UTC', '2028-02-29T23:59:59.999Z', 'Tuesday, 29 February 2028', 'mardi 29 février 2028'],
    ['Mars/Olympus_Mons', '2026-11-28T23:59:59.999Z', 'Saturday, 28 November 2026', 'samedi 28 novembre 2026'],
  ])('%s at %s: %s, %s', (zone, instant, english, french) => {
    const content = {
      letter: 'engagement-start',
      manager: { name: 'Grace', email: 'g@p.example' },
      endsAt: instant,
    } as const;
    expect(inZone(zone, 'en', content)).toContain(`- Until: ${english} For the first call`);
    expect(inZone(zone, 'fr', content)).toContain(`- Fin\u00a0: ${french} Pour le premier entretien`);
  });
});

it('tells staff the time of day and the zone, because theirs may be another', () => {
  const content = { letter: 'desk-down', kind: 'silence', about: null, since: '2026-11-28T23:05:00.000Z' } as const;
  expect(inZone('Europe/Paris', 'en', content)).toContain(
    'Tried since: Sunday, 29 November 2026, 00:05 (Europe/Paris)',
  );
  expect(inZone('America/New_York', 'fr', content)).toContain(
    'samedi 28 novembre 2026 à 18\u00a0h\u00a005 (America/New_York)',
  );
  expect(inZone('UTC', 'en', content)).toContain('Saturday, 28 November 2026, 23:05 (UTC)');
});

it('lists what is owed by date and calls late what is late', () => {
  const content = {
    letter: 'hand-over',
    owed: [
      { kind: 'benefit-contact', about: 'Press release support', dueAt: '2026-12-05T10:00:00.000Z' },
      { kind: 'news', about: null, dueAt: '2026-11-20T10:00:00.000Z' },
      { kind: 'engagement-manager', about: null, dueAt: '2026-12-01T10:00:00.000Z' },
    ],
  } as const;
  expect(inZone('Europe/Paris', 'en', content)).toContain(
    '- News from the programme: overdue since Friday, 20 November 2026 ' +
      '- A named engagement manager: by Tuesday, 1 December 2026 ' +
      '- Contact about an activated benefit (Press release support): by Saturday, 5 December 2026',
  );
});

it('refuses a date that is none rather than writing one down', () => {
  const content = { letter: 'desk-down', kind: 'silence', about: null, since: 'yesterday' } as const;
  expect(() => renderLetter(orderOf(content), {})).toThrow(new RangeError('A letter was given yesterday for a date.'));
});
