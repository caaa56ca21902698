import { samplePublisher } from '../../platform/sample-publisher';

/** Something that was done to a sample offer, so many days after its publication. */
export type SampleAction = {
  readonly day: number;
  readonly method: 'post' | 'put';
  /** Below the offer. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
};

/** An offer to look at: published some days ago, and what has happened since. */
export type Sample = {
  readonly daysAgo: number;
  readonly offer: Readonly<Record<string, unknown>>;
  readonly actions: readonly SampleAction[];
};

/** Where a message is recorded and a manager is named, below the offer. */
export const MESSAGES = '/messages';
export const MANAGER = '/engagement-manager';

const call = (day: number, who: string, summary: string): SampleAction => ({
  day,
  method: 'post',
  path: MESSAGES,
  body: { channel: 'call', direction: 'outbound', with: who, summary },
});

const manager = (day: number, name: string): SampleAction => ({
  day,
  method: 'put',
  path: MANAGER,
  body: { name, email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@rewards.example` },
});

/** Seven offers in the states that a team meets: well, silent, late, new, French, asking, over. */
export const SAMPLES: readonly Sample[] = [
  {
    daysAgo: 20,
    offer: {
      id: 'contoso.backup-pro',
      title: 'Backup Pro',
      type: 'trial',
      storefronts: ['azure-marketplace'],
      productFamily: 'azure',
      publisher: samplePublisher('contoso', 'Contoso'),
      owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
      contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
    },
    actions: [
      manager(1, 'Mona Lind'),
      call(3, 'Ada Martin', 'First call: what they hope for.'),
      {
        day: 12,
        method: 'post',
        path: MESSAGES,
        body: {
          channel: 'call',
          direction: 'inbound',
          with: 'Ada Martin',
          summary: 'Trials have doubled, thank you.',
        },
      },
    ],
  },
  {
    daysAgo: 40,
    offer: {
      id: 'fabrikam.ledger',
      title: 'Fabrikam Ledger',
      type: 'list',
      storefronts: ['appsource'],
      publisher: samplePublisher('fabrikam', 'Fabrikam'),
      owner: { name: 'Ben Okafor', email: 'ben@fabrikam.example' },
      contacts: [{ role: 'sales', name: 'Lea Wolf', email: 'lea@fabrikam.example' }],
    },
    actions: [call(4, 'Ben Okafor', 'First call: he is about to change teams.')],
  },
  {
    daysAgo: 12,
    offer: {
      id: 'northwind.poc',
      title: 'Northwind proof of concept: 5 days',
      type: 'consulting',
      consultingKind: 'proof-of-concept',
      storefronts: ['azure-marketplace'],
      publisher: samplePublisher('northwind', 'Northwind', { timeZone: 'America/New_York', country: 'US' }),
      owner: { name: 'Carla Gomez', email: 'carla@northwind.example' },
    },
    actions: [
      manager(2, 'Omar Haddad'),
      call(3, 'Carla Gomez', 'First call: the pilot customer is found.'),
      {
        day: 4,
        method: 'put',
        path: '/marketing-contact',
        body: { name: 'Dan Fox', email: 'dan@northwind.example', phone: '+12025550123', language: 'en' },
      },
      {
        day: 4,
        method: 'post',
        path: '/benefits/{benefit}/activate',
        params: { benefit: 'press-release-support' },
        body: {},
      },
    ],
  },
  {
    daysAgo: 0,
    offer: {
      id: 'tailspin.fleet',
      title: 'Tailspin Fleet',
      type: 'transact',
      storefronts: ['azure-marketplace', 'appsource'],
      productFamily: 'azure',
      publisher: samplePublisher('tailspin', 'Tailspin Toys'),
    },
    actions: [],
  },
  {
    daysAgo: 5,
    offer: {
      id: 'adatum.paie',
      title: 'Adatum Paie',
      type: 'trial',
      storefronts: ['appsource'],
      productFamily: 'dynamics-365',
      publisher: samplePublisher('adatum', 'Adatum', { timeZone: 'Europe/Paris', language: 'fr', country: 'FR' }),
      owner: { name: 'Élise Moreau', email: 'elise@adatum.example' },
    },
    actions: [],
  },
  {
    daysAgo: 15,
    offer: {
      id: 'wingtip.seats',
      title: 'Wingtip Seats',
      type: 'transact',
      storefronts: ['appsource'],
      productFamily: 'microsoft-365',
      publisher: samplePublisher('wingtip', 'Wingtip Toys'),
      owner: { name: 'Ivy Chen', email: 'ivy@wingtip.example' },
    },
    actions: [
      manager(1, 'Mona Lind'),
      call(2, 'Ivy Chen', 'First call: seats are sold per school.'),
      {
        day: 12,
        method: 'post',
        path: '/technical-requests',
        body: {
          product: 'Microsoft 365',
          phase: 'deployment',
          phone: '+442079460123',
          country: 'GB',
          language: 'en',
          description: 'How do we take back the seats of pupils who leave the school?',
          requester: { name: 'Ivy Chen', email: 'ivy@wingtip.example' },
        },
      },
      {
        day: 14,
        method: 'post',
        path: MESSAGES,
        body: {
          channel: 'email',
          direction: 'inbound',
          with: 'Ivy Chen',
          summary: 'Two schools ask what a seat costs over the summer. What may we tell them?',
        },
      },
    ],
  },
  {
    daysAgo: 30,
    offer: {
      id: 'woodgrove.crm',
      title: 'Woodgrove CRM',
      type: 'list',
      storefronts: ['appsource'],
      publisher: samplePublisher('woodgrove', 'Woodgrove Bank'),
      owner: { name: 'Tom Hale', email: 'tom@woodgrove.example' },
    },
    actions: [
      call(5, 'Tom Hale', 'First call: the product is being merged.'),
      { day: 28, method: 'post', path: '/withdraw', body: { note: 'Merged into another product.' } },
    ],
  },
];
