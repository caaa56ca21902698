import { replyText } from '../../../../platform/mail/sorting/reply-text';
import { mailOf } from './written-mail';

const partsOf = (...lines: readonly string[]) => replyText(mailOf({ text: lines.join('\n') }));
const newTextOf = (...lines: readonly string[]): string => partsOf(...lines).text;

const BELOW = [
  '',
  'On Mon, 7 Dec 2026 at 10:12, Rewards Team <rewards@market.example> wrote:',
  '',
  '> Dear Jane,',
  '> is it live?',
];

describe('answers between the lines', () => {
  test('are new, and what stands between them is not', () => {
    const parts = partsOf(
      'Hello, see below.',
      '',
      'On 07/12/2026 10:12, Rewards Team wrote:',
      '> Is it live?',
      '',
      'Yes.',
      '',
      '> Who owns it?',
      'Max Muster, from Monday on.',
      '',
      '>> Older still',
    );
    expect(parts.text).toBe('Hello, see below.\n\nYes.\n\nMax Muster, from Monday on.');
    expect(parts.quoted).toContain('> Is it live?');
    expect(parts.quoted).not.toContain('Max Muster');
  });

  test('are new in HTML too, between the blockquotes of Gmail', () => {
    const html =
      '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 7 Dec 2026, Team wrote:<br></div><blockquote class="gmail_quote"><div>Is it live?</div></blockquote><div>Yes.</div><blockquote class="gmail_quote"><div>Who owns it?</div></blockquote><div>Max.</div></div>';
    expect(replyText(mailOf({ html })).text).toBe('Yes.\n\nMax.');
  });

  test('are not made of the end of a quoted line that was broken on its way', () => {
    expect(
      newTextOf(
        '> your offer went live on 1 December, and we would like to know until which',
        'day it stays',
        '> as it is.',
        '',
        'Until Friday.',
      ),
    ).toBe('Until Friday.');
  });
});

describe('the signature', () => {
  test.each([
    ['a delimiter', ['-- ', 'Jane Roe', 'Contoso']],
    ['a closing and a name', ['Best regards,', 'Jane']],
    [
      'a closing in French, with a card',
      [
        'Bien cordialement,',
        '',
        'Jane Roe',
        'Directrice commerciale',
        'Tél. : +33 1 23 45 67 89',
        'www.contoso.example',
      ],
    ],
    ['a closing in German', ['Mit freundlichen Grüßen', 'Jane Roe', 'Contoso GmbH | Musterstraße 1 | 10115 Berlin']],
    ['a closing in Spanish', ['Un cordial saludo,', 'Jane Roe']],
    ['thanks above the name', ['Thanks,', 'Jane']],
    ['a closing and a name in one line', ['Kind regards, Jane']],
    ['a line of a telephone', ['Sent from my iPhone']],
    ['a line of a telephone in German', ['Von meinem iPhone gesendet']],
    [
      'a notice',
      [
        'Best regards',
        'Jane',
        '',
        'This e-mail and any attachments are confidential and intended solely for the addressee.',
        'If you are not the intended recipient, please delete it.',
      ],
    ],
    ['a card without a closing', ['Jane Roe', 'Head of Alliances', '+49 30 1234567']],
  ])('is %s', (_name, signature) => {
    const parts = partsOf('Yes, please go on.', '', ...signature, ...BELOW);
    expect(parts.text).toBe('Yes, please go on.');
    expect(parts.signature).toContain(signature.find((line) => /[a-z]/i.test(line)));
  });

  test.each([
    ['thanks that say something', ['Thanks!']],
    [
      'thanks with a sentence below',
      ['Thank you.', '', 'We shall come back to you about the second benefit as soon as our lawyers agree.'],
    ],
    ['regards within a sentence', ['My best regards to your team, they did well.']],
    ['the name of somebody else', ['Please write to:', '', 'Max Muster', '+49 30 1234567']],
    ['a question below a closing', ['Regards,', 'Jane', '', 'P.S. When does the campaign start?']],
    ['a word alone', ['Jane']],
  ])('is not %s', (_name, lines) => {
    expect(newTextOf('Yes.', '', ...lines, ...BELOW)).toBe(['Yes.', '', ...lines].join('\n'));
  });

  test('is what an HTML mail marks as one', () => {
    const html = '<div>Yes.</div><div class="gmail_signature"><div>Jane Roe</div><div>Contoso</div></div>';
    expect(replyText(mailOf({ html }))).toMatchObject({ text: 'Yes.', signature: 'Jane Roe\nContoso' });
  });

  test('of a gateway below the letter is not new', () => {
    expect(
      newTextOf('Yes.', ...BELOW, '', 'This message and any attachments are intended for the addressee only.'),
    ).toBe('Yes.');
  });
});

describe('a mail that is forwarded', () => {
  test.each([
    [
      '---------- Forwarded message ---------',
      'From: Max Muster <max@contoso.example>',
      'Date: Mon, 7 Dec 2026 at 10:12',
      'Subject: Contract',
      'To: <jane.roe@contoso.example>',
    ],
    [
      'Begin forwarded message:',
      '',
      'From: Max Muster <max@contoso.example>',
      'Subject: Contract',
      'Date: 7 December 2026 at 10:12:31 CET',
      'To: Jane Roe <jane.roe@contoso.example>',
    ],
    [
      '-------- Message transféré --------',
      'Sujet : Contract',
      'Date : Mon, 7 Dec 2026 10:12:31 +0100',
      'De : Max Muster <max@contoso.example>',
      'Pour : Jane Roe <jane.roe@contoso.example>',
    ],
    [
      '-------- Weitergeleitete Nachricht --------',
      'Betreff: Contract',
      'Datum: Mon, 7 Dec 2026 10:12:31 +0100',
      'Von: Max Muster',
      'An: Jane Roe',
    ],
  ])('is not new below %s', (...header) => {
    expect(newTextOf('For your information.', '', ...header, '', 'Dear Jane, I have left the company.')).toBe(
      'For your information.',
    );
  });
});

describe('what a person writes that looks like a quotation', () => {
  test.each([
    [['On Monday I wrote: nobody answered.', 'On Tuesday too.']],
    [['Three points:', '1. the price', '2. the date: 8.12.2026']],
    [['From: now on we sell in France.', 'To: all of Europe next year.']],
    [['Our hours are 10:00 to 12:00:', 'Monday to Friday']],
    [['-----', 'a line of dashes', '-----']],
    [['Please write to Max <max@contoso.example>.', 'He decides.']],
  ])('stays new: %j', (lines) => {
    expect(newTextOf(...lines)).toBe(lines.join('\n'));
  });
});

test.each([
  ['marks', '>'.repeat(1_048_576)],
  ['spaces', ' '.repeat(1_048_576)],
  ['empty quotations', '> \n'.repeat(350_000)],
  ['headers without end', 'From:\n'.repeat(200_000)],
  ['rules', '-----\n'.repeat(200_000)],
  ['attributions', 'On 2026 wrote:\n'.repeat(70_000)],
  ['closings', 'Best regards\n\n'.repeat(70_000)],
])('a megabyte of %s takes no longer than its length', (_name, text) => {
  const started = process.cpuUsage();
  replyText(mailOf({ text }));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
});

test.each([
  ['open divisions', '<div>'.repeat(200_000)],
  ['open quotations', '<blockquote>'.repeat(80_000)],
  ['open tables', '<table><tr><td>'.repeat(60_000)],
  ['brackets', '<'.repeat(1_048_576)],
])('a megabyte of %s in HTML takes no longer than its length', (_name, html) => {
  const started = process.cpuUsage();
  replyText(mailOf({ html }));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
});
