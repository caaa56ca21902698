import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';

const world = theWorld({ withWorkers: false });
const http = (): Http => new Http(world().url);

const body = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'contoso.bad',
  ...trial(changes),
});
const publisher = (changes: Record<string, unknown>): Record<string, unknown> =>
  body({ publisher: { ...(trial()['publisher'] as object), ...changes } });
const without = (field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body()).filter(([name]) => name !== field));
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const WRONG: readonly (readonly [what: string, body: unknown, paths: readonly string[]])[] = [
  ['no MPN id', publisher({ mpnId: undefined }), ['publisher.mpnId']],
  ['an MPN id with letters', publisher({ mpnId: '12a' }), ['publisher.mpnId']],
  ['an MPN id that is a number', publisher({ mpnId: 1234567 }), ['publisher.mpnId']],
  ['an MPN id of 21 digits', publisher({ mpnId: '1'.repeat(21) }), ['publisher.mpnId']],
  ['consulting without a kind', body({ type: 'consulting' }), ['consultingKind']],
  ['a kind without consulting', body({ consultingKind: 'workshop' }), ['consultingKind']],
  ['a kind that does not exist', body({ type: 'consulting', consultingKind: 'party' }), ['consultingKind']],
  ['an unknown zone', publisher({ timeZone: 'Mars/Olympus' }), ['publisher.timeZone']],
  ['an offset for a zone', publisher({ timeZone: '+02:00' }), ['publisher.timeZone']],
  ['a foreign publisher prefix', { ...body(), id: 'fabrikam.bad' }, ['id']],
  ['a publisher id that is only the beginning', { ...body(), id: 'contosox.bad' }, ['id']],
  ['an id without a dot', { ...body(), id: 'contoso' }, ['id']],
  ['an id in upper case', { ...body(), id: 'contoso.Bad' }, ['id']],
  ['an id with a slash', { ...body(), id: 'contoso.a/b' }, ['id']],
  ['an id of 101 characters', { ...body(), id: `contoso.${'a'.repeat(93)}` }, ['id']],
  [
    'a line break in an address',
    body({ owner: { name: 'Ada', email: 'ada@contoso.example\r\nBcc: x@y.example' } }),
    ['owner.email'],
  ],
  ['a line break in a name', body({ owner: { name: 'Ada\nMartin', email: 'ada@contoso.example' } }), ['owner.name']],
  ['a line break in a title', body({ title: 'Backup\r\nPro' }), ['title']],
  ['a line separator in a title', body({ title: 'Backup\u2028Pro' }), ['title']],
  ['a zero byte in a title', body({ title: 'Backup\u0000Pro' }), ['title']],
  ['half a character in a title', JSON.stringify(body()).replace('Backup Pro', 'Backup \\ud83d'), ['title']],
  ['a blank title', body({ title: '   ' }), ['title']],
  ['a title of zero-width characters', body({ title: '\u200b\u2060\u00ad' }), ['title']],
  ['a title that is a blank of Braille', body({ title: '\u2800\u3164' }), ['title']],
  ['a title that is read from right to left', body({ title: 'Backup \u202eorP' }), ['title']],
  [
    'a name that turns the direction',
    body({ owner: { name: 'Ada \u2066Martin', email: 'ada@contoso.example' } }),
    ['owner.name'],
  ],
  ['a title of 201 characters', body({ title: 'a'.repeat(201) }), ['title']],
  ['no title', without('title'), ['title']],
  ['a type that does not exist', body({ type: 'gift' }), ['type']],
  ['no storefront', body({ storefronts: [] }), ['storefronts']],
  ['a storefront twice', body({ storefronts: ['appsource', 'appsource'] }), ['storefronts']],
  ['an unknown storefront', body({ storefronts: ['appstore'] }), ['storefronts.0']],
  ['an unknown product family', body({ productFamily: 'toys' }), ['productFamily']],
  ['an address that is none', publisher({ accountEmail: 'contoso' }), ['publisher.accountEmail']],
  ['a language that is none', publisher({ language: 'f' }), ['publisher.language']],
  ['a country in lower case', publisher({ country: 'fr' }), ['publisher.country']],
  ['a country that is none', publisher({ country: 'ZZ' }), ['publisher.country']],
  ['a publication in the future', body({ publishedAt: inDays(1) }), ['publishedAt']],
  ['a publication in the far future', body({ publishedAt: '9999-12-31T00:00:00Z' }), ['publishedAt']],
  ['a publication eleven years ago', body({ publishedAt: inDays(-11 * 366) }), ['publishedAt']],
  ['a publication without an offset', body({ publishedAt: '2026-01-01T00:00:00' }), ['publishedAt']],
  ['a day that does not exist', body({ publishedAt: '2026-02-30T00:00:00Z' }), ['publishedAt']],
  ['a last message in the future', body({ known: { lastMessageAt: inDays(1) } }), ['known.lastMessageAt']],
  [
    'a manager since the future',
    body({ known: { engagementManager: { name: 'L', email: 'l@r.example', since: inDays(9) } } }),
    ['known.engagementManager.since'],
  ],
  [
    '21 contacts',
    body({ contacts: Array.from({ length: 21 }, (_, i) => ({ role: 'r', name: 'n', email: `n${i}@x.example` })) }),
    ['contacts'],
  ],
  ['a contact without an address', body({ contacts: [{ role: 'sales', name: 'Sam' }] }), ['contacts.0.email']],
  ['an unknown field', body({ color: 'red' }), ['color']],
  ['an unknown field within', publisher({ color: 'red' }), ['publisher.color']],
  ['several faults at once', { ...body({ title: '', type: 'x' }), color: 'red' }, ['title', 'type', 'color']],
  ['a list', [body()], ['']],
  ['a text', '"contoso"', ['']],
  ['null', 'null', ['']],
  ['5,000 lists within each other', `{"zz":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, []],
  ['100,000 lists that are never closed', '['.repeat(100_000), []],
  ['a field named __proto__', JSON.stringify(body()).replace('{', '{"__proto__":{"a":1},'), ['__proto__']],
  ['nothing', undefined, ['id', 'title', 'type', 'storefronts', 'publisher']],
];

it.each(WRONG)('refuses to onboard with %s', async (_what, wrong, paths) => {
  expect(refusal(await http().post('/v1/offers', wrong))).toEqual({ status: 400, code: 'invalid-request', paths });
});

it.each([
  ['broken JSON', '{"id": ', 400, 'malformed-json'],
  ['two mebibytes', JSON.stringify({ title: 'a'.repeat(2 * 1_048_576) }), 413, 'body-too-large'],
])('refuses %s', async (_what, text, status, code) => {
  expect(refusal(await http().post('/v1/offers', text))).toMatchObject({ status, code });
});

it.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/problem+json',
])('refuses a body of type %s: a form of another site can send such a one', async (type) => {
  const answer = await http().post('/v1/offers', JSON.stringify(body()), { 'content-type': type });
  expect(refusal(answer)).toMatchObject({ status: 415, code: 'unsupported-media-type' });
});

it.each([
  ['Latin 1', Buffer.from('{"id": "contoso.caf\u00e9"}', 'latin1')],
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ['half a character', Buffer.from([0x22, 0xe2, 0x82, 0x22])],
])('refuses a body that is not UTF-8: %s', async (_what, bytes) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${http().url}/v1/offers`, { method: 'POST', headers, body: bytes });
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code: 'malformed-json' })]);
});

