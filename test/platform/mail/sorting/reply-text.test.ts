import fc from 'fast-check';
import { replyText } from '../../../../platform/mail/sorting/reply-text';
import { PROGRAMS } from './mail-programs';
import { mailOf } from './written-mail';
import { runs } from '../../../support/runs';

const LETTER = [
  'Dear Jane Roe,',
  '',
  'your offer Contoso Backup went live on 1 December. Please confirm until 8 December who owns it:',
  'https://market.example/offers/contoso-backup',
  '',
  'Best regards,',
  'The rewards team',
];

const ANSWERS: readonly (readonly string[])[] = [
  ['Yes, that is right.'],
  ['Hello,', '', 'we have activated the benefit: it works from Monday on.', 'Who is our contact?'],
  ['Bonjour,', '', 'C’est bien moi. Merci !'],
  ['Guten Tag,', '', 'bitte wenden Sie sich an Max Muster: max@contoso.example'],
  ['- first point', '- second point: 10:30 on 8.12.2026', '', 'Thanks!'],
];

const newText = (mail: { text: string } | { html: string }): string => replyText(mailOf(mail)).text;

describe('the new text of a reply', () => {
  test.each(Object.keys(PROGRAMS))('is all that is new in an answer by %s', (name) => {
    for (const answer of ANSWERS)
      expect(newText(PROGRAMS[name]?.(answer, LETTER) ?? { text: '' })).toBe(answer.join('\n'));
  });

  test.each(Object.keys(PROGRAMS))('is empty where nothing was written above the letter by %s', (name) => {
    expect(newText(PROGRAMS[name]?.([], LETTER) ?? { text: '-' })).toBe('');
  });

  test('holds nothing of the letter, whichever words both are made of and however the lines end', () => {
    const word = fc.constantFrom(
      'offer',
      'we',
      'Monday',
      'merci',
      'Ihnen',
      '10:12',
      '2026',
      'wrote',
      'on',
      'le',
      'please',
      'ok',
      'a@b.example',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        lines,
        lines,
        fc.constantFrom(...Object.values(PROGRAMS)),
        fc.boolean(),
        (answer, letter, program, crlf) => {
          const mail = program(answer, letter);
          const sent = crlf && 'text' in mail ? { text: mail.text.replaceAll('\n', '\r\n') } : mail;
          expect(newText(sent)).toBe(answer.join('\n'));
        },
      ),
      runs(2000),
    );
  });
});
