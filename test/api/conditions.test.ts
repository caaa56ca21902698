import type { OfferView } from '../../domain/offer/view';
import type { PublisherView } from '../../domain/publisher/view';
import { type Answer, Http } from '../support/http';
import { Story, trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

const CONTACT = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };
const MESSAGE = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Hello' };
const MANAGER = { name: 'Lea Blanc', email: 'lea@rewards.example' };

type Write = readonly [method: 'post' | 'put', path: string, body: object];

/** Every write of an offer: what comes first may be asked of an offer that has just gone live. */
const OF_AN_OFFER: readonly Write[] = [
  ['post', 'messages', MESSAGE],
  ['post', 'mail', { subject: 'Hello', text: 'Shall we talk?', hold: 'PT1H' }],
  ['post', 'undo', { what: 'http:none' }],
  ['put', 'engagement-manager', MANAGER],
  ['put', 'owner', { status: 'left' }],
  ['put', 'marketing-contact', CONTACT],
  ['put', 'type', { type: 'transact' }],
  ['post', 'benefits/listing-optimization/activate', {}],
  ['post', 'benefits/listing-optimization/decline', {}],
  ['post', 'benefits/listing-optimization/complete', {}],
  [
    'post',
    'technical-requests',
    {
      ...{ product: 'AKS', phase: 'deployment', phone: '+33123456789', country: 'FR', language: 'fr' },
      ...{ description: 'Which identity?', requester: { name: 'Sam Roy', email: 'sam@contoso.example' } },
    },
  ],
  ['post', 'technical-requests/TR-00000000000/answer', { summary: 'So.' }],
  ['post', 'technical-requests/TR-00000000000/cancel', {}],
  ['post', 'pause', { reason: 'publisher-asked', until: new Date(Date.now() + 9 * 86_400_000).toISOString() }],
  ['post', 'resume', {}],
  ['post', 'decline', { what: 'engagement' }],
  ['post', 'delist', {}],
  ['post', 'withdraw', {}],
  ['post', 'revoke', { ground: 'sponsorship-policy', note: 'So.' }],
  ['post', 'relist', {}],
];

const OF_A_PUBLISHER: readonly Write[] = [
  ['put', 'marketing-contact', CONTACT],
  ['post', 'agreement', { document: 'publisher-agreement', version: '1' }],
  ['post', 'delist', {}],
];

const send = ([method, path, body]: Write, on: string, ifMatch: string, headers = {}): Promise<Answer<OfferView>> =>
  http()[method]<OfferView>(`${on}/${path}`, body, { 'if-match': ifMatch, ...headers });

/** The path of an offer whose welcome has gone out, and its tag. */
async function settled(): Promise<{ path: string; tag: string; publisher: string }> {
  const story = await Story.begin(world());
  const { publisher } = await story.passes('PT1H');
  const path = `/v1/offers/${story.id}`;
  return { path, tag: await tagOf(path), publisher: publisher.id };
}

const tagOf = async (path: string): Promise<string> => (await http().get(path)).headers.get('etag') ?? '';

it('tags an offer and a publisher with their revision, in reads and in the answers to writes', async () => {
  const { path, publisher } = await settled();
  for (const read of [path, `/v1/publishers/${publisher}`]) {
    const { body, headers } = await http().get<OfferView | PublisherView>(read);
    expect(headers.get('etag')).toBe(`"${body.revision}"`);
  }
  const { body, headers } = await http().post<OfferView>(`${path}/messages`, MESSAGE);
  expect(headers.get('etag')).toBe(`"${body.revision}"`);
});

it('never says that an offer of the same revision has not changed: its clock has', async () => {
  const { path, tag } = await settled();
  const response = await fetch(`${http().url}${path}`, { headers: { 'if-none-match': tag } });
  expect([response.status, ((await response.json()) as OfferView).stage]).toEqual([200, 'live']);
});

it('refuses every write of an offer that is meant for another revision, and changes nothing', async () => {
  const { path, tag } = await settled();
  for (const write of OF_AN_OFFER)
    expect([write[1], refusal(await send(write, path, '"1"'))]).toEqual([
      write[1],
      { status: 412, code: 'revision-differs', paths: [] },
    ]);
  expect(await tagOf(path)).toBe(tag);
});

