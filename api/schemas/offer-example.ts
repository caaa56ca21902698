/** What to onboard: the example of the OpenAPI document, of the docs and of the empty console. */
export const ONBOARDING_EXAMPLE = {
  id: 'contoso.backup-pro',
  title: 'Backup Pro',
  type: 'trial' as const,
  storefronts: ['azure-marketplace' as const],
  productFamily: 'azure' as const,
  publisher: {
    id: 'contoso',
    name: 'Contoso',
    mpnId: '1234567',
    accountEmail: 'partner@contoso.example',
    timeZone: 'Europe/Paris',
    language: 'fr',
    country: 'FR',
  },
  owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
  contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
};

/** The same offer as it is answered. */
export const OFFER_EXAMPLE = {
  ...ONBOARDING_EXAMPLE,
  consultingKind: null,
  publishedAt: '2026-11-22T10:00:00.000Z',
  program: 'commercial-marketplace@2020-04',
  stage: 'live' as const,
  ended: null,
  owner: { status: 'known' as const, ...ONBOARDING_EXAMPLE.owner, confirmedAt: null },
  marketingContact: null,
  engagement: {
    kind: 'term' as const,
    status: 'awaiting-manager' as const,
    manager: null,
    startsAt: '2026-11-22T10:00:00.000Z',
    endsAt: '2027-02-22T10:00:00.000Z',
  },
  tier: null,
  benefits: [
    {
      id: 'listing-optimization',
      title: 'Listing optimization',
      category: 'marketing' as const,
      status: 'available' as const,
      since: '2026-11-22T10:00:00.000Z',
      activatedAt: null,
      expiresAt: null,
      reason: 'Every published offer has it at once.',
    },
  ],
  promises: [
    {
      id: 'first-contact',
      kind: 'first-contact' as const,
      about: null,
      owedTo: 'publisher' as const,
      owedBy: 'rewards-team' as const,
      madeAt: '2026-11-22T10:00:00.000Z',
      dueAt: '2026-11-29T10:00:00.000Z',
      status: 'open' as const,
      settledAt: null,
      evidence: null,
      why: ['The offer was published at 2026-11-22T10:00:00.000Z.'],
    },
  ],
  silence: { lastMessageAt: null, dueAt: '2026-12-20T10:00:00.000Z', days: 0 },
  clock: '2026-11-22T10:00:01.000Z',
  revision: 2,
};
