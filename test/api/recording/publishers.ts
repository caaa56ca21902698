import { ACCOUNT, CONTACT, offering, TUESDAY, type Write } from './bodies';
import type { Recorder } from './recorder';

const REFUSED: readonly Write[] = [
  ['PUT', '/marketing-contact', { ...CONTACT, email: ACCOUNT }],
  ['PUT', '/marketing-contact', { name: 'Lou' }],
  ['PUT', '/marketing-contact', { ...CONTACT, at: '2031-01-01T00:00:00Z' }],
  ['POST', '/agreement', { document: 'marriage', version: '1' }],
  ['POST', '/agreement', { document: 'publisher-agreement', version: '1', at: '2031-01-01T00:00:00Z' }],
  ['POST', '/resume-watch', {}],
  ['POST', '/delist', { note: '' }],
  ['POST', '/agreement', { document: 'publisher-agreement', version: '1' }, { 'if-match': '"99"' }],
];

/** What is said to a company as a whole. */
export async function publishers(api: Recorder): Promise<void> {
  const ids = ['company.one', 'company.two'];
  for (const id of ids) {
    await api.onboards(offering(id, { type: 'transact', program: 'commercial-marketplace@2023-12' }));
    await api.goesTo(id, TUESDAY);
  }
  const say = async (method: 'POST' | 'PUT', path: string, body: unknown, headers: Record<string, string> = {}) => {
    await api.write(method, `/v1/publishers/company${path}`, body, { headers });
    for (const id of ids) await api.settled(id);
  };
  await api.get('/v1/publishers/company');
  for (const [method, path, body, headers] of REFUSED) {
    await say(method, path, body, headers);
    await api.write(method, `/v1/publishers/none${path}`, body);
  }
  await api.write('POST', '/v1/offers/company.one/benefits/listing-optimization/activate', {});
  await say('PUT', '/marketing-contact', {
    ...CONTACT,
    email: 'sales@publisher.example',
    at: '2026-11-28T10:00:00Z',
    by: 'lea',
  });
  await say('PUT', '/marketing-contact', { ...CONTACT, at: '2026-11-28T11:00:00Z', by: 'lea' });
  await api.write('POST', '/v1/offers/company.one/benefits/listing-optimization/activate', {});
  for (const document of ['publisher-agreement', 'benefits-addendum', 'publisher-agreement'])
    await say('POST', '/agreement', {
      document,
      version: '2026-10',
      at: '2026-11-28T12:00:00Z',
      by: 'ada@publisher.example',
    });
  await api.get('/v1/publishers/company');
  for (const id of ids) await api.get(`/v1/offers/${id}`);
  await say('POST', '/delist', { note: 'Left the marketplace', publisherNote: 'As agreed.', by: 'lea' });
  for (const id of ids) await api.world.client.workflow.getHandle(`offer/${id}`).result();
  await delisted(api);
  await api.get('/v1/publishers/company');
  for (const id of ids) await api.get(`/v1/offers/${id}/timeline?limit=200`);
  await say('POST', '/delist', {});
  await api.get('/v1/publishers/No');
  await api.get('/v1/publishers/none');
  for (const query of [
    'q=company',
    'q=no-such',
    'watch=watched',
    'watch=unwatched',
    'limit=0',
    'cursor=abc',
    'colour=red',
  ])
    await api.get(`/v1/publishers?${query}`);
}

/** Waits until the delisting has said what became of each offer. */
async function delisted(api: Recorder): Promise<void> {
  for (;;) {
    const answer = await fetch(`${api.world.url}/v1/publishers/company`);
    const { delisting } = (await answer.json()) as { delisting: { finishedAt: string | null } | null };
    if (delisting?.finishedAt) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
