import { createTransport } from 'nodemailer';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arrived } from '../../../api/intake/arrived';
import { takeHandedOver } from '../../../api/intake/handed-over';
import { handOverFolder } from '../../../platform/embedded/mail-file';
import { type EmbeddedMailServer, startMailServer } from '../../../platform/embedded/mail-server';
import { createLogger } from '../../../platform/logger';
import { eventually } from '../../support/patience';

const logger = createLogger('test', 'silent');
let folder: string;
let server: EmbeddedMailServer;
let taking: { stop(): Promise<void> } | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followthrough-mail-'));
  server = await startMailServer({ folder, port: 0, isOurs: (address) => address.startsWith('reply+') });
});
afterEach(async () => {
  await taking?.stop();
  taking = undefined;
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function send(to: string, text: string, from = 'ada@contoso.example'): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to: to.split(', ') }, from, to, subject: 'Re: Welcome', text });
  transport.close();
}

const waiting = (): string[] => readdirSync(handOverFolder(folder));

it('what goes to one of our addresses is handed over as it came; all else only stays in the mailbox', async () => {
  const kept: Arrived[] = [];
  taking = takeHandedOver(folder, async (mail) => void kept.push(await Promise.resolve(mail)), logger);
  await send('ada@contoso.example', 'A letter.');
  await send('team@x.example, reply+1@x.example', 'Thank you. Ça marche!');
  await eventually(() => kept.length > 0 && waiting().length === 0);
  expect(kept).toEqual([
    expect.objectContaining({
      via: 'embedded',
      envelopeFrom: 'ada@contoso.example',
      envelopeTo: ['team@x.example', 'reply+1@x.example'],
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
    }),
  ]);
  expect(Buffer.from(kept[0]?.raw ?? []).toString()).toMatch(/^From: ada@contoso\.example\r\n/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
});

it('a report has no sender', async () => {
  const kept: Arrived[] = [];
  taking = takeHandedOver(folder, async (mail) => void kept.push(await Promise.resolve(mail)), logger);
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  await transport.sendMail({
    envelope: { from: '', to: 'reply+1@x.example' },
    raw: 'Subject: failure\r\n\r\nNobody.\r\n',
  });
  transport.close();
  await eventually(() => kept.length === 1);
  expect(kept[0]?.envelopeFrom).toBe('');
  expect(Buffer.from(kept[0]?.raw ?? []).toString()).toBe('Subject: failure\r\n\r\nNobody.\r\n');
});

it('what came while nobody took it is taken later, and what could not be kept is taken again', async () => {
  await send('reply+1@x.example', 'Before.');
  await send('reply+2@x.example', 'Before, too.');
  const kept: string[] = [];
  let isAway = true;
  let refused = 0;
  taking = takeHandedOver(
    folder,
    ({ envelopeTo }) => {
      if (isAway) return Promise.reject(new Error(`the store is away ${refused++}`));
      kept.push(...envelopeTo);
      return Promise.resolve();
    },
    logger,
  );
  await eventually(() => refused > 0);
  expect(waiting()).toHaveLength(2);
  isAway = false;
  await send('reply+3@x.example', 'After.');
  await eventually(() => waiting().length === 0);
  expect(kept).toEqual(['reply+1@x.example', 'reply+2@x.example', 'reply+3@x.example']);
});
