import { refusal } from '../../domain/offer/refusals';
import { LOCALES } from '../../locales';
import { type Said, spoken } from '../../locales/said';
import { FOR_PROGRAMS, say } from '../../locales/writing';
import { writingFor } from '../../console/shared/writing';

const AT = '2026-12-12T00:00:00.000Z';
const BLOG = { en: 'Featured blog', fr: 'Blog à la une' };

/** What programs, English and French readers in Paris get. */
const spokenToAll = (said: Said): string[] => [
  spoken(LOCALES.en, said, FOR_PROGRAMS),
  spoken(LOCALES.en, said, writingFor({ language: 'en', zone: 'Europe/Paris' })),
  spoken(LOCALES.fr, said, writingFor({ language: 'fr', zone: 'Europe/Paris' })),
];

test.each<[Said, ...string[]]>([
  [
    refusal('already-paused', { until: AT }),
    `The offer is paused until ${AT} already.`,
    'The offer is paused until 12 Dec 2026, 01:00 CET already.',
    'L’offre est déjà en pause jusqu’au 12 déc. 2026, 01:00 UTC+1.',
  ],
  [
    refusal('benefit-locked', { benefit: BLOG, because: { code: 'tier-needed', params: { tier: 'co-sell' } } }),
    'Featured blog is locked. It is unlocked by sales, at the tier co-sell.',
    'Featured blog is locked. It is unlocked by sales, at the tier co-sell.',
    'Cet avantage est verrouillé. Les ventes le débloquent, au palier co-sell.',
  ],
  [
    refusal('agreement-missing', { documents: ['publisher-agreement', 'benefits-addendum'] }),
    'The company has not accepted yet: publisher agreement, benefits addendum.',
    'The company has not accepted yet: publisher agreement, benefits addendum.',
    'L’entreprise n’a pas encore accepté\u00a0: Accord de l’éditeur et Avenant sur les avantages.',
  ],
  [
    { code: 'field', params: { path: 'summary', fault: { code: 'too-long', params: { most: 200 } } } },
    'summary: must have at most 200 characters',
    'summary: must have at most 200 characters',
    'summary\u00a0: doit avoir 200 caractères au plus',
  ],
  ['Written for programs.', 'Written for programs.', 'Written for programs.', 'Written for programs.'],
])('%j', (said, ...sentences) => {
  expect(spokenToAll(said)).toEqual(sentences);
});

test('a span is an ISO 8601 duration for programs, and words for people; a note stays as it is', () => {
  const { dateReasons: reasons } = LOCALES.en;
  const within = { code: 'allowed-for-manager', params: { within: 'P7D' } } as const;
  const ended = { code: 'ended', params: { how: 'delisted', at: AT, note: 'not P7D (really), «so»' } } as const;
  const reader = writingFor({ language: 'fr', zone: 'Europe/Paris' });
  expect(say(reasons, within, FOR_PROGRAMS)).toEqual('The catalogue allows P7D to name one.');
  expect(say(LOCALES.fr.dateReasons, within, reader)).toEqual('Le catalogue laisse 7 jours pour en désigner un.');
  expect(say(LOCALES.fr.dateReasons, ended, reader)).toEqual(
    'L’offre a été retirée de la place de marché le 12 déc. 2026, 01:00 UTC+1\u00a0: not P7D (really), «so»',
  );
});
