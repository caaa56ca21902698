import { replyText } from '../../../../platform/mail/sorting/reply-text';
import { mailOf } from './written-mail';

const ATTRIBUTIONS = [
  'Den man. 7. dec. 2026 kl. 10.12 skrev Rewards Team <r@x.example>:',
  'Rewards Team <r@x.example> 于2026年12月7日周一 10:12写道：',
  '2026년 12월 7일 (월) 오전 10:12, Rewards Team <r@x.example>님이 작성:',
  'Rewards Team <r@x.example>, 7 Ara 2026 Pzt, 10:12 tarihinde şunu yazdı:',
  'po 7. 12. 2026 v 10:12 odesílatel Rewards Team <r@x.example> napsal:',
  '‫בתאריך יום ב׳, 7 בדצמ׳ 2026 ב-10:12 מאת ‪Rewards Team‬‏ <‪r@x.example‬‏>:‬',
  'Στις Δευ 7 Δεκ 2026 στις 10:12 π.μ., ο χρήστης Rewards Team <r@x.example> έγραψε:',
  'On Mon, 7 Dec 2026 10:12:31 +0100, Rewards Team <r@x.example> said:',
  '* Rewards Team <r@x.example> [2026-12-07 10:12]:',
  'Quoting Rewards Team <r@x.example>:',
  'Citando a Rewards Team <r@x.example>:',
  'Zitat von Rewards Team <r@x.example>:',
  'Rewards Team <r@x.example> a écrit :',
  'Rewards Team <r@x.example> schrieb am Mo., 7. Dez. 2026, 10:12:',
  '---- On Mon, 07 Dec 2026 10:12:31 +0100 Rewards Team <r@x.example> wrote ----',
  'Le lundi 7 décembre 2026 à 10:12:31 UTC+1, Rewards Team <r@x.example> a écrit :',
  '>>> Rewards Team <r@x.example> 07.12.2026 10:12 >>>',
  'On Dec 7, 2026 10:12, "Rewards Team" <r@x.example> wrote:',
  'Rewards Team (r@x.example) wrote:',
  'Em 7 de dez. de 2026, à(s) 10:12, Rewards Team <r@x.example> escreveu:',
  'Il giorno 7 dic 2026, alle ore 10:12, Rewards Team <r@x.example> ha scritto:',
  'Op 7 dec. 2026, om 10:12 heeft Rewards Team <r@x.example> het volgende geschreven:',
  '7 dec. 2026 kl. 10:12 skrev Rewards Team <r@x.example>:',
  'Wiadomość napisana przez Rewards Team <r@x.example> w dniu 7 gru 2026, o godz. 10:12:',
];

describe('a line that says who wrote when begins what is quoted', () => {
  test.each(ATTRIBUTIONS)('%s', (line) => {
    expect(replyText(mailOf({ text: `Yes.\n\n${line}\n\n> Old text\n> and more\n` })).text).toBe('Yes.');
    expect(replyText(mailOf({ text: `Yes.\n\n${line}\n\nOld text\nand more\n` })).text).toBe('Yes.');
  });
});

describe('what a gateway puts above a mail from outside is not new', () => {
  test.each([
    "You don't often get email from jane.roe@contoso.example. Learn why this is important",
    'CAUTION: This email originated from outside of the organization.\nDo not click links.',
    '[EXTERNAL]',
    'Vous ne recevez pas souvent de courriers de la part de jane.roe@contoso.example. Découvrez pourquoi',
  ])('%s', (banner) => {
    expect(replyText(mailOf({ text: `${banner}\n\nYes.\n\nMax agrees.` })).text).toBe('Yes.\n\nMax agrees.');
  });
});

test('the HTML tells what is quoted where the text does not', () => {
  const mail = mailOf({
    text: 'Yes.\n\nMula: X\nIpinadala: Y\n\nOld text',
    html: '<p>Yes.</p><div id="divRplyFwdMsg">Mula: X</div><div>Old text</div>',
  });
  expect(replyText(mail).text).toBe('Yes.');
});

test('what HTML hides is not text', () => {
  const html = '<div style="display:none">Preview</div><div>Yes.</div><div style="color:#fff; DISPLAY: none">x</div>';
  expect(replyText(mailOf({ html })).text).toBe('Yes.');
});
