let made = 0;

/** Tells this run's offers from those of another in the same store. */
const RUN = Date.now().toString(36);

/** A company with no other offers: what is said to it is told to nobody else. */
export const aCompany = (): string => `bench-${RUN}-company-${++made}`;

/** An onboarding request as a marketplace would send it; each has an id of its own. */
export function sampleOffer(
  changes: Readonly<Record<string, unknown>> = {},
  company = `bench-${RUN}`,
): { readonly id: string } {
  const number = ++made;
  return {
    id: `${company}.offer-${number}`,
    title: `Backup Pro ${number}`,
    type: 'trial',
    storefronts: ['azure-marketplace'],
    productFamily: 'azure',
    publisher: {
      id: company,
      name: 'Contoso',
      mpnId: '1234567',
      accountEmail: 'partner@contoso.example',
      timeZone: 'Europe/Paris',
      language: 'en',
      country: 'FR',
    },
    owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
    contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
    ...changes,
  } as { readonly id: string };
}

/** What staff say of a call; each is another message. */
export const sampleMessage = (summary: string): object => ({
  channel: 'call',
  direction: 'outbound',
  with: 'Ada Martin',
  summary,
});
