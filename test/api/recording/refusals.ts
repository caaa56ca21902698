import { ACCOUNT, CALL, CONTACT, FORM, MANAGER, offering, TUESDAY, type Write } from './bodies';
import type { Recorder } from './recorder';

/** What an offer that is live refuses, with nothing changed. */
const OF_A_TRIAL: readonly Write[] = [
  ['POST', '/messages', { ...CALL, channel: 'pigeon' }],
  ['POST', '/messages', { ...CALL, summary: ' ', with: '' }],
  ['POST', '/messages', { ...CALL, summary: 'a\u0000' }],
  ['POST', '/messages', { ...CALL, summary: 'a'.repeat(2_001) }],
  ['POST', '/messages', { ...CALL, at: '2026-12-03T10:00:00Z' }],
  ['POST', '/messages', { ...CALL, at: '1999-12-31T00:00:00Z' }],
  ['POST', '/messages', { ...CALL, at: 'soon' }],
  ['POST', '/messages', { ...CALL, about: 'cake' }],
  ['POST', '/messages', { ...CALL, colour: 'red' }],
  ['POST', '/messages?really=true', CALL],
  ['POST', '/messages', {}],
  ['POST', '/messages', []],
  ['POST', '/messages', '{"channel"'],
  ['POST', '/messages', 'nothing', { 'content-type': 'text/plain' }],
  ['POST', '/messages', CALL, { 'content-type': 'application/json; charset=latin1' }],
  ['POST', '/messages', `{"a":${'['.repeat(70)}${']'.repeat(70)}}`],
  ['POST', '/messages', CALL, { 'idempotency-key': 'with blanks in it' }],
  ['POST', '/messages', CALL, { 'if-match': '"1"' }],
  ['POST', '/messages', CALL, { 'if-match': 'one' }],
  ['POST', '/messages', CALL, { 'sec-fetch-site': 'cross-site' }],
  ['PUT', '/engagement-manager', { name: 'Lea' }],
  ['PUT', '/engagement-manager', { name: 'L'.repeat(201), email: 'lea' }],
  ['PUT', '/owner', { status: 'known' }],
  ['PUT', '/owner', { status: 'left', name: 'Ada' }],
  ['PUT', '/owner', { status: 'gone' }],
  ['PUT', '/marketing-contact', { ...CONTACT, phone: '+331', language: 'klingon!' }],
  ['PUT', '/marketing-contact', { ...CONTACT, email: ACCOUNT.toUpperCase() }],
  ['POST', '/benefits/listing-optimization/activate', {}],
  ['POST', '/benefits/listing-optimization/complete', {}],
  ['POST', '/benefits/self-serve-resources/activate', {}],
  ['POST', '/benefits/cake/activate', {}],
  ['POST', '/benefits/Cake/activate', {}],
  ['POST', '/benefits/listing-optimization/decline', { at: '2026-11-01T10:00:00Z' }],
  ['POST', '/technical-requests', { ...FORM, country: 'XX', phase: 'later', requester: {} }],
  ['POST', '/technical-requests', { ...FORM, at: '2026-11-01T10:00:00Z' }],
  ['POST', '/technical-requests/TR-00000000000/answer', { summary: 'None.' }],
  ['POST', '/technical-requests/17/cancel', {}],
  ['POST', '/pause', { reason: 'other', until: '2026-12-10T08:00:00Z' }],
  ['POST', '/pause', { reason: 'publisher-asked', until: '2026-12-10T08:00:00Z', at: '2026-11-01T10:00:00Z' }],
  ['POST', '/decline', { what: 'nothing' }],
  ['POST', '/decline', { what: 'activity', benefit: 'cake' }],
  ['POST', '/delist', { at: '2026-11-01T10:00:00Z' }],
  ['POST', '/withdraw', { note: '' }],
  ['POST', '/revoke', { ground: 'bad-weather', note: 'It rained.' }],
  ['POST', '/revoke', { ground: 'illegal-activity' }],
  ['POST', '/relist', {}],
  ['POST', '/resume-watch', {}],
  ['POST', '/undo', { what: '' }],
  ['POST', '/mail', { subject: 'Two\nlines', text: '' }],
  ['POST', '/mail', { subject: 'One', text: 'Two', hold: 'P2D' }],
  ['POST', '/mail', { subject: 'One', text: 'Two', to: 'marketing-contact' }],
  ['POST', '/mail', { subject: 'One', text: 'Two', about: 'cake' }],
  ['PUT', '/type', { type: 'list' }],
  ['PUT', '/type', { type: 'consulting' }],
  ['PUT', '/type', { type: 'transact', callToAction: 'free-trial' }],
  ['PUT', '/type', { type: 'transact', at: '2026-11-01T10:00:00Z' }],
  ['POST', '/benefits/featured-blog/activate', {}],
];

