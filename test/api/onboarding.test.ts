import { offer } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import { receivedMail } from '../../api/schemas/received-mail';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

async function welcomesTo(address: string): Promise<number> {
  const { items } = conforming(pageOf(receivedMail), await http().get('/v1/sandbox/mailbox?limit=200'));
  return items.filter(({ to }) => to.includes(address)).length;
}

const ownedBy = (email: string): Record<string, unknown> => trial({ owner: { name: 'Ada Martin', email } });

it('takes an offer on, and says where it is', async () => {
  const answer = await http().post('/v1/offers', { id: 'contoso.first', ...trial() });
  const first = conforming(offer, answer, 201);
  expect(answer.headers.get('location')).toBe('/v1/offers/contoso.first');
  expect(conforming(offer, await http().get('/v1/offers/contoso.first'))).toMatchObject({
    id: 'contoso.first',
    stage: 'live',
    publishedAt: first.publishedAt,
    program: 'commercial-marketplace@2020-04',
    owner: { status: 'known', name: 'Ada Martin', email: 'ada@contoso.example', confirmedAt: null },
  });
});

it('answers in the order in which the contract tells it', async () => {
  const { body } = await http().post('/v1/offers', { id: 'contoso.ordered', ...trial() });
  expect(Object.keys(body as object).slice(0, 4)).toEqual(['id', 'title', 'type', 'consultingKind']);
});

it('fills in what was left open', async () => {
  const publisher = { id: 'fabrikam', name: 'Fabrikam', mpnId: '77', accountEmail: 'mail@fabrikam.example' };
  const least = { id: 'fabrikam.least', title: '  Least ', type: 'list', storefronts: ['appsource'], publisher };
  expect(conforming(offer, await http().post('/v1/offers', least), 201)).toMatchObject({
    title: 'Least',
    consultingKind: null,
    productFamily: 'other',
    publisher: { timeZone: 'UTC', language: 'en', country: null },
    contacts: [],
    owner: { status: 'unknown', name: null, email: null },
  });
});

it('makes every instant UTC and every language canonical', async () => {
  const publishedAt = new Date(Date.now() - 3 * 3_600_000);
  const inParis = new Date(publishedAt.getTime() + 3_600_000).toISOString().replace('Z', '+01:00');
  const body = trial({ publishedAt: inParis, publisher: { ...(trial()['publisher'] as object), language: 'FR-fr' } });
  expect(conforming(offer, await http().post('/v1/offers', { id: 'contoso.zoned', ...body }), 201)).toMatchObject({
    publishedAt: publishedAt.toISOString(),
    publisher: { language: 'fr-FR' },
  });
});

it('answers the same request again with 200, and writes one letter', async () => {
  const body = { id: 'contoso.twice', ...ownedBy('twice@contoso.example') };
  expect((await http().post('/v1/offers', body)).status).toBe(201);
  const again = await http().post('/v1/offers', body);
  expect(conforming(offer, again).id).toBe('contoso.twice');
  expect(again.headers.get('location')).toBeNull();
  await http().post('/v1/sandbox/offers/contoso.twice/fast-forward', { by: 'PT2H' });
  expect(await welcomesTo('twice@contoso.example')).toBe(1);
});

it('makes one offer and one welcome of ten requests at the same instant', async () => {
  const body = { id: 'contoso.ten', ...ownedBy('ten@contoso.example') };
  const answers = await Promise.all(Array.from({ length: 10 }, () => http().post('/v1/offers', body)));
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
  await http().post('/v1/sandbox/offers/contoso.ten/fast-forward', { by: 'PT2H' });
  expect(await welcomesTo('ten@contoso.example')).toBe(1);
});

it('refuses another offer of the same id, naming the fields', async () => {
  await http().post('/v1/offers', { id: 'contoso.other', ...trial() });
  const other = trial({
    title: 'Backup Plus',
    contacts: [],
    owner: { name: 'Ada Martin', email: 'ada@other.example' },
  });
  expect(refusal(await http().post('/v1/offers', { id: 'contoso.other', ...other }))).toEqual({
    status: 409,
    code: 'offer-differs',
    paths: ['title', 'owner.email', 'contacts'],
  });
});

it('says nothing of a difference in what the second request leaves open', async () => {
  const publishedAt = new Date(Date.now() - 86_400_000).toISOString();
  await http().post('/v1/offers', { id: 'contoso.open', ...trial({ publishedAt }) });
  expect((await http().post('/v1/offers', { id: 'contoso.open', ...trial() })).status).toBe(200);
  const later = trial({ publishedAt: new Date().toISOString() });
  expect(refusal(await http().post('/v1/offers', { id: 'contoso.open', ...later })).paths).toEqual(['publishedAt']);
});

it('picks the programme version by the day of publication where that is asked for', async () => {
  const inForce = { id: 'contoso.in-force', ...trial({ program: 'in-force', publishedAt: '2020-06-01T00:00:00Z' }) };
  const { program } = conforming(offer, await http().post('/v1/offers', inForce), 201);
  expect(program).toBe('commercial-marketplace@2020-04');
  expect((await http().post('/v1/offers', inForce)).status).toBe(200);
});

it.each(['nobody@2020', 'in-force'])('refuses the programme %s where there is no such catalogue', async (program) => {
  const body = { id: 'contoso.nowhere', ...trial({ program }) };
  expect(refusal(await http().post('/v1/offers', body))).toMatchObject({ status: 422, code: 'unknown-program' });
  expect(refusal(await http().get('/v1/offers/contoso.nowhere')).code).toBe('unknown-offer');
});

it('raises no alarm about what was known before', async () => {
  const weeksAgo = (n: number): string => new Date(Date.now() - n * 7 * 86_400_000).toISOString();
  const known = {
    lastMessageAt: weeksAgo(1),
    firstContactAt: weeksAgo(8),
    engagementManager: { name: 'Lea Blanc', email: 'lea@rewards.example', since: weeksAgo(8) },
  };
  const body = { id: 'contoso.known', ...trial({ publishedAt: weeksAgo(9), known }) };
  const { promises } = conforming(offer, await http().post('/v1/offers', body), 201);
  expect(promises.filter(({ status }) => status === 'overdue')).toEqual([]);
});
