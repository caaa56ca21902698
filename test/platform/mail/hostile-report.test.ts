import { parseMail } from '../../../platform/mail/parse-mail';
import { sortMail } from '../../../platform/mail/sorting/sort-mail';

const us = { isOurs: () => false, receivedAt: '2026-11-30T09:01:02.000Z', envelopeFrom: '' };

const HEAD = 'From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered Mail Returned to Sender\r\n';
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n`;
const STATUS = '--b\r\nContent-Type: message/delivery-status\r\n\r\n';

/** Processor time, for the machine may have other work. What grows with the square of its length takes minutes. */
async function seconds(raw: string): Promise<number> {
  const before = process.cpuUsage();
  sortMail(await parseMail(Buffer.from(raw)), us);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// The first reading of a kind loads and compiles.
beforeAll(() => seconds(`${REPORT}${STATUS}Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n`));

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
  expect(await seconds(raw)).toBeLessThan(4);
});
