import { attachmentHead } from '../../api/schemas/attachment-head';
import { z } from 'zod';
import { parseMail } from '../../platform/mail/parse-mail';
import type { MailView } from '../../platform/store/mail-list';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

const PDF = Buffer.from('%PDF-1.7 your listing');
const files = [
  { name: 'Votre fiche — été.pdf', type: 'application/pdf', content: PDF.toString('base64') },
  { name: 'page.html', type: 'text/html', content: Buffer.from('<script>alert(1)</script>').toString('base64') },
];

let offers = 0;
async function onboarded(): Promise<string> {
  const publisher = `attaching-${++offers}`;
  const body = trial({});
  const id = `${publisher}.offer`;
  await http().post('/v1/offers', { id, ...body, publisher: { ...(body['publisher'] as object), id: publisher } });
  return id;
}

const write = (id: string, attachments: unknown, more: object = {}, headers: Record<string, string> = {}) =>
  http().post(`/v1/offers/${id}/mail`, { subject: 'Files', text: 'Here they are.', attachments, ...more }, headers);

const letterOf = (id: string, status: MailView['status']): Promise<MailView> =>
  eventually(async () => {
    const { body } = await http().get<{ items: MailView[] }>(`/v1/mail?offer=${id}&status=${status}`);
    return body.items.find(({ letter }) => letter === 'personal');
  });

it('sends the files of a letter along, and gives them back as downloads that can do nothing', async () => {
  const id = await onboarded();
  expect((await write(id, files)).status).toBe(200);
  const letter = await letterOf(id, 'sent');
  const received = (await world().mailbox.list({ limit: 20 })).items.find(
    ({ messageId }) => messageId === letter.messageId,
  );
  const { parts } = await parseMail(Buffer.from(received?.raw ?? ''));
  expect(
    parts.map(({ name, type, content, disposition }) => ({
      ...{ name, type, disposition },
      content: Buffer.from(content).toString('base64'),
    })),
  ).toEqual(files.map(({ name, type, content }) => ({ name, type, disposition: 'attachment', content })));

  const heads = conforming(
    z.strictObject({ items: z.array(attachmentHead) }),
    await http().get(`/v1/mail/${letter.id}/attachments`),
  );
  expect(heads.items).toEqual([
    { n: 0, name: 'Votre fiche — été.pdf', type: 'application/pdf', size: PDF.length },
    { n: 1, name: 'page.html', type: 'text/html', size: 25 },
  ]);
  const asked = (n: number): Promise<Response> => fetch(`${world().url}/v1/mail/${letter.id}/attachments/${n}`);
  const pdf = await asked(0);
  expect(Buffer.from(await pdf.arrayBuffer())).toEqual(PDF);
  expect(pdf.headers.get('content-disposition')).toBe(
    `attachment; filename="Votre fiche _ _t_.pdf"; filename*=UTF-8''Votre%20fiche%20%E2%80%94%20%C3%A9t%C3%A9.pdf`,
  );
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('x-content-type-options')).toBe('nosniff');
  // What a browser would run is bytes to it.
  const page = await asked(1);
  expect(page.headers.get('content-type')).toBe('application/octet-stream');
  expect(page.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect((await asked(2)).status).toBe(404);
});

it('has no files where none were sent, and none for a mail that there is not', async () => {
  const id = await onboarded();
  await write(id, [], { hold: 'PT1H' });
  const letter = await letterOf(id, 'queued');
  expect((await http().get(`/v1/mail/${letter.id}/attachments`)).body).toEqual({ items: [] });
  expect(refusal(await http().get('/v1/mail/m-none/attachments'))).toMatchObject({ status: 404, code: 'unknown-mail' });
});

it('takes ten mebibytes in all and no more, and what is refused leaves nothing', async () => {
  const id = await onboarded();
  const file = (size: number) => ({ name: 'big.bin', content: Buffer.alloc(size, 7).toString('base64') });
  const half = 5 * 1_048_576;
  expect(refusal(await write(id, [file(half), file(half + 1)]))).toMatchObject({ status: 413, code: 'body-too-large' });
  expect(refusal(await write(id, [file(4 * half)]))).toMatchObject({ status: 413, code: 'body-too-large' });
  expect((await write(id, [file(half), file(half)], { hold: 'PT1H' })).status).toBe(200);
  const { body } = await http().get<{ items: MailView[] }>(`/v1/mail?offer=${id}`);
  expect(body.items.filter(({ letter }) => letter === 'personal')).toHaveLength(1);
});

it.each<[string, object, string]>([
  ['no base64', { content: 'not base64!' }, 'attachments.0.content'],
  ['nothing in it', { content: '' }, 'attachments.0.content'],
  ['a path for a name', { name: '../etc/passwd' }, 'attachments.0.name'],
  ['two lines for a name', { name: 'a\r\nBcc: x@y.example' }, 'attachments.0.name'],
  ['no media type', { type: 'pdf\r\nX: y' }, 'attachments.0.type'],
])('refuses a file with %s, by its field', async (_, wrong, path) => {
  const id = await onboarded();
  const answer = refusal(await write(id, [{ name: 'a.txt', type: 'text/plain', content: 'YQ==', ...wrong }]));
  expect({ ...answer, paths: [...new Set(answer.paths)] }).toEqual({
    status: 400,
    code: 'invalid-request',
    paths: [path],
  });
});

it('sends the files once when the same request comes again with its key', async () => {
  const id = await onboarded();
  const key = { 'idempotency-key': `files-${id}` };
  const first = await write(id, files, { hold: 'PT1H' }, key);
  expect((await write(id, files, { hold: 'PT1H' }, key)).body).toEqual(first.body);
  const letter = await letterOf(id, 'queued');
  expect((await http().get<{ items: unknown[] }>(`/v1/mail/${letter.id}/attachments`)).body.items).toHaveLength(2);
});
