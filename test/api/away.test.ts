import { Client, Connection } from '@temporalio/client';
import { OfferGateway } from '../../api/offers/gateway';
import { offer } from '../../api/schemas/offer';
import { connectDatabase, type Database } from '../../platform/store/connection';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { depsOf, serving } from './serving';

const world = theWorld();
const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };

beforeAll(async () => {
  await new Http(world().url).post('/v1/offers', { id: 'contoso.here', ...trial() });
});

/** An API whose store is a port on which nobody listens. */
async function withoutStore<T>(ask: (http: Http) => Promise<T>): Promise<T> {
  const database: Database = connectDatabase('postgres://nobody@127.0.0.1:1/none');
  return serving(depsOf(world(), { database }), ask).finally(() => database.destroy());
}

/** An API whose Temporal is such a port. */
async function withoutTemporal<T>(ask: (http: Http) => Promise<T>): Promise<T> {
  const connection = Connection.lazy({ address: '127.0.0.1:1' });
  const gateway = new OfferGateway(new Client({ connection }));
  return serving(depsOf(world(), { gateway }), ask).finally(() => connection.close());
}

describe('while the store is away', () => {
  it('reads are refused with a time to come back', async () => {
    await withoutStore(async (http) => {
      for (const path of ['/v1/offers', '/v1/offers/contoso.here', '/v1/promises', '/v1/tickets', '/v1/mail']) {
        const answer = await http.get(path);
        expect(refusal(answer)).toMatchObject({ status: 503, code: 'store-away' });
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(JSON.stringify(answer.body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
      }
      expect((await http.get<string>('/')).status).toBe(503);
    });
  });

  it('writes go on, and are answered by the workflow', async () => {
    await withoutStore(async (http) => {
      const after = conforming(offer, await http.post('/v1/offers/contoso.here/messages', message));
      expect(after.promises.find(({ kind }) => kind === 'first-contact')?.status).toBe('kept');
      conforming(offer, await http.post('/v1/offers', { id: 'contoso.storeless', ...trial() }), 201);
      conforming(offer, await http.post('/v1/offers', { id: 'contoso.storeless', ...trial() }));
      const other = { id: 'contoso.storeless', ...trial({ title: 'Other', contacts: [] }) };
      expect(refusal(await http.post('/v1/offers', other)).paths).toEqual(['title', 'contacts']);
    });
  });

  it('a write whose key cannot be looked up is not done', async () => {
    await withoutStore(async (http) => {
      const owner = { status: 'unknown' };
      const answer = await http.put('/v1/offers/contoso.here/owner', owner, { 'idempotency-key': 'k' });
      expect(refusal(answer).code).toBe('store-away');
    });
    const here = conforming(offer, await new Http(world().url).get('/v1/offers/contoso.here'));
    expect(here.owner.status).toBe('known');
  });

  it('readiness says so', async () => {
    await withoutStore(async (http) => {
      const { status, body } = await http.get('/readyz');
      expect({ status, body }).toEqual({
        status: 503,
        body: { status: 'not-ready', temporal: 'up', worker: 'up', database: 'away', detail: [] },
      });
      expect((await http.get('/healthz')).status).toBe(200);
    });
  });
});

describe('while Temporal is away', () => {
  it('writes are refused with a time to come back, and reads go on', async () => {
    await withoutTemporal(async (http) => {
      const [answer, ready] = await Promise.all([
        http.post('/v1/offers/contoso.here/messages', message),
        http.get('/readyz'),
      ]);
      expect(refusal(answer)).toMatchObject({ status: 503, code: 'engine-away' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      conforming(offer, await http.get('/v1/offers/contoso.here'));
      expect({ status: ready.status, body: ready.body }).toEqual({
        status: 503,
        body: { status: 'not-ready', temporal: 'away', worker: 'away', database: 'up', detail: [] },
      });
    });
  });
});
