import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Mailbox } from '../../../platform/embedded/mailbox';
import { startMailServer, type EmbeddedMailServer } from '../../../platform/embedded/mail-server';
import { emptyFolder } from './empty-folder';

let folder: string;
let server: EmbeddedMailServer;
let mailbox: Mailbox;

beforeEach(async () => {
  folder = join(emptyFolder(), 'mailbox');
  server = await startMailServer({ folder, port: 0 });
  mailbox = new Mailbox(folder);
});
afterEach(() => server.stop());

const letter = {
  from: 'Rewards team <rewards@followthrough.example>',
  to: 'Ada Martin <ada@contoso.example>',
  cc: 'partner@contoso.example',
  subject: 'Bienvenue à la place de marché',
  messageId: '<welcome.1@followthrough.example>',
  headers: { 'Auto-Submitted': 'auto-generated' },
  text: 'Bonjour Ada',
  html: '<p>Bonjour <b>Ada</b></p>',
};

const send = (mail: object): Promise<unknown> =>
  createTransport({ host: '127.0.0.1', port: server.port, secure: false }).sendMail(mail);

describe('the embedded mail server', () => {
  test('keeps a mail with its envelope and reads it back parsed', async () => {
    await send({ ...letter, bcc: 'archive@followthrough.example' });
    const { items, next } = await mailbox.list({ limit: 10 });
    expect(next).toBeNull();
    expect(items).toHaveLength(1);
    const [mail] = items;
    expect(mail).toMatchObject({
      from: 'rewards@followthrough.example',
      to: ['ada@contoso.example', 'partner@contoso.example', 'archive@followthrough.example'],
      subject: 'Bienvenue à la place de marché',
      messageId: '<welcome.1@followthrough.example>',
      text: 'Bonjour Ada',
      html: '<p>Bonjour <b>Ada</b></p>',
    });
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
    expect(mail?.raw).toBe(readFileSync(join(folder, `${mail?.id}.eml`), 'utf8'));
    expect(Math.abs(Date.now() - Date.parse(mail?.receivedAt ?? ''))).toBeLessThan(10_000);
    expect(await mailbox.get(mail?.id ?? '')).toEqual(mail);
  });

  test('keeps the same mail sent twice as two files', async () => {
    await send(letter);
    await send(letter);
    const names = readdirSync(folder).sort();
    expect(names).toHaveLength(2);
    const hashes = names.map((name) => name.split('-').at(-1));
    expect(hashes[0]).toBe(hashes[1]);
  });

  test('knows by Message-ID what has arrived', async () => {
    await send(letter);
    expect(await mailbox.has('<welcome.1@followthrough.example>')).toBe(true);
    expect(await mailbox.has('welcome.1@followthrough.example')).toBe(true);
    expect(await mailbox.has('<welcome.2@followthrough.example>')).toBe(false);
    expect(await mailbox.has('<welcome.1@followthrough.example>', 'PARTNER@contoso.example')).toBe(true);
    expect(await mailbox.has('<welcome.1@followthrough.example>', 'nobody@contoso.example')).toBe(false);
  });

  test('finds a Message-ID that was folded over two lines', async () => {
    const long = `<${'a'.repeat(120)}@followthrough.example>`;
    await send({
      envelope: { from: 'a@b.example', to: 'c@d.example' },
      raw: `Subject: x\r\nMessage-ID:\r\n ${long}\r\n\r\ny\r\n`,
    });
    expect(await mailbox.has(long)).toBe(true);
  });

  test('lists the newest first, page by page, undisturbed by new mail', async () => {
    for (const subject of ['one', 'two', 'three']) await send({ ...letter, subject });
    const first = await mailbox.list({ limit: 2 });
    expect(first.items.map(({ subject }) => subject)).toEqual(['three', 'two']);
    await send({ ...letter, subject: 'four' });
    const second = await mailbox.list({ limit: 2, cursor: first.next ?? undefined });
    expect(second.items.map(({ subject }) => subject)).toEqual(['one']);
    expect(second.next).toBeNull();
  });

  test('gives nothing from outside its folder', async () => {
    writeFileSync(join(folder, '..', 'secret.eml'), 'Subject: secret\r\n\r\n');
    for (const id of ['../secret', '..%2Fsecret', '/etc/passwd', '', '.', 'secret\0']) {
      expect(await mailbox.get(id)).toBeUndefined();
    }
  });

  test('is empty before anything has arrived, also without a folder', async () => {
    expect(await new Mailbox(join(folder, 'none')).list({ limit: 5 })).toEqual({ items: [], next: null });
  });

  test('refuses to start on a port that is taken', async () => {
    await expect(startMailServer({ folder, port: server.port })).rejects.toThrow('EADDRINUSE');
  });
});
