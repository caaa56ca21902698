import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { Mail } from '../../activities/ports';
import { type Fault, type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';

let smtp: FaultySmtp;
let server: SmtpServer;

beforeEach(async () => {
  smtp = await startFaultySmtp();
  server = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined, {
    connectionTimeout: 500,
    greetingTimeout: 500,
    socketTimeout: 500,
    dnsTimeout: 500,
  });
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
  to: { name: 'Ada', address: 'ada@contoso.example' },
  cc: [],
  subject: 'Hello',
  text: 'x'.repeat(size),
  html: '<p>Hello</p>',
  messageId: `<${number}@followthrough.example>`,
  threadRoot: '<root@followthrough.example>',
  language: 'en',
  at: '2026-11-22T10:00:00.000Z',
  about: null,
});

test.each<[fault: Fault, outcome: string, taken: number]>([
  ['none', 'sent', 1],
  ['rcpt-451', 'not-sent', 0],
  ['rcpt-550', 'refused', 0],
  ['data-451', 'not-sent', 0],
  ['data-554', 'refused', 0],
  ['drop-at-rcpt', 'not-sent', 0],
  ['drop-after-dot', 'unknown', 1],
  ['silent-after-dot', 'unknown', 1],
])('a server with the fault %s means %s', async (fault, outcome, taken) => {
  smtp.fault = fault;
  expect((await server.send(mail(1))).outcome).toEqual(outcome);
  expect(smtp.taken.length).toEqual(taken);
});

test('a connection that drops inside a large body took nothing', async () => {
  smtp.fault = 'drop-in-body';
  expect((await server.send(mail(1, 6_000_000))).outcome).toEqual('not-sent');
});

test('a server that is not there took nothing', async () => {
  const nobody = new SmtpServer('smtp://127.0.0.1:1');
  expect((await nobody.send(mail(1))).outcome).toEqual('not-sent');
  nobody.close();
});

test('a pooled connection that the server closed meanwhile is replaced at once', async () => {
  expect((await server.send(mail(1))).outcome).toEqual('sent');
  smtp.fault = 'drop-after-dot';
  expect((await server.send(mail(2))).outcome).toEqual('unknown');
  smtp.fault = 'none';
  expect((await server.send(mail(3))).outcome).toEqual('sent');
  expect(smtp.taken).toEqual(['<1@followthrough.example>', '<2@followthrough.example>', '<3@followthrough.example>']);
});

test('ten mails at the same time do not mix up their outcomes', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => server.send(mail(i))));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'sent'));
  expect(new Set(smtp.taken).size).toEqual(10);
});
