import type { Program } from './mail-program';

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const divs = (lines: readonly string[]): string =>
  lines.map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`).join('');

const gmailHtml =
  (attribution: string): Program =>
  (answer, letter) => ({
    html: `<div dir="ltr">${divs(answer)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${divs(letter)}</blockquote></div>`,
  });

const outlookHtml =
  (labels: readonly [string, string, string, string]): Program =>
  (answer, letter) => {
    const lines = (each: readonly string[]) =>
      each
        .map((line) => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : `${escaped(line)}<o:p></o:p>`}</p>`)
        .join('\n');
    const values = [
      'Rewards Team &lt;rewards@market.example&gt;',
      'Monday, 7 December 2026 10:12',
      'Jane Roe',
      'Your offer',
    ];
    const head = labels.map((label, at) => `<b>${label}</b> ${values[at] ?? ''}`).join('<br>\n');
    return {
      html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body lang="EN-GB"><div class="WordSection1">${lines(answer)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head}<o:p></o:p></p></div></div>${lines(letter)}</div></body></html>`,
    };
  };

const outlookWeb =
  (labels: readonly [string, string, string, string]): Program =>
  (answer, letter) => ({
    html: `<html><body dir="ltr">${divs(answer)}<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>${labels[0]}</b> Rewards Team &lt;rewards@market.example&gt;<br><b>${labels[1]}</b> 7 December 2026 10:12<br><b>${labels[2]}</b> Jane Roe<br><b>${labels[3]}</b> Your offer</font><div>&nbsp;</div></div><div class="BodyFragment">${divs(letter)}</div></body></html>`,
  });

const appleHtml =
  (attribution: string): Program =>
  (answer, letter) => ({
    html: `<html><body style="overflow-wrap: break-word;">${divs(answer)}<br><div><br><blockquote type="cite"><div>${attribution}</div><br class="Apple-interchange-newline"><div>${divs(letter)}</div></blockquote></div></body></html>`,
  });

const thunderbirdHtml =
  (attribution: string): Program =>
  (answer, letter) => ({
    html: `<html><body><p>${answer.map(escaped).join('<br>')}</p><div class="moz-cite-prefix">${attribution}<br></div><blockquote type="cite" cite="mid:x@market.example">${divs(letter)}</blockquote></body></html>`,
  });

const EN = ['From:', 'Sent:', 'To:', 'Subject:'] as const;
const FR = ['De&nbsp;:', 'Envoyé&nbsp;:', 'À&nbsp;:', 'Objet&nbsp;:'] as const;
const DE = ['Von:', 'Gesendet:', 'An:', 'Betreff:'] as const;
const ES = ['De:', 'Enviado el:', 'Para:', 'Asunto:'] as const;

/** Programs whose mails are HTML alone. */
export const HTML_PROGRAMS: Readonly<Record<string, Program>> = {
  'Gmail, HTML': gmailHtml(
    'On Mon, 7 Dec 2026 at 10:12, Rewards Team &lt;<a href="mailto:rewards@market.example">rewards@market.example</a>&gt; wrote:',
  ),
  'Gmail, HTML, Finnish': gmailHtml(
    'ma 7. jouluk. 2026 klo 10.12 Rewards Team (<a href="mailto:rewards@market.example">rewards@market.example</a>) kirjoitti:',
  ),
  'Outlook, HTML, English': outlookHtml(EN),
  'Outlook, HTML, French': outlookHtml(FR),
  'Outlook, HTML, German': outlookHtml(DE),
  'Outlook, HTML, Spanish': outlookHtml(ES),
  'Outlook, HTML, a language nobody knows': outlookHtml(['Mula:', 'Ipinadala:', 'Kay:', 'Paksa:']),
  'Outlook on the web, HTML, English': outlookWeb(EN),
  'Outlook on the web, HTML, French': outlookWeb(FR),
  'Outlook on the web, HTML, a language nobody knows': outlookWeb(['Mula:', 'Ipinadala:', 'Kay:', 'Paksa:']),
  'Apple, HTML': appleHtml('On 7 Dec 2026, at 10:12, Rewards Team &lt;rewards@market.example&gt; wrote:'),
  'Apple, HTML, German': appleHtml('Am 07.12.2026 um 10:12 schrieb Rewards Team &lt;rewards@market.example&gt;:'),
  'Thunderbird, HTML': thunderbirdHtml('On 07/12/2026 10:12, Rewards Team wrote:'),
  'Thunderbird, HTML, French': thunderbirdHtml('Le 07/12/2026 à 10:12, Rewards Team a écrit&nbsp;:'),
  'Yahoo, HTML': (answer, letter) => ({
    html: `<html><body><div class="yahoo-style-wrap">${divs(answer)}</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, December 7, 2026 at 10:12:31 AM GMT+1, Rewards Team &lt;rewards@market.example&gt; wrote: </div><div>${divs(letter)}</div></div></body></html>`,
  }),
  'Outlook for iOS, HTML': (answer, letter) => ({
    html: `<html><body>${divs(answer)}<div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div></div><hr><div id="divRplyFwdMsg"><b>From:</b> Rewards Team<br><b>Sent:</b> Monday<br></div>${divs(letter)}</body></html>`,
  }),
  'Outlook, new, HTML': (answer, letter) => ({
    html: `<html><body>${divs(answer)}<div id="mail-editor-reference-message-container"><div><div style="border-top:1px solid #b5c4df"><b>From: </b>Rewards Team<br><b>Date: </b>Monday<br></div>${divs(letter)}</div></div></body></html>`,
  }),
};
