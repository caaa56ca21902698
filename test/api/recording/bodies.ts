/** A Friday. The recording holds while the clock on the wall lies between it and the first of December. */
export const PUBLISHED = '2026-11-27T10:00:00Z';
export const TUESDAY = '2026-12-01T09:00:00Z';

export const ACCOUNT = 'partner@publisher.example';

/** A body that onboards an offer of a company of its own. */
export const offering = (id: string, changes: Record<string, unknown> = {}): Record<string, unknown> => {
  const company = id.split('.')[0] ?? '';
  const { publisher, ...others } = changes;
  return {
    id,
    title: `The ${id.split('.')[1] ?? ''} of ${company}`,
    type: 'trial',
    storefronts: ['azure-marketplace'],
    productFamily: 'azure',
    publishedAt: PUBLISHED,
    publisher: {
      id: company,
      name: company.toUpperCase(),
      mpnId: '1234567',
      accountEmail: ACCOUNT,
      timeZone: 'Europe/Paris',
      language: 'en',
      country: 'FR',
      ...(publisher as object | undefined),
    },
    owner: { name: 'Ada Martin', email: 'ada@publisher.example' },
    contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@publisher.example' }],
    ...others,
  };
};

export const MANAGER = { name: 'Lea Blanc', email: 'lea@rewards.example' };
export const CONTACT = { name: 'Lou Petit', email: 'lou@publisher.example', phone: '+33123456789', language: 'fr' };
export const CALL = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'A call.' };
export const FORM = {
  product: 'Azure Kubernetes Service',
  phase: 'deployment',
  phone: '+33123456789',
  country: 'FR',
  language: 'fr',
  description: 'Which identity should our container use?',
  requester: { name: 'Sam Roy', email: 'sam@publisher.example' },
};

/** A request that changes something. */
export type Write = readonly [method: 'POST' | 'PUT', path: string, body?: unknown, headers?: Record<string, string>];
