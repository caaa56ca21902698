import { isRefused } from '../../../domain/foresee/consequences';
import { effectsInWords } from '../../../console/actions/effect-sentences';
import { ahead, NOTHING, promise, SAY, stands, WELCOMED } from '../../domain/foreseen';
import { anOffer, at, ended, lifeOf, marketingContactSet, MAX, on, ticketOpened, weSpoke } from '../../support/lives';

type Asked = Parameters<typeof ahead>;

/** What is foreseen of an action, in a language. Spaces that do not break are written as plain ones. */
function told(language: 'en' | 'fr', asked: Asked): string[] {
  const effects = ahead(...asked);
  if (isRefused(effects)) throw new Error(effects.refusal.code);
  return effectsInWords(effects, language, 'Europe/Paris').map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

const state = lifeOf(anOffer(), WELCOMED);
const silent = lifeOf(anOffer(), WELCOMED, on('2026-03-30', ticketOpened('12', 'silence', `news/${at('2026-03-02')}`)));
const known = lifeOf(anOffer(), WELCOMED, on('2026-03-03', marketingContactSet()));
const over = lifeOf(anOffer(), WELCOMED, on('2026-03-03', ended('delisted')));
const said = lifeOf(anOffer(), WELCOMED, on('2026-03-04', weSpoke(), 'said'));
const REST = { reason: 'publisher-asked', until: at('2026-03-10') };

const STORIES: readonly (readonly [what: string, asked: Asked, en: readonly string[], fr: readonly string[]])[] = [
  [
    'a late message',
    [silent, '2026-04-06', 'recordMessage', SAY],
    [
      'Restarts the four weeks: news is due by 4 May 2026 instead of 30 Mar 2026.',
      'Keeps the promise “First contact” late: it was due 9 Mar 2026.',
      'Keeps the promise “News within four weeks” late: it was due 30 Mar 2026.',
      'Closes ticket 12 (Four weeks of silence).',
      'Once a ticket is closed, this can no longer be taken back.',
    ],
    [
      'Fait repartir les quatre semaines : nouvelles dues le 4 mai 2026 au lieu du 30 mars 2026.',
      'Tient la promesse « Premier contact » en retard : l’échéance était le 9 mars 2026.',
      'Tient la promesse « Des nouvelles sous quatre semaines » en retard : l’échéance était le 30 mars 2026.',
      'Clôt le ticket 12 (Quatre semaines de silence).',
      'Une fois un ticket clos, cela ne peut plus être annulé.',
    ],
  ],
  [
    'a manager',
    [state, '2026-03-05', 'nameManager', MAX],
    [
      'Keeps the promise “Engagement manager named” (due 9 Mar 2026).',
      'A letter goes out at once to Ada Martin (owner): “Engagement manager named”.',
      'Engagement manager: Max Weber (until now: nobody).',
      'Engagement: active (until now: waits for a manager).',
    ],
    [
      'Tient la promesse « Responsable d’engagement désigné » (échéance le 9 mars 2026).',
      'Une lettre part aussitôt à Ada Martin (propriétaire) : « Responsable d’engagement désigné ».',
      'Responsable d’engagement : Max Weber (jusqu’ici : personne).',
      'Engagement : en cours (jusqu’ici : attend un responsable).',
    ],
  ],
  [
    'an owner who has left',
    [state, '2026-03-05', 'setOwner', { status: 'left' }],
    [
      'Opens a ticket: Owner not found.',
      'A letter goes out at once to Contoso (account, with a copy to the contacts): “Who owns the offer?”.',
      'Owner: nobody (until now: Ada Martin).',
    ],
    [
      'Ouvre un ticket : Propriétaire introuvable.',
      'Une lettre part aussitôt à Contoso (compte, avec copie aux contacts) : « À qui appartient l’offre ? ».',
      'Propriétaire : personne (jusqu’ici : Ada Martin).',
    ],
  ],
  [
    'an activation',
    [known, '2026-03-05', 'activateBenefit', { benefit: 'listing-optimization' }],
    [
      'Makes the promise “Contact about a benefit: Listing optimisation”, due 12 Mar 2026.',
      'A letter goes out at once to Mia Roth (marketing contact): “How to use a benefit”.',
      'Benefit now activated: Listing optimisation.',
    ],
    [
      'Nouvelle promesse : « Prise de contact pour un avantage : Optimisation de la fiche », échéance le 12 mars 2026.',
      'Une lettre part aussitôt à Mia Roth (contact marketing) : « Mode d’emploi d’un avantage ».',
      'Avantage désormais activé : Optimisation de la fiche.',
    ],
  ],
  [
    'a pause',
    [state, '2026-03-05', 'pause', REST],
    [
      'Due dates rest until 10 Mar 2026.',
      'News is due by 4 Apr 2026 instead of 30 Mar 2026.',
      'The promise “First contact” is due 14 Mar 2026 instead of 9 Mar 2026.',
      'The promise “Engagement manager named” is due 14 Mar 2026 instead of 9 Mar 2026.',
      'A letter goes out at once to Ada Martin (owner): “Due dates rest”.',
    ],
    [
      'Les échéances attendent jusqu’au 10 mars 2026.',
      'Des nouvelles sont dues au plus tard le 4 avr. 2026 au lieu du 30 mars 2026.',
      'L’échéance de la promesse « Premier contact » passe au 14 mars 2026 au lieu du 9 mars 2026.',
      'L’échéance de la promesse « Responsable d’engagement désigné » passe au 14 mars 2026 au lieu du 9 mars 2026.',
      'Une lettre part aussitôt à Ada Martin (propriétaire) : « Les échéances attendent ».',
    ],
  ],
  [
    'a revocation',
    [state, '2026-03-12', 'revoke', { ground: 'illegal-activity', note: 'It was.' }],
    [
      'The offer ends: revoked.',
      'Promise waived: “News within four weeks”.',
      'Promises missed: “First contact” and “Engagement manager named”.',
      'A letter goes out at once to Ada Martin (owner): “Farewell”.',
      'Engagement: completed (until now: waits for a manager).',
      'Benefits now revoked: Listing optimisation, Press-release support, Self-service recommendations and promotion, and Technical assistance.',
    ],
    [
      'L’offre se termine : révoquée.',
      'Promesse levée : « Des nouvelles sous quatre semaines ».',
      'Promesses manquées : « Premier contact » et « Responsable d’engagement désigné ».',
      'Une lettre part aussitôt à Ada Martin (propriétaire) : « Lettre de fin ».',
      'Engagement : terminé (jusqu’ici : attend un responsable).',
      'Avantages désormais révoqués : Optimisation de la fiche, Aide au communiqué de presse, Recommandations et promotion en libre-service et Assistance technique.',
    ],
  ],
  [
    'a return',
    [over, '2026-03-05', 'relist'],
    [
      'The offer is live again.',
      'The four weeks begin again: news is due by 2 Apr 2026.',
      'A letter goes out to Ada Martin (owner) on 2 Jun 2026: “End of the engagement”.',
      'Engagement: waits for a manager (until now: completed).',
      'Benefits now available: Listing optimisation, Press-release support, Self-service recommendations and promotion, and Technical assistance.',
    ],
    [
      'L’offre est de nouveau en ligne.',
      'Les quatre semaines recommencent : des nouvelles sont dues au plus tard le 2 avr. 2026.',
      'Une lettre partira à Ada Martin (propriétaire) le 2 juin 2026 : « Fin de l’engagement ».',
      'Engagement : attend un responsable (jusqu’ici : terminé).',
      'Avantages désormais disponibles : Optimisation de la fiche, Aide au communiqué de presse, Recommandations et promotion en libre-service et Assistance technique.',
    ],
  ],
  [
    'a letter that is held back',
    [state, '2026-03-05', 'writeLetter', { subject: 'Hello', hold: 'PT10M' }],
    [
      'Restarts the four weeks: news is due by 2 Apr 2026 instead of 30 Mar 2026.',
      'Keeps the promise “First contact” (due 9 Mar 2026).',
      'Your letter goes out to Ada Martin (owner): 5 Mar 2026, 11:10 CET. Until then it can be taken back.',
    ],
    [
      'Fait repartir les quatre semaines : nouvelles dues le 2 avr. 2026 au lieu du 30 mars 2026.',
      'Tient la promesse « Premier contact » (échéance le 9 mars 2026).',
      'Votre lettre partira à Ada Martin (propriétaire) : 5 mars 2026, 11:10 UTC+1. Jusque-là, elle peut être annulée.',
    ],
  ],
  [
    'something that is taken back',
    [said, '2026-03-04 10:20', 'takeBack', { what: 'said' }],
    ['News is due by 30 Mar 2026 instead of 1 Apr 2026.', 'Opens the promise “First contact” again (due 9 Mar 2026).'],
    [
      'Des nouvelles sont dues au plus tard le 30 mars 2026 au lieu du 1er avr. 2026.',
      'Rouvre la promesse « Premier contact » (échéance le 9 mars 2026).',
    ],
  ],
];

test.each(STORIES)('%s in English', (_what, asked, en) => {
  expect(told('en', asked)).toEqual(en);
});

test.each(STORIES)('%s in French', (_what, asked, _en, fr) => {
  expect(told('fr', asked)).toEqual(fr);
});

test('what does nothing more says so', () => {
  expect(effectsInWords(NOTHING, 'en', 'UTC')).toEqual(['Nothing else follows.']);
  expect(effectsInWords(NOTHING, 'fr', 'UTC')).toEqual(['Rien d’autre ne suit.']);
});

test('days are those of the reader’s zone', () => {
  const kept = [stands('kept', 'first-contact', '2026-03-09 20:00')];
  const due = (zone: string): readonly string[] => effectsInWords({ ...NOTHING, kept }, 'en', zone);
  expect(due('UTC')).toEqual(['Keeps the promise “First contact” (due 9 Mar 2026).']);
  expect(due('Asia/Tokyo')).toEqual(['Keeps the promise “First contact” (due 10 Mar 2026).']);
});

test('a request that is not made yet has no number', () => {
  const named = { rest: '/TR-1', about: 'TR-1' };
  const made = [stands('open', 'technical-answer', '2026-03-09', named)];
  const waived = [stands('waived', 'technical-answer', '2026-03-09', named)];
  const moved = [
    { promise: promise('technical-answer', '2026-03-12', named), from: at('2026-03-09'), to: at('2026-03-12') },
  ];
  expect(effectsInWords({ ...NOTHING, made, waived, moved }, 'en', 'UTC')).toEqual([
    'Makes the promise “Answer to a technical request”, due 9 Mar 2026.',
    'The promise “Answer to a technical request: TR-1” is due 12 Mar 2026 instead of 9 Mar 2026.',
    'Promise waived: “Answer to a technical request: TR-1”.',
  ]);
});
