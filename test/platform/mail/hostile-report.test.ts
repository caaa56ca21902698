import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { compiled } from '../../../platform/embedded/project-folder';

const HEAD = 'From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered Mail Returned to Sender\r\n';
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n`;
const STATUS = '--b\r\nContent-Type: message/delivery-status\r\n\r\n';

const [PARSING, SORTING] = [
  compiled('platform', 'mail', 'parse-mail.js'),
  compiled('platform', 'mail', 'sorting', 'sort-mail.js'),
];

/** Reads the mail on its standard input, after one that loads and compiles, and prints what that has cost. */
const READING = `
  const { parseMail } = require(${JSON.stringify(PARSING)});
  const { sortMail } = require(${JSON.stringify(SORTING)});
  const us = { isOurs: () => false, receivedAt: '2026-11-30T09:01:02.000Z', envelopeFrom: '' };
  const read = async (raw) => sortMail(await parseMail(raw), us);
  (async () => {
    const raw = await require('node:stream/consumers').buffer(process.stdin);
    await read(Buffer.from(${JSON.stringify(`${REPORT}${STATUS}Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n`)}));
    const before = process.cpuUsage();
    await read(raw);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1e6);
  })();
`;

/**
 * Processor time of a process of its own: the machine may have other work, and the SDK of Temporal, where it was loaded, looks
 * at every promise. What grows with the square of its length takes minutes.
 */
async function seconds(raw: string): Promise<number> {
  const reading = spawn(process.execPath, ['-e', READING], { stdio: ['pipe', 'pipe', 'inherit'] });
  reading.stdin.end(raw);
  return Number(await text(reading.stdout));
}

it.each<[string, string]>([
  [
    'a hundred thousand recipients',
    REPORT + STATUS + 'Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n'.repeat(1e5),
  ],
  [
    'as many different ones in its text',
    `${HEAD}\r\n${Array.from({ length: 1e4 }, (_, i) => `<a${i}@b.example>: unknown`).join('\r\n')}`,
  ],
  ['empty lines', `${HEAD}\r\n${'\n'.repeat(60_000)}`],
  ['blanks', `${HEAD}\r\n${' '.repeat(60_000)}x${'> '.repeat(60_000)}`],
  ['brackets', `${REPORT}${STATUS}Final-Recipient: rfc822; ${'('.repeat(60_000)}${'<'.repeat(60_000)}`],
  ['a local part without end', `${HEAD}\r\n${'a'.repeat(60_000)}@${'b.'.repeat(30_000)}`],
  ['at signs', `${HEAD}\r\n${'a@'.repeat(60_000)}`],
  [
    'digits',
    `${REPORT}${STATUS}Final-Recipient: rfc822; a@b.example\r\nStatus: ${'5.1.'.repeat(30_000)}\r\nDiagnostic-Code: ${'4.4'.repeat(30_000)}`,
  ],
  [
    'readers of the mail it is about',
    `${REPORT}--b\r\nContent-Type: message/rfc822\r\n\r\nTo: ${'a@b.example, '.repeat(8000)}\r\n${STATUS}Final-Recipient: x; y\r\n`,
  ],
  ['words of a delay', `${HEAD}\r\n${'has not yet been '.repeat(8000)}`],
  ['HTML', `${HEAD}Content-Type: text/html\r\n\r\n${'<div>'.repeat(20_000)}`],
])('a report with %s without end costs little', async (_, raw) => {
  const cost = await seconds(raw);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(4);
});
