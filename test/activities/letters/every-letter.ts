import { ENDINGS, REVOCATION_GROUNDS } from '../../../domain/offer/events';
import { CONSULTING_KINDS, OFFER_TYPES } from '../../../domain/catalogue/offer-types';
import type {
  OwedStanding,
  OwedItem,
  BenefitItem,
  TemplateName,
  LetterContent,
  OfferCard,
  LetterOrder,
} from '../../../domain/offer/letters';

export const ANSWER_URL = 'https://followthrough.example/answer/abc.def-ghi?x=1&y=2';

/** What is owed at publication of a trial. */
export const STANDING: OwedStanding = {
  firstContact: '2026-12-06T10:00:00.000Z',
  engagement: { manager: null, dueAt: '2026-12-06T10:00:00.000Z', endsAt: '2027-03-01T10:00:00.000Z' },
  newsDue: '2026-12-27T10:00:00.000Z',
};

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

const BENEFITS: readonly BenefitItem[] = [
  { title: 'Press release support', use: 'Send us your draft and the day on which it appears.' },
  { title: 'Listing optimisation', use: 'Tell us which searches you want to be found by.' },
];
const ONE_BENEFIT = BENEFITS.slice(0, 1);
const TO_CONTACT = OWED.filter(({ kind }) => kind === 'benefit-contact');
const GUIDE = { letter: 'benefit-guide', benefits: ONE_BENEFIT, owed: TO_CONTACT, startAt: null } as const;
const RISEN = {
  letter: 'tier-risen',
  tier: 'Co-sell',
  counted: { amount: '104250.5', currency: 'USD' },
  benefits: BENEFITS,
} as const;
const FAREWELL = {
  letter: 'farewell',
  ground: null,
  publisherNote: null,
  endedAt: START,
  waived: [],
  missed: [],
} as const;

const CONTENTS: Record<TemplateName, readonly LetterContent[]> = {
  welcome: [{ letter: 'welcome', standing: STANDING }],
  'page-link': [{ letter: 'page-link' }],
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
  'benefit-guide': [
    { ...GUIDE, isNew: false },
    { ...GUIDE, isNew: false, startAt: END },
    { ...GUIDE, isNew: false, benefits: BENEFITS },
    { ...GUIDE, isNew: false, owed: [] },
    { ...GUIDE, isNew: true, benefits: BENEFITS },
    { ...GUIDE, isNew: true, benefits: [], owed: [] },
  ],
  'benefit-expiring': [
    { letter: 'benefit-expiring', benefits: ONE_BENEFIT, expiresAt: END },
    { letter: 'benefit-expiring', benefits: BENEFITS, expiresAt: END },
  ],
  'tier-risen': [
    { ...RISEN, next: { tier: 'Lead development', missing: { amount: '145749.50', currency: 'USD' } } },
    { ...RISEN, next: { tier: 'Lead development', missing: null } },
    { ...RISEN, next: null },
    { ...RISEN, benefits: [], next: null },
  ],
  'sponsorship-details': ONE_BENEFIT.map((benefit) => ({ letter: 'sponsorship-details', benefit }) as const),
  pointer: [
    { letter: 'pointer', group: 'ISV Connect', benefits: BENEFITS },
    { letter: 'pointer', group: 'ISV Connect', benefits: [] },
  ],
  'request-received': [
    {
      letter: 'request-received',
      number: 'TR-7K2M',
      product: 'Azure SQL Database',
      description: 'A restore takes four hours and should take one.',
      answerBy: END,
    },
  ],
  'engagement-declined': [
    { letter: 'engagement-declined', manager: MANAGER, publisherNote: null },
    { letter: 'engagement-declined', manager: MANAGER, publisherNote: 'Ada prefers to work alone.' },
    { letter: 'engagement-declined', manager: null, publisherNote: null },
  ],
  'moved-up': OFFER_TYPES.flatMap((from) =>
    OFFER_TYPES.filter((to) => to !== from).map(
      (to) => ({ letter: 'moved-up', from, to, standing: STANDING }) as const,
    ),
  ),
  paused: [
    { letter: 'paused', until: END, news: true },
    { letter: 'paused', until: END, news: false },
  ],
  farewell: [
    ...ENDINGS.map((how) => ({ ...FAREWELL, how }) as const),
    ...REVOCATION_GROUNDS.map(
      (ground) => ({ ...FAREWELL, how: 'revoked', ground, publisherNote: 'Decided on 3 March.' }) as const,
    ),
    { ...FAREWELL, how: 'delisted', waived: OWED },
    { ...FAREWELL, how: 'withdrawn', missed: OWED },
    {
      ...FAREWELL,
      how: 'declined',
      publisherNote: 'Ada has no time for it.',
      waived: OWED.slice(0, 2),
      missed: OWED.slice(2),
    },
  ],
  reminder: [...OWED.map((promise) => ({ letter: 'reminder', promise }) as const)],
  'check-in': [
    { letter: 'check-in', month: 1, manager: MANAGER, endsAt: END },
    { letter: 'check-in', month: 2, manager: null, endsAt: END },
  ],
  'owner-found': [{ letter: 'owner-found', owner: MANAGER, silentSince: START }],
  'desk-down': [{ letter: 'desk-down', kind: 'silence', about: null, since: START }],
};

/** Every letter in every variant. */
export const EVERY_CONTENT: readonly LetterContent[] = Object.values(CONTENTS).flat();

export const TRIAL: OfferCard = {
  id: 'contoso.backup',
  title: 'Contoso Backup',
  type: 'trial',
  consultingKind: null,
  publisherName: 'Contoso',
  program: 'commercial-marketplace@2020-04',
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
