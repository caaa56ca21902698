import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { Mail, SendOutcome } from '../../activities/ports';
import { type Fault, type FaultySmtp, type Says, startFaultySmtp } from '../support/faulty-smtp';

const ADA = 'ada@contoso.example';
const PARTNER = 'partner@contoso.example';
const SAM = 'sam@contoso.example';
const PATIENCE = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 2_000, dnsTimeout: 2_000 };

let smtp: FaultySmtp;
let server: SmtpServer;

beforeEach(async () => {
  smtp = await startFaultySmtp();
  server = new SmtpServer(`smtp://somebody:secret@127.0.0.1:${smtp.port}`, undefined, PATIENCE);
});
afterEach(async () => {
  server.close();
  await smtp.stop();
});

const mail = (number: number, size = 100): Mail => ({
  id: `m-${number}`,
  offerId: 'contoso.backup-pro',
  letter: 'welcome',
  from: 'Rewards <rewards@followthrough.example>',
  to: { name: 'Ada', address: ADA },
  cc: [PARTNER, SAM],
  subject: 'Hello',
  text: 'x'.repeat(size),
  html: '<p>Hello</p>',
  messageId: `<${number}@followthrough.example>`,
  threadRoot: '<root@followthrough.example>',
  language: 'en',
  at: '2026-11-22T10:00:00.000Z',
  about: null,
});

/** The verdict of each reader in a word, or the cause of the trouble. */
const inWords = (outcome: SendOutcome): string =>
  outcome.is === 'trouble'
    ? `trouble: ${outcome.cause}`
    : outcome.verdicts.map((verdict) => verdict.outcome).join(', ');

const send = async (number = 1, readers: readonly string[] = [ADA]): Promise<string> =>
  inWords(await server.send(mail(number), readers));

test.each<[fault: Fault, outcome: string, taken: number]>([
  ['none', 'sent', 1],
  ['rcpt-451', 'later', 0],
  ['rcpt-550', 'refused', 0],
  ['data-451', 'trouble: server', 0],
  ['data-554', 'trouble: policy', 0],
  ['drop-at-rcpt', 'trouble: connection', 0],
  ['drop-after-dot', 'unknown', 1],
  ['silent-after-dot', 'unknown', 1],
])('a server with the fault %s means %s', async (fault, outcome, taken) => {
  smtp.fault = fault;
  expect(await send()).toEqual(outcome);
  expect(smtp.taken.length).toEqual(taken);
});

test.each<[where: keyof Says, said: string, outcome: string]>([
  ['connect', '554 5.3.2 not today', 'trouble: connection'],
  ['connect', '421 4.3.2 closing', 'trouble: connection'],
  ['auth', '535 5.7.8 bad credentials', 'trouble: sign-in'],
  ['auth', '454 4.7.0 temporary', 'trouble: sign-in'],
  ['mail', '550 5.1.0 who are you', 'trouble: sender'],
  ['mail', '553 5.1.7 no such sender', 'trouble: sender'],
  ['mail', '530 5.7.0 authentication required', 'trouble: sign-in'],
  ['mail', '552 5.3.4 too big', 'trouble: size'],
  ['mail', '452 4.3.1 disk full', 'trouble: server'],
  ['rcpt', '550 5.1.1 nobody here', 'refused'],
  ['rcpt', '550 nobody here', 'refused'],
  ['rcpt', '553 bad mailbox name', 'refused'],
  ['rcpt', '556 5.1.10 takes no mail', 'refused'],
  ['rcpt', '550 5.4.1 access denied', 'refused'],
  ['rcpt', '550 5.2.1 disabled', 'refused'],
  ['rcpt', '552 5.2.2 over quota', 'later'],
  ['rcpt', '552 over quota', 'later'],
  ['rcpt', '450 4.2.0 greylisted', 'later'],
  ['rcpt', '451 4.7.1 greylisted', 'later'],
  ['rcpt', '452 4.5.3 too many', 'later'],
  ['rcpt', '452 4.3.1 disk full', 'trouble: server'],
  ['rcpt', '421 4.7.0 too many connections', 'trouble: connection'],
  ['rcpt', '554 5.7.1 relay access denied', 'trouble: policy'],
  ['rcpt', '550 5.7.1 blocked', 'trouble: policy'],
  ['rcpt', '553 5.1.8 bad sender’s system', 'trouble: sender'],
  ['rcpt', '503 5.5.1 bad sequence', 'trouble: server'],
  ['rcpt', '530 authentication required', 'trouble: sign-in'],
  ['data', '550 5.1.1 nobody here', 'refused'],
  ['data', '550 5.2.1 disabled', 'refused'],
  ['data', '552 5.2.2 over quota', 'later'],
  ['data', '552 5.3.4 too big', 'trouble: size'],
  ['data', '550 5.7.1 looks like spam', 'trouble: policy'],
  ['data', '550 no', 'trouble: policy'],
  ['data', '554 5.6.0 not understood', 'trouble: policy'],
  ['data', '451 4.3.0 try later', 'trouble: server'],
  ['data', '450 4.2.1 busy', 'later'],
])('at %s the answer %s means %s', async (where, said, outcome) => {
  smtp.says = { [where]: where === 'rcpt' || where === 'data' ? () => said : said };
  expect(await send()).toEqual(outcome);
  expect(smtp.taken).toEqual([]);
});

