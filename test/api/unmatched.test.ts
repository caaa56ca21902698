import { attachmentHead } from '../../api/schemas/attachment-head';
import { pageOf } from '../../api/schemas/page';
import { unmatchedInFull, unmatchedMail } from '../../api/schemas/unmatched';
import { storeReceived } from '../../platform/store/received-mail';
import { z } from 'zod';
import { Browser, csrfIn } from '../support/browser';
import { Http } from '../support/http';
import { storeOffer } from '../support/stored-offers';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld({ withWorkers: false });
const http = (): Http => new Http(world().url);

const TOKEN = `reply+${'a1'.repeat(12)}${'b2'.repeat(10)}@followthrough.example`;
let mails = 0;

/** A mail that came in and is of no offer. */
async function unmatched(more: { from?: string; subject?: string; code?: string; params?: object } = {}) {
  const { from = 'Eve Stone <eve@contoso.example>', subject = 'About Backup Pro' } = more;
  const raw = [
    `Message-ID: <${++mails}@contoso.example>`,
    `From: ${from}`,
    `To: ${TOKEN}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'Could you call me?',
    '--x',
    'Content-Type: text/html; name="page.html"',
    'Content-Disposition: attachment; filename="page.html"',
    '',
    '<script>alert(1)</script>',
    '--x--',
    '',
  ].join('\r\n');
  const { database } = world().store;
  const { id } = await storeReceived(database, {
    ...{ raw: Buffer.from(raw), via: 'smtp', envelopeFrom: 'eve@contoso.example', envelopeTo: [TOKEN] },
    receivedAt: `2026-11-29T10:00:0${mails % 10}.000Z`,
  });
  await database
    .updateTable('received_mail')
    .set({
      ...{ state: 'unmatched', kind: 'reply', subject, sender: 'eve@contoso.example', text: 'Could you call me?' },
      reason: JSON.stringify({
        code: more.code ?? 'unknown-sender',
        params: more.params ?? { sender: 'eve@contoso.example' },
      }),
    })
    .where('id', '=', id)
    .execute();
  return id;
}

const stateOf = async (id: string) =>
  world()
    .store.database.selectFrom('received_mail')
    .select(['state', 'offer_id', 'settled_by', 'attempts'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

beforeAll(async () => {
  await storeOffer(world().store.database, { id: 'contoso.backup-pro' });
  await storeOffer(world().store.database, { id: 'fabrikam.ledger' });
});

it('lists what waits, with the reason, and what it may be, without the token of the address', async () => {
  const id = await unmatched();
  const { items } = conforming(pageOf(unmatchedMail), await http().get('/v1/unmatched-mail'));
  expect(items.find((mail) => mail.id === id)).toMatchObject({
    from: 'eve@contoso.example',
    to: ['reply+•••@followthrough.example'],
    reason: { code: 'unknown-sender', params: { sender: 'eve@contoso.example' } },
    text: 'Could you call me?',
  });
  const { guesses } = conforming(unmatchedInFull, await http().get(`/v1/unmatched-mail/${id}`));
  expect(guesses[0]).toMatchObject({ id: 'contoso.backup-pro', because: 'domain' });
});

it('is assigned to an offer, to be taken in with that, and only once', async () => {
  const id = await unmatched();
  const assign = (offer: string) => http().post(`/v1/unmatched-mail/${id}/assign`, { offer, by: 'Lea' });
  expect(refusal(await assign('contoso.unknown'))).toMatchObject({ status: 404, code: 'unknown-offer' });
  expect(conforming(unmatchedMail, await assign('contoso.backup-pro'))).toMatchObject({ state: 'waiting' });
  expect(await stateOf(id)).toEqual({
    ...{ state: 'waiting', offer_id: 'contoso.backup-pro', settled_by: 'Lea', attempts: 0 },
  });
  expect(refusal(await assign('fabrikam.ledger'))).toMatchObject({ status: 409, code: 'mail-settled' });
});

it('is dropped with a reason, which stays', async () => {
  const id = await unmatched();
  expect(refusal(await http().post(`/v1/unmatched-mail/${id}/drop`, { note: ' ' })).code).toBe('invalid-request');
  const dropped = await http().post(`/v1/unmatched-mail/${id}/drop`, { note: 'An advertisement.' });
  expect(conforming(unmatchedMail, dropped)).toMatchObject({
    state: 'dropped',
    reason: { code: 'by-hand', params: { note: 'An advertisement.' } },
  });
  expect(refusal(await http().post(`/v1/unmatched-mail/${id}/drop`, { note: 'Again.' })).code).toBe('mail-settled');
  const { items } = conforming(pageOf(unmatchedMail), await http().get('/v1/unmatched-mail'));
  expect(items.map((mail) => mail.id)).not.toContain(id);
  expect(refusal(await http().get('/v1/unmatched-mail/in-none')).code).toBe('unknown-mail');
});

it('gives back the raw mail and its files as downloads that can do nothing, without tokens', async () => {
  const id = await unmatched();
  const raw = await fetch(`${world().url}/v1/mail/${id}/raw`);
  expect(raw.headers.get('content-type')).toBe('message/rfc822');
  expect(raw.headers.get('content-disposition')).toContain(`attachment; filename="${id}.eml"`);
  const text = await raw.text();
  expect(text).toContain('Could you call me?');
  expect(text).toContain('reply+***@followthrough.example');
  const files = await http().get(`/v1/mail/${id}/attachments`);
  expect(conforming(z.strictObject({ items: z.array(attachmentHead) }), files).items).toMatchObject([
    { n: 0, name: 'page.html', type: 'text/html' },
  ]);
  const page = await fetch(`${world().url}/v1/mail/${id}/attachments/0`);
  expect(page.headers.get('content-type')).toBe('application/octet-stream');
  expect(page.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(refusal(await http().get(`/v1/mail/${id}/attachments/7`)).status).toBe(404);
});

it('is looked after in the console, in both languages', async () => {
  const id = await unmatched({ code: 'never-sent-to', params: { address: 'zoe@contoso.example' } });
  const browser = new Browser(world().url, { 'accept-language': 'fr' });
  await browser.pick('rewards', { name: 'Anne Roux' });
  const list = await browser.go('/unmatched');
  expect(list.html).toContain('à qui cette lettre n’a jamais été envoyée.');
  const page = await browser.go(`/unmatched/${id}`);
  expect(page.html).toContain('Ce que cela pourrait être');
  expect(page.html).not.toContain('b2b2');
  const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const wrong = await browser.submit(`/unmatched/${id}/assign`, {
    offer: 'nobody.knows',
    key,
    csrf: csrfIn(page.html),
  });
  expect([wrong.status, wrong.html.includes('id="f-offer-fault"')]).toEqual([404, true]);
  const done = await browser.submit(`/unmatched/${id}/drop`, {
    note: 'Publicité',
    key: `${key}2`,
    csrf: csrfIn(page.html),
  });
  expect(done.html).toContain('Il est écarté.');
  expect(await stateOf(id)).toMatchObject({ state: 'dropped', settled_by: 'Anne Roux' });
});

it('says on the page of messages how much waits, and knows a mail of a later version', async () => {
  await unmatched({ code: 'found-by-a-later-version' });
  const browser = new Browser(world().url);
  await browser.pick('support');
  expect((await browser.go('/messages')).html).toMatch(/Unmatched mail: \d/);
  expect((await browser.go('/unmatched')).html).toContain('Nobody can tell of which offer it is.');
});
