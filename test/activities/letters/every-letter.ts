import type { LetterContent, LetterName, LetterOrder, OfferCard, OwedItem } from '../../../domain/letters';
import { CONSULTING_KINDS } from '../../../domain/offer-types';

export const ANSWER_URL = 'https://followthrough.example/answer/abc.def-ghi?x=1&y=2';

const OWED: readonly OwedItem[] = [
  { kind: 'welcome', about: null, dueAt: '2026-11-29T10:00:00.000Z' },
  { kind: 'first-contact', about: null, dueAt: '2026-12-06T10:00:00.000Z' },
  { kind: 'engagement-manager', about: null, dueAt: '2026-12-06T10:00:00.000Z' },
  { kind: 'benefit-contact', about: 'Press release support', dueAt: '2026-12-01T10:00:00.000Z' },
  { kind: 'technical-answer', about: null, dueAt: '2026-12-02T10:00:00.000Z' },
  { kind: 'sponsorship-details', about: null, dueAt: '2026-12-03T10:00:00.000Z' },
  { kind: 'news', about: null, dueAt: '2026-11-28T10:00:00.000Z' },
];

const MANAGER = { name: 'Grace Okafor', email: 'grace@programme.example' };
const START = '2026-11-29T09:05:00.000Z';
const END = '2027-02-28T09:05:00.000Z';
const ASKED = { letter: 'owner-check', answerBy: '2026-12-06T10:00:00.000Z' } as const;

const CONTENTS: Record<LetterName, readonly LetterContent[]> = {
  welcome: [{ letter: 'welcome' }],
  'owner-check': [
    { ...ASKED, asked: 'owner', ownerName: 'Ada Martin', lastMessageAt: '2026-11-01T10:00:00.000Z', owed: OWED },
    { ...ASKED, asked: 'others', ownerName: 'Ada Martin', lastMessageAt: null, owed: OWED },
    { ...ASKED, asked: 'others', ownerName: null, lastMessageAt: null, owed: [] },
  ],
  'hand-over': [
    { letter: 'hand-over', owed: OWED },
    { letter: 'hand-over', owed: [] },
  ],
  'engagement-start': [
    { letter: 'engagement-start', manager: MANAGER, endsAt: END },
    { letter: 'engagement-start', manager: MANAGER, endsAt: null },
  ],
  closing: [
    { letter: 'closing', manager: MANAGER, startedAt: START, endedAt: END },
    { letter: 'closing', manager: null, startedAt: START, endedAt: END },
  ],
  reminder: [
    ...OWED.map((promise) => ({ letter: 'reminder', promise, why: ['Published on 29 November 2026.'] }) as const),
    ...OWED.slice(0, 1).map((promise) => ({ letter: 'reminder', promise, why: [] }) as const),
  ],
  'check-in': [
    { letter: 'check-in', month: 1, manager: MANAGER, endsAt: END },
    { letter: 'check-in', month: 2, manager: null, endsAt: END },
  ],
  'owner-found': [{ letter: 'owner-found', owner: MANAGER, silentSince: START }],
  'desk-down': [{ letter: 'desk-down', ticket: 'No news for four weeks', since: START }],
};

/** Every letter in every variant. */
export const EVERY_CONTENT: readonly LetterContent[] = Object.values(CONTENTS).flat();

export const TRIAL: OfferCard = {
  id: 'contoso.backup',
  title: 'Contoso Backup',
  type: 'trial',
  consultingKind: null,
  publisherName: 'Contoso',
  timeZone: 'Europe/Paris',
};

/** An offer of every type, and of every kind of consulting. */
export const EVERY_OFFER: readonly OfferCard[] = [
  TRIAL,
  { ...TRIAL, type: 'list' },
  { ...TRIAL, type: 'transact' },
  { ...TRIAL, type: 'consulting' },
  ...CONSULTING_KINDS.map((consultingKind) => ({ ...TRIAL, type: 'consulting', consultingKind }) as const),
];

/** A letter to Ada about her trial offer, in English unless told otherwise. */
export const orderOf = (content: LetterContent, changes: Partial<LetterOrder> = {}): LetterOrder => ({
  key: `contoso.backup/${content.letter}`,
  offer: TRIAL,
  content,
  to: { name: 'Ada Martin', email: 'ada@contoso.example' },
  cc: [],
  language: 'en',
  at: START,
  ...changes,
});

/** Every letter about every type of offer in both languages. */
export const EVERY_ORDER: readonly LetterOrder[] = EVERY_CONTENT.flatMap((content) =>
  EVERY_OFFER.flatMap((offer) => ['en', 'fr'].map((language) => orderOf(content, { offer, language }))),
);
