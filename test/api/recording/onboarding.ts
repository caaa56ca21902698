import { MANAGER, offering, PUBLISHED } from './bodies';
import type { Recorder } from './recorder';

const COMPANY = { id: 'odd', name: 'Odd', mpnId: '1', accountEmail: 'a@odd.example' };

/** Bodies that are refused, each for its own reason. */
const REFUSED: readonly Record<string, unknown>[] = [
  {},
  { id: 'odd' },
  offering('odd.one', { id: 'other.one' }),
  offering('odd.one', { title: '' }),
  offering('odd.one', { title: 'a\nb' }),
  offering('odd.one', { type: 'gift' }),
  offering('odd.one', { type: 'consulting' }),
  offering('odd.one', { consultingKind: 'workshop' }),
  offering('odd.one', { storefronts: [] }),
  offering('odd.one', { storefronts: ['appsource', 'appsource'] }),
  offering('odd.one', { storefronts: ['ebay'] }),
  offering('odd.one', { productFamily: 'xbox' }),
  offering('odd.one', { publishedAt: '2031-01-01T00:00:00Z' }),
  offering('odd.one', { publishedAt: '2001-01-01T00:00:00Z' }),
  offering('odd.one', { publishedAt: 'yesterday' }),
  offering('odd.one', { publisher: { ...COMPANY, mpnId: 'x' } }),
  offering('odd.one', { publisher: { ...COMPANY, timeZone: 'Europe/Atlantis', country: 'ZZ', language: '!' } }),
  offering('odd.one', { owner: { name: 'Ada', email: 'ada' } }),
  offering('odd.one', { contacts: Array.from({ length: 21 }, () => ({ role: 'a', name: 'b', email: 'c@d.example' })) }),
  offering('odd.one', { known: { lastMessageAt: '2031-01-01T00:00:00Z' } }),
  offering('odd.one', { program: 'none@1999-01' }),
  offering('odd.one', { callToAction: 'contact-me' }),
  offering('odd.one', { colour: 'red' }),
];

/** Offers that are not quite ordinary. */
const TAKEN: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'taken.known',
    {
      known: {
        lastMessageAt: '2026-11-20T10:00:00Z',
        firstContactAt: '2026-11-10T10:00:00Z',
        engagementManager: { ...MANAGER, since: '2026-11-11T10:00:00Z' },
      },
      publishedAt: '2026-11-09T10:00:00Z',
    },
  ],
  ['taken-2023.in-force', { program: 'in-force', type: 'transact', publishedAt: PUBLISHED }],
  ['taken-old.first', { program: 'in-force', publishedAt: '2020-05-04T10:00:00Z', type: 'list' }],
  ['taken-isv.connect', { productFamily: 'dynamics-365', storefronts: ['appsource'], callToAction: 'test-drive' }],
  [
    'taken-consulting.brief',
    { type: 'consulting', consultingKind: 'briefing', publisher: { language: 'de', timeZone: 'UTC', country: 'DE' } },
  ],
];

export async function onboardings(api: Recorder): Promise<void> {
  for (const body of REFUSED) await api.write('POST', '/v1/offers', body);
  await api.write('POST', '/v1/offers', { ...offering('odd.one'), publisher: undefined });
  await api.write('POST', '/v1/offers', undefined);
  for (const [id, changes] of TAKEN) {
    await api.onboards(offering(id, changes));
    await api.get(`/v1/offers/${id}`);
    await api.get(`/v1/offers/${id}/timeline`);
  }
}