/** What an offer without an engagement refuses, and one that sells. */
const OF_A_LIST: readonly Write[] = [
  ['PUT', '/engagement-manager', MANAGER],
  ['POST', '/decline', { what: 'engagement' }],
  ['POST', '/mail', { subject: 'One', text: 'Two', to: 'owner' }],
];
const OF_A_SALE: readonly Write[] = [
  ['POST', '/benefits/featured-blog/activate', {}],
  ['PUT', '/marketing-contact', CONTACT],
  ['POST', '/benefits/listing-optimization/activate', { startAt: '2028-01-01T10:00:00Z' }],
  ['POST', '/benefits/listing-optimization/activate', { startAt: '2026-12-20T10:00:00Z' }],
  ['POST', '/benefits/listing-optimization/activate', {}],
  ['POST', '/benefits/listing-optimization/decline', {}],
  ['POST', '/benefits/listing-optimization/decline', {}],
  ['POST', '/benefits/technical-assistance/decline', {}],
  ['POST', '/technical-requests', FORM],
  ['PUT', '/type', { type: 'trial' }],
  ['PUT', '/engagement-manager', MANAGER],
  ['POST', '/decline', { what: 'engagement' }],
  ['POST', '/decline', { what: 'engagement' }],
  ['PUT', '/engagement-manager', MANAGER],
];

/** Every path of an offer that there is not. */
const OF_NONE: readonly Write[] = [
  ['POST', '/messages', CALL],
  ['POST', '/mail', { subject: 'One', text: 'Two' }],
  ['PUT', '/engagement-manager', MANAGER],
  ['PUT', '/owner', { status: 'left' }],
  ['PUT', '/marketing-contact', CONTACT],
  ['POST', '/benefits/listing-optimization/activate', {}],
  ['POST', '/technical-requests', FORM],
  ['POST', '/pause', { reason: 'publisher-asked', until: '2026-12-10T08:00:00Z' }],
  ['POST', '/resume', {}],
  ['POST', '/decline', { what: 'everything' }],
  ['POST', '/relist', {}],
  ['POST', '/undo', { what: 'http:none' }],
  ['POST', '/resume-watch', {}],
  ['POST', '/revoke', { ground: 'illegal-activity', note: 'None.' }],
  ['PUT', '/type', { type: 'transact' }],
];

/** Everything that is refused, by its code. */
export async function refusals(api: Recorder): Promise<void> {
  await all(api, 'refuses.trial', OF_A_TRIAL);
  await all(api, 'refuses-list.entry', OF_A_LIST, { type: 'list', owner: null });
  await all(api, 'refuses-sale.shop', OF_A_SALE, { type: 'transact' });
  for (const [method, path, body] of OF_NONE) await api.write(method, `/v1/offers/none.there${path}`, body);
  await api.write('POST', '/v1/offers/No-Offer/messages', CALL);
  await tooMany(api);
}

async function all(
  api: Recorder,
  id: string,
  writes: readonly Write[],
  changes: Record<string, unknown> = {},
): Promise<void> {
  await api.onboards(offering(id, changes));
  await api.goesTo(id, TUESDAY);
  for (const [method, path, body, headers = {}] of writes) {
    await api.write(method, `/v1/offers/${id}${path}`, body, { headers });
    await api.settled(id);
  }
  await api.get(`/v1/offers/${id}`);
}

/** One key for two requests, conditions, and more than an offer takes. */
async function tooMany(api: Recorder): Promise<void> {
  const id = 'refuses.trial';
  const say = (headers: Record<string, string>, summary = 'Once.') =>
    api.write('POST', `/v1/offers/${id}/messages`, { ...CALL, summary, at: '2026-12-01T08:00:00Z' }, { headers });
  for (const summary of ['Once.', 'Once.', 'Twice.']) await say({ 'idempotency-key': 'the-same' }, summary);
  await api.settled(id);
  const { revision } = (await api.get(`/v1/offers/${id}`)) as { revision: number };
  await say({ 'if-match': `"${revision}", W/"7"` });
  await say({ 'if-match': `"${revision}"` });
  await say({ 'if-match': '*' });
  await leftTheHouse(api, id);
  const letter = { subject: 'Held', text: 'Held back.', hold: 'PT1H' };
  for (let i = 0; i < 22; i++) await api.write('POST', `/v1/offers/${id}/mail`, letter);
  for (let i = 0; i < 22; i++)
    await api.write('POST', `/v1/offers/${id}/technical-requests`, { ...FORM, at: '2026-12-01T08:30:00Z' });
  await api.settled(id);
  await api.get(`/v1/offers/${id}/timeline?limit=200`);
}

/** A manager is named, and the publisher is told at once. */
async function leftTheHouse(api: Recorder, id: string): Promise<void> {
  await api.does('PUT', id, '/engagement-manager', MANAGER);
  type Timeline = { readonly items: readonly { readonly id: string; readonly kind: string }[] };
  const { items } = (await api.get(`/v1/offers/${id}/timeline`)) as Timeline;
  await api.write('POST', `/v1/offers/${id}/undo`, { what: items.find(({ kind }) => kind === 'manager-named')?.id });
  await api.write('POST', `/v1/offers/${id}/undo`, { what: items.find(({ kind }) => kind === 'mail-sent')?.id });
}