it('refuses every write of a publisher that is meant for another revision, and changes nothing', async () => {
  const { publisher } = await settled();
  const path = `/v1/publishers/${publisher}`;
  const tag = await tagOf(path);
  for (const write of OF_A_PUBLISHER)
    expect([write[1], refusal(await send(write, path, '"99"')).code]).toEqual([write[1], 'revision-differs']);
  expect(await tagOf(path)).toBe(tag);
});

it('takes a write for the revision of the last answer, one after the other', async () => {
  const { path, tag } = await settled();
  const first = await send(['post', 'messages', MESSAGE], path, tag);
  expect(first.status).toBe(200);
  expect(refusal(await send(['post', 'messages', MESSAGE], path, tag)).status).toBe(412);
  const contact = await send(['put', 'marketing-contact', CONTACT], path, await tagOf(path));
  expect([contact.status, contact.body.marketingContact?.name]).toEqual([200, 'Lou Petit']);
});

it('lets one of several writes for the same revision through, also at the same instant', async () => {
  const { path, tag, publisher } = await settled();
  const writes = OF_AN_OFFER.filter(([, what]) =>
    ['messages', 'engagement-manager', 'decline', 'delist'].includes(what),
  );
  const answers = await Promise.all([...writes, ...writes].map((write) => send(write, path, tag)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);

  const company = `/v1/publishers/${publisher}`;
  const companyTag = await tagOf(company);
  const said = await Promise.all(
    [...OF_A_PUBLISHER, ...OF_A_PUBLISHER].map((write) => send(write, company, companyTag)),
  );
  expect(said.map(({ status }) => (status < 300 ? 'done' : status)).sort()).toEqual([412, 412, 412, 412, 412, 'done']);
});

it('relists for a revision once, also when two ask at the same instant', async () => {
  const { path } = await settled();
  await http().post(`${path}/withdraw`, {});
  await world()
    .client.workflow.getHandle(`offer/${path.split('/').at(-1)}`)
    .result();
  const tag = await tagOf(path);
  const answers = await Promise.all([0, 1].map(() => send(['post', 'relist', {}], path, tag)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

it.each([
  ['a weak tag: proxies weaken the tags of what they compress', (tag: string) => `W/${tag}`, 200],
  ['any revision', () => '*', 200],
  ['a list of tags', (tag: string) => `"1", W/"abc-2", ${tag}`, 200],
  ['a list without the right one', () => '"98", "99"', 412],
  ['a tag that is none of ours', () => '"abc"', 412],
  ['a number too large for a revision', () => '"99999999999999999999"', 412],
  ['a tag without quotes', (tag: string) => tag.replaceAll('"', ''), 400],
  ['nothing', () => '', 400],
  ['a star in a list', () => '*, "1"', 400],
])('reads %s', async (_what, made, status) => {
  const { path, tag } = await settled();
  expect((await send(['post', 'messages', MESSAGE], path, made(tag))).status).toBe(status);
});

it('gives a repetition with the same key and condition its first answer', async () => {
  const { path, tag } = await settled();
  const key = { 'idempotency-key': 'condition' };
  const first = await send(['post', 'messages', MESSAGE], path, tag, key);
  const again = await send(['post', 'messages', MESSAGE], path, tag, key);
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([200, first.body, first.headers.get('etag')]);
});

it('lets the same key try again for the revision that it has read since', async () => {
  const { path, tag } = await settled();
  const key = { 'idempotency-key': 'condition-again' };
  expect((await send(['post', 'messages', MESSAGE], path, '"1"', key)).status).toBe(412);
  expect((await send(['post', 'messages', MESSAGE], path, tag, key)).status).toBe(200);
});

it('refuses a condition where nothing has a revision', async () => {
  const answers = [
    await http().post('/v1/offers', { id: 'contoso.condition', ...trial() }, { 'if-match': '"1"' }),
    await http().post('/v1/sales', { lines: [{}] }, { 'if-match': '"1"' }),
    await http().post('/v1/sales', 'id,offer,kind,soldAt,amount\n', { 'if-match': '"1"', 'content-type': 'text/csv' }),
  ];
  for (const answer of answers)
    expect(refusal(answer)).toEqual({ status: 400, code: 'invalid-request', paths: ['If-Match'] });
});
