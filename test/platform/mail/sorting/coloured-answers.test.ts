import { isAnswerColour } from '../../../../platform/mail/sorting/coloured-answers';
import { replyText } from '../../../../platform/mail/sorting/reply-text';
import { mailOf } from './written-mail';

const line = (text: string, colour?: string): string =>
  `<p class="MsoNormal">${colour === undefined ? text : `<span style="color:${colour}">${text}<o:p></o:p></span>`}</p>`;

const HEAD =
  '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Rewards Team<br><b>Sent:</b> Monday, 7 December 2026 10:12<br><b>To:</b> Jane Roe<br><b>Subject:</b> Your offer</p></div></div>';

const answered = (above: string, colour = 'red') =>
  `<div class="WordSection1">${line(above)}${HEAD}${line('Who owns the offer?')}${line('Ada does.', colour)}${line('When do you start?')}${line('In January.', colour)}${line('Best regards')}</div>`;

const PLAIN =
  'Please see my answers below in red.\n\nFrom: Rewards Team\nSent: Monday, 7 December 2026 10:12\nTo: Jane Roe\nSubject: Your offer\n\nWho owns the offer?\nAda does.\nWhen do you start?\nIn January.\nBest regards\n';

describe('What Outlook shows in another colour within the older mail', () => {
  it.each([
    ['Please see my answers below in red.', 'red'],
    ['My comments are inline.', '#0070C0'],
    ['Mes réponses sont ci-dessous en bleu.', '#0000FF'],
    ['Meine Antworten stehen unten in Grün.', 'rgb(0, 176, 80)'],
    ['Mis respuestas están abajo, en rojo.', '#C00000'],
  ])('is new where its writer says so: %s', (above, colour) => {
    const { text, quoted } = replyText(mailOf({ html: answered(above, colour) }));
    expect(text.split(/\n+/)).toEqual([above, 'Ada does.', 'In January.']);
    expect(quoted).toContain('Who owns the offer?');
    expect(quoted).not.toContain('Ada does.');
  });

  it('is new too where the mail is text as well, in which no colour is seen', () => {
    const { text } = replyText(mailOf({ text: PLAIN, html: answered('Please see my answers below in red.') }));
    expect(text).toContain('Ada does.');
    expect(text).not.toContain('Who owns the offer?');
  });

  it.each([
    ['nobody says that answers are there', answered('Thank you.')],
    ['it is black or grey', answered('My answers are below.', '#333333')],
    [
      'only some words of a line are',
      `${line('My answers are below.')}${HEAD}<p>We <span style="color:red">owe</span> you</p>`,
    ],
    [
      'it is a link',
      `${line('My answers are below.')}${HEAD}<p><a href="x"><span style="color:blue">Your page</span></a></p>`,
    ],
  ])('is not new where %s', (_, html) => {
    expect(replyText(mailOf({ html })).text.split('\n')).toHaveLength(1);
  });

  it('is not shown where it is hidden', () => {
    const html = `<p>Yes.<span style="color:red;display:none">hidden</span></p>`;
    expect(replyText(mailOf({ html })).text).toBe('Yes.');
  });
});

it.each([
  [{ style: 'font-size:11pt;color:#1F497D' }, true],
  [{ style: 'background-color:red' }, false],
  [{ style: 'color:windowtext' }, false],
  [{ color: '#f00' }, true],
  [{}, false],
])('%j is a colour to answer in: %s', (attributes, is) => {
  expect(isAnswerColour(attributes as Readonly<Record<string, string>>)).toBe(is);
});