it.each([
  ['201', 'limit: must be at most 200'],
  ['0', 'limit: must be at least 1'],
  ['1.5', 'limit: must be a whole number'],
  ['many', 'limit: must be a number'],
  ['1&limit=2', 'limit: must be a number'],
  ['1e999', 'limit: must be a number'],
])('says what is wrong with limit=%s', async (limit, detail) => {
  const answer = await http().get(`/v1/offers?limit=${limit}`);
  expect([refusal(answer).status, answer.body]).toEqual([400, expect.objectContaining({ detail })]);
});

it.each(['latin1', 'utf-42', 'utf-16'])('refuses the character set %s', async (charset) => {
  const answer = await http().post('/v1/offers', '{}', { 'content-type': `application/json; charset=${charset}` });
  expect(refusal(answer)).toMatchObject({ status: 415, code: 'unsupported-media-type' });
});

it.each(['', ' ', 'a'.repeat(129), 'two words'])('refuses the idempotency key "%s"', async (key) => {
  expect(refusal(await http().post('/v1/offers', body(), { 'idempotency-key': key }))).toEqual({
    status: 400,
    code: 'invalid-request',
    paths: ['Idempotency-Key'],
  });
});

it('has nothing half done of all that', async () => {
  expect((await http().get('/v1/offers')).body).toEqual({ items: [], next: null });
  const executions = world().client.workflow.list();
  for await (const { workflowId } of executions) throw new Error(`${workflowId} was started`);
});
