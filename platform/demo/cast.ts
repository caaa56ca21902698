import { samplePublisher } from '../sample-publisher';

/** What somebody does on a day of an offer's life, counted from its publication. */
export type DemoAction = {
  readonly day: number;
  readonly method: 'POST' | 'PUT';
  /** Below the offer, or, for `ticket`, the resolution of its open ticket. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** One sample offer: who it is about, and what its people do in four months. */
export type Scene = {
  readonly story: string;
  readonly offer: Readonly<Record<string, unknown>>;
  readonly actions: readonly DemoAction[];
};

const call = (day: number, who: string, summary: string, more: Record<string, unknown> = {}): DemoAction => ({
  day,
  method: 'POST',
  path: '/messages',
  body: { channel: 'call', direction: 'outbound', with: who, summary, by: 'mona', ...more },
});

const happyTrial: Scene = {
  story: 'A trial whose publisher is happy',
  offer: {
    id: 'contoso.backup-pro',
    title: 'Backup Pro',
    type: 'trial',
    storefronts: ['azure-marketplace'],
    productFamily: 'azure',
    publisher: samplePublisher('contoso', 'Contoso'),
    owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
  },
  actions: [
    { day: 1, method: 'PUT', path: '/engagement-manager', body: { name: 'Mona Lind', email: 'mona@rewards.example' } },
    call(3, 'Ada Martin', 'First call: what they hope for'),
    call(20, 'Ada Martin', 'Went through the listing together'),
    {
      day: 34,
      method: 'POST',
      path: '/messages',
      body: { channel: 'email', direction: 'inbound', with: 'Ada Martin', summary: 'Trials have doubled, thank you' },
    },
    call(36, 'Ada Martin', 'Thanked her, and asked what helped most'),
    call(55, 'Ada Martin', 'Planned the press release'),
    call(78, 'Ada Martin', 'Looked back and ahead'),
    call(100, 'Ada Martin', 'Still in touch after the term'),
  ],
};

const lostOwner: Scene = {
  story: 'A list offer whose owner has left',
  offer: {
    id: 'fabrikam.ledger',
    title: 'Fabrikam Ledger',
    type: 'list',
    storefronts: ['appsource'],
    publisher: samplePublisher('fabrikam', 'Fabrikam'),
    owner: { name: 'Ben Okafor', email: 'ben@fabrikam.example' },
    contacts: [{ role: 'sales', name: 'Lea Wolf', email: 'lea@fabrikam.example' }],
  },
  actions: [
    call(4, 'Ben Okafor', 'First call'),
    {
      day: 48,
      method: 'POST',
      path: 'ticket',
      body: {
        outcome: 'owner-found',
        owner: { name: 'Lea Wolf', email: 'lea@fabrikam.example' },
        note: 'Ben has left; Lea took over',
        by: 'support',
      },
    },
    call(50, 'Lea Wolf', 'Got to know the new owner'),
    call(75, 'Lea Wolf', 'Second talk'),
    call(100, 'Lea Wolf', 'Third talk'),
  ],
};

const lateContact: Scene = {
  story: 'A proof of concept whose benefit contact is late',
  offer: {
    id: 'northwind.poc',
    title: 'Northwind Proof of Concept: 5 days',
    type: 'consulting',
    consultingKind: 'proof-of-concept',
    storefronts: ['azure-marketplace'],
    publisher: samplePublisher('northwind', 'Northwind', { timeZone: 'America/New_York', country: 'US' }),
    owner: { name: 'Carla Gomez', email: 'carla@northwind.example' },
  },
  actions: [
    {
      day: 2,
      method: 'PUT',
      path: '/engagement-manager',
      body: { name: 'Omar Haddad', email: 'omar@rewards.example' },
    },
    call(3, 'Carla Gomez', 'First call'),
    {
      day: 10,
      method: 'PUT',
      path: '/marketing-contact',
      body: { name: 'Dan Fox', email: 'dan@northwind.example', phone: '+12025550123', language: 'en' },
    },
    {
      day: 10,
      method: 'POST',
      path: '/benefits/press-release-support/activate',
      body: { by: 'dan@northwind.example' },
    },
    call(21, 'Dan Fox', 'Sorry for the wait: drafted the press release', { about: 'press-release-support' }),
    call(45, 'Carla Gomez', 'How the pilot goes'),
    call(70, 'Carla Gomez', 'Second pilot'),
    call(95, 'Carla Gomez', 'References'),
  ],
};

const transact: Scene = {
  story: 'A transact offer that nobody cares for',
  offer: {
    id: 'tailspin.fleet',
    title: 'Tailspin Fleet',
    type: 'transact',
    storefronts: ['azure-marketplace', 'appsource'],
    productFamily: 'azure',
    publisher: samplePublisher('tailspin', 'Tailspin Toys'),
    owner: null,
  },
  actions: [],
};

const french: Scene = {
  story: 'An offer in French',
  offer: {
    id: 'adatum.paie',
    title: 'Adatum Paie',
    type: 'trial',
    storefronts: ['appsource'],
    productFamily: 'dynamics-365',
    publisher: samplePublisher('adatum', 'Adatum', { timeZone: 'Europe/Paris', language: 'fr', country: 'FR' }),
    owner: { name: 'Élise Moreau', email: 'elise@adatum.example' },
  },
  actions: [
    { day: 1, method: 'PUT', path: '/engagement-manager', body: { name: 'Paul Simon', email: 'paul@rewards.example' } },
    call(5, 'Élise Moreau', 'Premier appel'),
    {
      day: 30,
      method: 'POST',
      path: '/messages',
      body: { channel: 'email', direction: 'inbound', with: 'Élise Moreau', summary: 'Une question sur la fiche' },
    },
    call(32, 'Élise Moreau', 'Réponse à sa question sur la fiche'),
    call(52, 'Élise Moreau', 'Point d’étape'),
    call(77, 'Élise Moreau', 'Bilan'),
    call(103, 'Élise Moreau', 'Suite'),
  ],
};

/** The sample offers of `npm run demo`. */
export const CAST: readonly Scene[] = [happyTrial, lostOwner, lateContact, transact, french];
