import { HTML_PROGRAMS } from './html-mail-programs';
import type { Program } from './mail-program';

const marked = (lines: readonly string[]): string => lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
const text = (...parts: readonly string[]) => ({ text: parts.join('\n') });
/** A line that says who wrote when, above lines with `>`. */
const above =
  (...attribution: readonly string[]): Program =>
  (answer, letter) =>
    text(...answer, '', ...attribution, '', marked(letter));

/** A header of the letter, and the letter without marks. */
const header =
  (rule: string | null, ...lines: readonly string[]): Program =>
  (answer, letter) =>
    text(...answer, '', ...(rule === null ? [] : [rule]), ...lines, '', ...letter);

/** Programs by what they write in which language. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  'Gmail, English': above('On Mon, Dec 7, 2026 at 10:12 AM Rewards Team <rewards@market.example> wrote:'),
  'Gmail, English, broken': above('On Mon, 7 Dec 2026 at 10:12, Rewards Team <', 'rewards@market.example> wrote:'),
  'Gmail, French': above('Le lun. 7 déc. 2026 à 10:12, Rewards Team <rewards@market.example> a', 'écrit :'),
  'Gmail, German': above('Am Mo., 7. Dez. 2026 um 10:12 Uhr schrieb Rewards Team <', 'rewards@market.example>:'),
  'Gmail, Spanish': above('El lun, 7 dic 2026 a las 10:12, Rewards Team (<rewards@market.example>)', 'escribió:'),
  'Gmail, Italian': above(
    'Il giorno lun 7 dic 2026 alle ore 10:12 Rewards Team <',
    'rewards@market.example> ha scritto:',
  ),
  'Gmail, Portuguese': above('Em seg., 7 de dez. de 2026 às 10:12, Rewards Team <rewards@market.example>', 'escreveu:'),
  'Gmail, Dutch': above('Op ma 7 dec 2026 om 10:12 schreef Rewards Team <rewards@market.example>:'),
  'Gmail, Polish': above('pon., 7 gru 2026 o 10:12 Rewards Team <rewards@market.example> napisał(a):'),
  'Gmail, Japanese': above('2026年12月7日(月) 10:12 Rewards Team <rewards@market.example>:'),
  'Gmail, Russian': above('пн, 7 дек. 2026 г. в 10:12, Rewards Team <rewards@market.example>:'),
  'Apple Mail, English': (answer, letter) =>
    text(
      ...answer,
      '',
      marked(['On 7 Dec 2026, at 10:12, Rewards Team <rewards@market.example> wrote:', '', ...letter]),
    ),
  'Apple Mail, French': (answer, letter) =>
    text(
      ...answer,
      '',
      marked(['Le 7 déc. 2026 à 10:12, Rewards Team <rewards@market.example> a écrit :', '', ...letter]),
    ),
  'iPhone, English': (answer, letter) =>
    text(
      ...answer,
      '',
      'Sent from my iPhone',
      '',
      marked([
        'On 7 Dec 2026, at 10:12, Rewards Team <rewards@market.example> wrote:',
        '',
        '\uFEFF' + (letter[0] ?? ''),
      ]),
    ),
  'iPhone, French': (answer, letter) =>
    text(
      ...answer,
      '',
      'Envoyé de mon iPhone',
      '',
      'Le 7 déc. 2026 à 10:12, Rewards Team <rewards@market.example> a écrit :',
      '',
      marked(letter),
    ),
  'Thunderbird, English': above('On 07/12/2026 10:12, Rewards Team wrote:'),
  'Thunderbird, French': above('Le 07/12/2026 à 10:12, Rewards Team a écrit :'),
  'Thunderbird, German': above('Am 07.12.2026 um 10:12 schrieb Rewards Team:'),
  'Thunderbird, Spanish': above('El 7/12/26 a las 10:12, Rewards Team escribió:'),
  'Outlook, English': header(
    null,
    'From: Rewards Team <rewards@market.example>',
    'Sent: Monday, December 7, 2026 10:12 AM',
    'To: Jane Roe <jane.roe@contoso.example>',
    'Subject: Your offer',
  ),
  'Outlook, French': header(
    null,
    'De : Rewards Team <rewards@market.example>',
    'Envoyé : lundi 7 décembre 2026 10:12',
    'À : Jane Roe <jane.roe@contoso.example>',
    'Objet : Your offer',
  ),
  'Outlook, German': header(
    null,
    'Von: Rewards Team <rewards@market.example>',
    'Gesendet: Montag, 7. Dezember 2026 10:12',
    'An: Jane Roe',
    'Cc: Max Muster',
    'Betreff: Your offer',
  ),
  'Outlook, Spanish': header(
    null,
    'De: Rewards Team <rewards@market.example>',
    'Enviado el: lunes, 7 de diciembre de 2026 10:12',
    'Para: Jane Roe',
    'Asunto: Your offer',
  ),
  'Outlook, Italian': header(
    null,
    'Da: Rewards Team',
    'Inviato: lunedì 7 dicembre 2026 10:12',
    'A: Jane Roe',
    'Oggetto: Your offer',
  ),
  'Outlook, Portuguese': header(
    null,
    'De: Rewards Team',
    'Enviada em: segunda-feira, 7 de dezembro de 2026 10:12',
    'Para: Jane Roe',
    'Assunto: Your offer',
  ),
  'Outlook, Dutch': header(
    null,
    'Van: Rewards Team',
    'Verzonden: maandag 7 december 2026 10:12',
    'Aan: Jane Roe',
    'Onderwerp: Your offer',
  ),
  'Outlook on the web': header(
    '________________________________',
    'From: Rewards Team <rewards@market.example>',
    'Sent: 07 December 2026 10:12',
    'To: Jane Roe',
    'Subject: Your offer',
  ),
  'Outlook, old': header(
    '-----Original Message-----',
    'From: Rewards Team [mailto:rewards@market.example]',
    'Sent: 07 December 2026 10:12',
    'To: Jane Roe',
    'Subject: Your offer',
  ),
  'Outlook, old, German': header(
    '-----Ursprüngliche Nachricht-----',
    'Von: Rewards Team [mailto:rewards@market.example]',
    'Gesendet: Montag, 7. Dezember 2026 10:12',
    'An: Jane Roe',
    'Betreff: Your offer',
  ),
  'Outlook, old, French': header(
    "-----Message d'origine-----",
    'De : Rewards Team',
    'Envoyé : lundi 7 décembre 2026 10:12',
    'À : Jane Roe',
    'Objet : Your offer',
  ),
  'Outlook as plain text by Gmail': header(
    null,
    '*From:* Rewards Team <rewards@market.example>',
    '*Sent:* Monday, December 7, 2026 10:12 AM',
    '*To:* Jane Roe',
    '*Subject:* Your offer',
  ),
  'Outlook for Android': (answer, letter) =>
    text(
      ...answer,
      '',
      'Get Outlook for Android<https://aka.ms/AAb9ysg>',
      '________________________________',
      'From: Rewards Team <rewards@market.example>',
      'Sent: Monday, December 7, 2026 10:12:31 AM',
      'To: Jane Roe',
      'Subject: Your offer',
      '',
      ...letter,
    ),
  Samsung: header(
    '-------- Original message --------',
    'From: Rewards Team <rewards@market.example>',
    'Date: 07/12/2026 10:12 (GMT+01:00)',
    'To: Jane Roe',
    'Subject: Your offer',
  ),
  'Samsung, French': (answer, letter) =>
    text(
      ...answer,
      '',
      'Envoyé depuis mon appareil Galaxy',
      '',
      '-------- Message d’origine --------',
      'De : Rewards Team <rewards@market.example>',
      'Date : 07/12/2026 10:12 (GMT+01:00)',
      'À : Jane Roe',
      'Objet : Your offer',
      '',
      ...letter,
    ),
  Yahoo: (answer, letter) =>
    text(
      ...answer,
      '',
      '    On Monday, December 7, 2026 at 10:12:31 AM GMT+1, Rewards Team <rewards@market.example> wrote:  ',
      ' ',
      ...letter.map((line) => ` ${line}`),
    ),
  Proton: (answer, letter) =>
    text(
      ...answer,
      '',
      'Sent with Proton Mail secure email.',
      '',
      'On Monday, December 7th, 2026 at 10:12, Rewards Team <rewards@market.example> wrote:',
      '',
      marked(letter),
    ),
  Lotus: header(
    null,
    'From:\tRewards Team <rewards@market.example>',
    'To:\tJane Roe/Contoso',
    'Date:\t07/12/2026 10:12',
    'Subject:\tYour offer',
  ),
  'K-9': above('On 7 December 2026 10:12:31 CET, Rewards Team <rewards@market.example> wrote:'),
  mutt: above('On Mon, Dec 07, 2026 at 10:12:31AM +0100, Rewards Team wrote:'),
  Zimbra: header(
    '----- Original Message -----',
    'From: "Rewards Team" <rewards@market.example>',
    'To: "Jane Roe" <jane.roe@contoso.example>',
    'Sent: Monday, December 7, 2026 10:12:31 AM',
    'Subject: Your offer',
  ),
  'GMX, German': header(
    'Gesendet: Montag, 07. Dezember 2026 um 10:12 Uhr',
    'Von: "Rewards Team" <rewards@market.example>',
    'An: jane.roe@contoso.example',
    'Betreff: Your offer',
  ),
  Roundcube: above('Rewards Team wrote on 07/12/2026 10:12:'),
  'answer below': (answer, letter) => text('On 07/12/2026 10:12, Rewards Team wrote:', marked(letter), '', ...answer),
  ...HTML_PROGRAMS,
};
