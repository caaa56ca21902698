import { instantOf, type Instant } from '../../domain/calendar/instants';
import { saysWhatIsOwed } from '../../domain/offer/owed-beside';
import type { LetterContent, LetterOrder, OfferCard, OwedItem, TemplateName } from '../../domain/offer/letters';

const DAY = 86_400_000;

/** Names as long as a letter has to bear: titles may have 200 characters, and many a person's name has thirty. */
export const LONGEST: Pick<OfferCard, 'title' | 'publisherName'> & { readonly person: string; readonly email: string } =
  {
    title:
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Backup and Disaster Recovery for Virtual Machines, Containers, Databases and File Shares with Ransomware Detection, Enterprise Edition (Public Sector)',
    publisherName: 'Société Méditerranéenne d’Ingénierie Logicielle et de Services Numériques Professionnels Associés',
    person: 'Maria-Magdalena Alexandrina von Hohenstein-Wolfenbüttel y García de la Fuente',
    email: 'maria-magdalena.alexandrina.von-hohenstein-wolfenbuettel@services-numeriques.mediterranee.example',
  };

const OFFER: OfferCard = {
  id: 'contoso.sample',
  title: LONGEST.title,
  type: 'transact',
  consultingKind: null,
  publisherName: LONGEST.publisherName,
  program: 'commercial-marketplace@2020-04',
  timeZone: 'Europe/Paris',
};

const MANAGER = { name: LONGEST.person, email: LONGEST.email };
const BENEFIT = {
  title: 'Co-sell enablement workshop with field sellers in several countries at once',
  use: 'Send us the countries, the names of the sellers whom you know, and three days on which all of you can come.',
};
const BENEFITS = [
  BENEFIT,
  { title: 'Press release support', use: 'Send us your draft and the day on which it appears.' },
];

type Days = (days: number) => Instant;

const owedIn = (days: Days): readonly OwedItem[] => [
  { kind: 'first-contact', about: null, dueAt: days(7) },
  { kind: 'engagement-manager', about: null, dueAt: days(-1) },
  { kind: 'benefit-contact', about: BENEFIT.title, dueAt: days(7) },
  { kind: 'news', about: null, dueAt: days(28) },
];

const standingIn = (days: Days) => ({
  firstContact: days(7),
  engagement: { manager: null, dueAt: days(7), endsAt: days(91) },
  newsDue: days(28),
});

/** What each letter says in a sample; the days are counted from when it is written. */
const CONTENTS: { readonly [Name in TemplateName]: (days: Days) => Extract<LetterContent, { letter: Name }> } = {
  welcome: (days) => ({ letter: 'welcome', standing: standingIn(days) }),
  'owner-check': (days) => ({
    ...{ letter: 'owner-check', asked: 'owner', ownerName: LONGEST.person, lastMessageAt: days(-28) },
    ...{ answerBy: days(7), owed: owedIn(days) },
  }),
  'hand-over': (days) => ({ letter: 'hand-over', owed: owedIn(days) }),
  'engagement-start': (days) => ({ letter: 'engagement-start', manager: MANAGER, endsAt: days(91) }),
  closing: (days) => ({ letter: 'closing', manager: MANAGER, startedAt: days(-91), endedAt: days(0) }),
  'benefit-guide': (days) => ({
    ...{ letter: 'benefit-guide', isNew: false, benefits: BENEFITS, startAt: days(3) },
    owed: owedIn(days).filter(({ kind }) => kind === 'benefit-contact'),
  }),
  'benefit-expiring': (days) => ({ letter: 'benefit-expiring', benefits: BENEFITS, expiresAt: days(30) }),
  'tier-risen': () => ({
    ...{ letter: 'tier-risen', tier: 'Co-sell', counted: { amount: '104250.5', currency: 'USD' }, benefits: BENEFITS },
    next: { tier: 'Lead development', missing: { amount: '145749.5', currency: 'USD' } },
  }),
  'sponsorship-details': () => ({ letter: 'sponsorship-details', benefit: BENEFIT }),
  pointer: () => ({ letter: 'pointer', group: 'ISV Connect', benefits: BENEFITS }),
  'request-received': (days) => ({
    ...{ letter: 'request-received', number: 'TR-7K2M', product: 'Azure SQL Database', answerBy: days(7) },
    description: 'A restore takes four hours and should take one.',
  }),
  'engagement-declined': () => ({ letter: 'engagement-declined', manager: MANAGER, publisherNote: null }),
  'moved-up': (days) => ({ letter: 'moved-up', from: 'trial', to: 'transact', standing: standingIn(days) }),
  paused: (days) => ({ letter: 'paused', until: days(14), news: false }),
  farewell: (days) => ({
    ...{ letter: 'farewell', how: 'withdrawn', ground: null, publisherNote: null, endedAt: days(0) },
    ...{ waived: owedIn(days).slice(0, 2), missed: owedIn(days).slice(2) },
  }),
  reminder: (days) => ({ letter: 'reminder', promise: { kind: 'news', about: null, dueAt: days(7) } }),
  'check-in': (days) => ({ letter: 'check-in', month: 1, manager: MANAGER, endsAt: days(61) }),
  'owner-found': (days) => ({ letter: 'owner-found', owner: MANAGER, silentSince: days(-28) }),
  'page-link': () => ({ letter: 'page-link' }),
  'desk-down': (days) => ({ letter: 'desk-down', kind: 'silence', about: null, since: days(-1) }),
};

/** Every letter that the service writes itself. */
export const LETTER_NAMES = Object.keys(CONTENTS) as readonly TemplateName[];

/** A letter as it might be written now: with the longest names, or about an offer and to a person of its own. */
export function sampleOrder(
  letter: TemplateName,
  language: string,
  now: Date,
  of: { readonly offer?: OfferCard; readonly to?: LetterOrder['to']; readonly owed?: readonly OwedItem[] } = {},
): LetterOrder {
  const days: Days = (count) => instantOf(now.getTime() + count * DAY);
  const { owed = owedIn(days), offer = OFFER, to = { name: LONGEST.person, email: LONGEST.email } } = of;
  const content = CONTENTS[letter](days);
  const said = of.owed !== undefined && letter === 'hand-over' ? { ...content, owed: of.owed } : content;
  return {
    ...{ key: `sample/${letter}`, offer, content: said, to, cc: [], language, at: days(0) },
    ...(saysWhatIsOwed(letter) && { owed }),
  };
}
