import { dayLead } from '../../../console/my-day/day-lead';
import type { Language } from '../../../locales/language';
import type { DayScope } from '../../../platform/store/list-choices';

const said = (overdue: number, today: number, week: number, scope: DayScope = 'mine', language: Language = 'en') =>
  dayLead({ overdue, today, week }, scope, language).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

it.each([
  [said(2, 1, 4), 'Three promises need you today: two overdue and one due before midnight.'],
  [said(1, 0, 0), 'One promise needs you today: it is overdue.'],
  [said(0, 1, 0), 'One promise needs you today: it is due before midnight.'],
  [said(3, 0, 9, 'team'), 'Three promises need the team today: all overdue.'],
  [said(12, 0, 0), '12 promises need you today: all overdue.'],
  [said(0, 0, 1), 'Nothing is due today. One promise comes due within seven days.'],
  [said(0, 0, 5), 'Nothing is due today. Five promises come due within seven days.'],
  [said(0, 0, 0), 'Nothing is due within seven days.'],
  [
    said(1_001, 3, 0, 'team'),
    'More than 1,000 promises need the team today: more than 1,000 overdue and three due before midnight.',
  ],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});

it.each([
  [
    said(2, 1, 4, 'mine', 'fr'),
    'Trois promesses vous attendent aujourd’hui : deux en retard et une à tenir avant minuit.',
  ],
  [said(1, 0, 0, 'mine', 'fr'), 'Une promesse vous attend aujourd’hui : elle est en retard.'],
  [said(0, 2, 0, 'team', 'fr'), 'Deux promesses attendent l’équipe aujourd’hui : toutes à tenir avant minuit.'],
  [said(0, 0, 1, 'mine', 'fr'), 'Rien n’est dû aujourd’hui. Une promesse arrive à échéance sous sept jours.'],
  [said(0, 0, 0, 'mine', 'fr'), 'Rien n’est dû dans les sept jours.'],
  [said(1_001, 0, 0, 'team', 'fr'), 'Plus de 1 000 promesses attendent l’équipe aujourd’hui : toutes en retard.'],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
