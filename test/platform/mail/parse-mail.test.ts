import * as fc from 'fast-check';
import { parseMail } from '../../../platform/mail/parse-mail';
import { runs } from '../../support/runs';

const HEAD = ['From: "Ada Byron" <ada@example.com>', 'To: Team <reply+abc@followthrough.example>, b@x.example'];
const mail = (...lines: readonly string[]) => Buffer.from([...HEAD, ...lines].join('\r\n'), 'latin1');
const MB = 1024 * 1024;

describe('a mail is read', () => {
  it('with its addresses, ids, date and text', async () => {
    const raw = mail(
      'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
      'Message-ID: <one@example.com>',
      'In-Reply-To: <two@x.example>',
      'References: <three@x.example>',
      '\t<two@x.example>',
      'Date: Mon, 30 Nov 2026 09:00:00 +0100',
      '',
      'Hello',
    );
    expect(await parseMail(raw)).toMatchObject({
      from: { name: 'Ada Byron', address: 'ada@example.com' },
      to: [
        { name: 'Team', address: 'reply+abc@followthrough.example' },
        { name: '', address: 'b@x.example' },
      ],
      subject: 'Grüße',
      messageId: '<one@example.com>',
      inReplyTo: ['<two@x.example>'],
      references: ['<three@x.example>', '<two@x.example>'],
      date: '2026-11-30T08:00:00.000Z',
      contentType: 'text/plain',
      text: 'Hello\n',
      html: null,
      parts: [],
      faults: [],
    });
  });

  it('without what is attached to it in its text', async () => {
    const raw = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'Inner text',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      'Message-ID: <inner@x.example>',
      '--b--',
    );
    const { text, parts } = await parseMail(raw);
    expect(text).toBe('See below.\n');
    expect(parts.map(({ type }) => type)).toEqual(['message/rfc822', 'text/rfc822-headers']);
    expect(Buffer.from(parts[0]?.content ?? []).toString()).toContain('Inner text');
  });

  it.each([
    ['no boundary in its header', 'Content-Type: multipart/report', '--b'],
    ['another boundary in its header', 'Content-Type: multipart/mixed; boundary="other"', '--b'],
  ])('with %s', async (_, type, line) => {
    const raw = mail(
      type,
      '',
      line,
      'Content-Type: text/plain',
      '',
      'Part',
      line,
      'Content-Type: text/x',
      '',
      'y',
      `${line}--`,
    );
    const { text, parts } = await parseMail(raw);
    expect(text).toBe('Part\n');
    expect(parts.map(({ type: each }) => each)).toEqual(['text/x']);
  });

  it('in whatever encoding its headers and its text are', async () => {
    const { subject, text } = await parseMail(mail('Subject: Gr\xfc\xdfe', '', 'sch\xf6n'));
    expect({ subject, text }).toEqual({ subject: 'Grüße', text: 'schön\n' });
    const unknown = await parseMail(mail('Content-Type: text/plain; charset=klingon', '', 'caf\xe9'));
    expect(unknown.text).toBe('café\n');
  });

  it('after a line of an mbox, and without U+0000 or half a surrogate pair', async () => {
    const { from, subject, text } = await parseMail(
      Buffer.from('\r\nFrom MAILER-DAEMON Mon Nov 30\r\nFrom: a@x.example\r\nSubject: a\0b\r\n\r\nc\0d =?\0', 'latin1'),
    );
    expect({ address: from?.address, subject, text }).toEqual({
      address: 'a@x.example',
      subject: 'ab',
      text: 'cd =?\n',
    });
  });
});

describe('a mail that would cost too much is read as far as it goes', () => {
  const part = '--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n';

  it('with 500 attachments, all of them', async () => {
    const { parts, faults } = await parseMail(mail('Content-Type: multipart/mixed; boundary=b', '', part.repeat(500)));
    expect([parts.length, faults]).toEqual([500, []]);
  });

  it('with 10,000 attachments, the first', async () => {
    const { parts, faults, from } = await parseMail(
      mail('Content-Type: multipart/mixed; boundary=b', '', part.repeat(10_000)),
    );
    expect([parts.length, faults, from?.address]).toEqual([2000, ['too-many-parts'], 'ada@example.com']);
  });

  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join(
      '',
    );

  it('with 100 nested parts, to the innermost', async () => {
    const { text, faults } = await parseMail(mail(`${nested(100)}\r\ninnermost`));
    expect([text, faults]).toEqual(['innermost\n', []]);
  });

  it('with 1,000 nested parts, its headers and its source', async () => {
    const { from, faults, contentType } = await parseMail(mail(`${nested(1000)}\r\ninnermost`));
    expect([from?.address, faults, contentType]).toEqual(['ada@example.com', ['too-deep'], 'multipart/mixed']);
  });

  it('with a header without end, the others', async () => {
    const { subject, text, faults } = await parseMail(
      mail(`X-Long: ${'x'.repeat(8 * MB)}`, 'Subject: still read', '', 'text'),
    );
    expect([subject, text, faults]).toEqual(['still read', 'text\n', ['headers-too-long']]);
  });

  it('with headers without end in a part, its own headers', async () => {
    const { from, faults } = await parseMail(
      mail('Content-Type: multipart/mixed; boundary=b', '', '--b', `X-Long: ${'x'.repeat(3 * MB)}`, '', 'text'),
    );
    expect([from?.address, faults]).toEqual(['ada@example.com', ['headers-too-long']]);
  });

  it('with millions of empty lines, the first of them', async () => {
    const { from, faults } = await parseMail(mail('', '\n'.repeat(3_000_000)));
    expect([from?.address, faults]).toEqual(['ada@example.com', ['unreadable']]);
  });

  it('with 20 MB attached, whole', async () => {
    const raw = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n',
      `${'A'.repeat(76)}\r\n`.repeat((20 * MB) / 78),
      '--b--',
    );
    const { parts, faults } = await parseMail(raw);
    expect([Math.round((parts[0]?.content.length ?? 0) / MB), faults]).toEqual([15, []]);
  });
});

it('whatever bytes come in, a mail is answered, and its texts can be stored', async () => {
  const pieces = fc.constantFrom(
    ...[
      'From: a@b\r\n',
      'Content-Type: multipart/mixed; boundary="x"\r\n',
      '--x\r\n',
      '--x--\r\n',
      '\r\n',
      '\0',
      '\ud800',
    ],
    ...[
      'Content-Transfer-Encoding: base64\r\n',
      'Content-Type: text/html; charset=utf-16\r\n',
      '=?utf-8?b?zz',
      '=?',
      '<<>>',
    ],
    ...['To: ((((', 'Subject: \xe9', 'Date: yesterday\r\n', 'Message-ID: x\r\n', ':\r\n', ' \r\n', '%', '=00'],
  );
  const mails = fc.array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(mails, async (lines) => {
      const parsed = await parseMail(Buffer.from(lines.join(''), 'latin1'));
      const texts: string[] = [];
      JSON.stringify({ ...parsed, parts: parsed.parts.map(({ type, name }) => [type, name]) }, (_, value: unknown) => {
        if (typeof value === 'string') texts.push(value);
        return value;
      });
      expect(texts.join(' ')).not.toMatch(/\0|\p{Surrogate}/u);
    }),
    runs(300),
  );
});