test('a name that nobody knows and a certificate that cannot be checked are our own trouble', async () => {
  const nowhere = new SmtpServer('smtp://mail.invalid:25', undefined, PATIENCE);
  expect(inWords(await nowhere.send(mail(1), [ADA]))).toEqual('trouble: name');
  nowhere.close();
  const encrypted = new SmtpServer(`smtps://127.0.0.1:${smtp.port}`, undefined, PATIENCE);
  expect(inWords(await encrypted.send(mail(1), [ADA]))).toEqual('trouble: tls');
  encrypted.close();
});

test('each reader has a verdict of their own', async () => {
  const said: Record<string, string> = { [ADA]: '550 5.1.1 nobody here', [SAM]: '451 4.7.1 greylisted' };
  smtp.says = { rcpt: (address) => said[address] };
  expect(await send(1, [ADA, PARTNER, SAM])).toEqual('refused, sent, later');
  expect(smtp.readers).toEqual([[PARTNER]]);
  expect(await send(1, [ADA, SAM])).toEqual('refused, later');
});

test('where the mailbox of one of several is refused after the body, each is asked for alone', async () => {
  smtp.says = { data: (readers) => (readers.includes(SAM) ? '550 5.2.1 disabled' : undefined) };
  expect(await send(1, [ADA, PARTNER, SAM])).toEqual('sent, sent, refused');
  expect(smtp.readers).toEqual([[ADA], [PARTNER]]);
});

describe('a letter with links of its reader', () => {
  const linksFor = (text: string, address: string) => Promise.resolve(text.replace(/for \S+/, `for ${address}`));
  const personal = { ...mail(1), text: `A link for ${ADA}`, html: `<p>A link for ${ADA} </p>` };
  const sent = async () => {
    const own = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined, PATIENCE, undefined, undefined, linksFor);
    const outcome = await own.send(personal, [ADA, PARTNER, SAM]);
    own.close();
    return inWords(outcome);
  };

  test('goes to each alone, with their own, as one mail with all readers in its head', async () => {
    expect(await sent()).toEqual('sent, sent, sent');
    expect(smtp.readers).toEqual([[ADA], [PARTNER], [SAM]]);
    expect(new Set(smtp.taken)).toEqual(new Set(['<1@followthrough.example>']));
    for (const [i, reader] of [ADA, PARTNER, SAM].entries()) {
      expect(smtp.raw[i]?.match(/link for \S+/g)).toEqual([`link for ${reader}`, `link for ${reader}`]);
      expect(smtp.raw[i]).toContain(`Cc: ${PARTNER}, ${SAM}`);
    }
  });

  test('waits whole for a server in trouble, and for the others where one of them is not answered', async () => {
    smtp.says = { mail: '530 5.7.0 authentication required' };
    expect(await sent()).toEqual('trouble: sign-in');
    smtp.says = {};
    smtp.fault = 'silent-after-dot';
    expect(await sent()).toEqual('unknown, later, later');
    expect(smtp.readers).toEqual([[ADA]]);
  });
});

test('a connection that drops inside a large body took nothing', async () => {
  smtp.fault = 'drop-in-body';
  expect(inWords(await server.send(mail(1, 6_000_000), [ADA]))).toEqual('trouble: connection');
});

test('a server that is not there took nothing', async () => {
  const nobody = new SmtpServer('smtp://127.0.0.1:1');
  expect(inWords(await nobody.send(mail(1), [ADA]))).toEqual('trouble: connection');
  nobody.close();
});

test('a pooled connection that the server closed meanwhile is replaced at once', async () => {
  expect(await send(1)).toEqual('sent');
  smtp.fault = 'drop-after-dot';
  expect(await send(2)).toEqual('unknown');
  smtp.fault = 'none';
  expect(await send(3)).toEqual('sent');
  expect(smtp.taken).toEqual(['<1@followthrough.example>', '<2@followthrough.example>', '<3@followthrough.example>']);
});

test('ten mails at the same time do not mix up their outcomes', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => send(i)));
  expect(outcomes).toEqual(Array.from({ length: 10 }, () => 'sent'));
  expect(new Set(smtp.taken).size).toEqual(10);
});
