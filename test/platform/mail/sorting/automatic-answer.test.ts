import { automaticAnswer } from '../../../../platform/mail/sorting/automatic-answer';
import { mailOf } from './written-mail';

const us = {
  isOurs: (address: string) => address.toLowerCase().endsWith('@market.example'),
  receivedAt: '2026-12-01T09:00:00.000Z',
  envelopeFrom: null,
};
const answerTo = (...mail: Parameters<typeof mailOf>) => automaticAnswer(mailOf(...mail), us);
const isAutomatic = (...mail: Parameters<typeof mailOf>): boolean => answerTo(...mail) !== undefined;

describe('a program has written a mail', () => {
  test.each([
    { 'Auto-Submitted': 'auto-replied' },
    { 'AUTO-SUBMITTED': 'Auto-Generated' },
    { 'Auto-Submitted': 'auto-replied (vacation)' },
    { 'Auto-Submitted': 'auto-replied; owner-email="jane.roe@contoso.example"' },
    { 'Auto-Submitted': '(by a rule) auto-notified' },
    { 'X-Autoreply': 'yes' },
    { 'X-Autorespond': '' },
    { Precedence: 'auto_reply' },
    { Precedence: 'Bulk' },
    { Precedence: 'junk' },
    { 'X-Precedence': 'auto_reply' },
    { 'Return-Path': '<>' },
    { 'X-Auto-Response-Suppress': 'All' },
    { 'X-MS-Exchange-Generated-Message-Source': 'Mailbox Rules Agent' },
    { 'X-MS-Exchange-Inbox-Rules-Loop': 'jane.roe@contoso.example' },
    { 'Delivered-To': 'Autoresponder' },
    { 'X-Mailer': 'vacation 1.2' },
    { 'List-Id': '<news.contoso.example>' },
    { 'X-FC-MachineGenerated': 'true' },
    { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=x' },
  ])('where it says so in a header: %j', (headers) => {
    expect(isAutomatic({ subject: 'Re: Your offer', text: 'Noted.', headers })).toBe(true);
  });

  test('where its envelope has no sender', () => {
    expect(automaticAnswer(mailOf({ text: 'Noted.' }), { ...us, envelopeFrom: '' })).toBeDefined();
  });

  test.each([
    'Automatic reply: Your offer Contoso Backup',
    '[EXTERNAL] Automatic reply: Your offer',
    'AUTOMATIC REPLY',
    'Out of Office: Your offer',
    'Out of office Re: Your offer',
    'AUTO: Jane Roe is out of the office (returning 2026/12/08)',
    'Jane Roe is out of the office.',
    'Réponse automatique : Votre offre',
    'Réponse automatique\u00A0: Votre offre',
    'Absence du bureau',
    "Message d'absence : Votre offre",
    'Automatische Antwort: Ihr Angebot',
    'Abwesenheitsnotiz',
    'Abwesenheitsnotiz: Ihr Angebot',
    'Respuesta automática: Su oferta',
    'Fuera de la oficina: Su oferta',
    '[#12345] We have received your request',
    'Thank you for contacting Contoso Support (case 00012345)',
    'Accusé de réception : Votre offre',
    'Ihre Anfrage 4711 ist bei uns eingegangen',
    'Hemos recibido su mensaje',
  ])('where its subject begins so: %s', (subject) => {
    expect(isAutomatic({ subject, text: 'Thank you.' })).toBe(true);
  });

  test('where its sender cannot be answered', () => {
    const from = { name: 'Contoso', address: 'no-reply@contoso.example' };
    expect(isAutomatic({ from, subject: 'Case 17', text: 'We are on it.' })).toBe(true);
  });

  test('where its text begins with saying so', () => {
    expect(
      isAutomatic({ subject: 'Your offer', text: 'This is an automated response: we read mail on Mondays.' }),
    ).toBe(true);
  });
});

describe('a person has written a mail', () => {
  const quoted = '\n\nOn Mon, 7 Dec 2026 at 10:12, Rewards Team <rewards@market.example> wrote:\n\n> Dear Jane';

  test.each([
    { subject: 'Re: Out of office next week?' },
    { subject: 'RE: Automatic reply: we are away' },
    { subject: 'AW: Abwesenheitsnotiz' },
    { subject: 'Re: Your offer', headers: { 'Auto-Submitted': 'no' } },
    { subject: 'Re: Your offer', headers: { 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' } },
    { subject: 'Re: Your offer', headers: { 'X-MS-Exchange-Inbox-Rules-Loop': 'rewards@market.example' } },
    {
      subject: 'Re: Your offer',
      text: `Yes.${quoted}`,
      headers: { Precedence: 'list', 'List-Id': '<sales.contoso.example>' },
    },
    { subject: 'Out of office, who takes over?', text: 'Who answers us next week?' },
    { subject: 'Your offer', text: 'I am out of the office until Monday, Max Muster answers you.' },
    { subject: 'Re: Your offer', text: 'Thank you for your message. We have received your request.' },
    { subject: 'Questions on the automatic reply of your portal' },
    { subject: 'Received your letter', text: 'and we agree.' },
  ])('%j', ({ text = 'Yes, that is right.', ...mail }) => {
    expect(isAutomatic({ text, ...mail })).toBe(false);
  });
});

describe('what an automatic answer says', () => {
  const headers = { 'Auto-Submitted': 'auto-replied' };
  const saying = (text: string, subject = 'Automatic reply: Your offer') => answerTo({ subject, text, headers });

  test('is that somebody is away, and until when', () => {
    expect(saying('I am out of the office until 8 December.')).toMatchObject({ away: { until: '2026-12-08' } });
    expect(saying('Je suis en congé, de retour bientôt.')).toMatchObject({ away: { until: null } });
    expect(saying('', 'AUTO: Jane Roe is out of the office (returning 2026/12/08)')).toMatchObject({
      away: { until: '2026-12-08' },
    });
  });

  test('is nothing of the kind where it is a receipt of a ticket', () => {
    expect(
      saying('We have received your request and will answer within 2 days.', '[#1] Request received'),
    ).toMatchObject({ away: null });
  });

  test.each([
    'I am no longer with Contoso. Please contact Max Muster at max.muster@contoso.example.',
    'Please note that Jane Roe has left the company. Please contact Max Muster (max.muster@contoso.example).',
    'Jane Roe no longer works for Contoso.\nFor all enquiries please write to Max Muster <max.muster@contoso.example>.',
    'I have left the company. Please send your messages to Max Muster: max.muster@contoso.example',
    "Bonjour,\n\nJane Roe ne fait plus partie de l'entreprise. Merci de contacter Max Muster à l'adresse max.muster@contoso.example.",
    'J’ai quitté la société. Veuillez vous adresser à Max Muster (max.muster@contoso.example).',
    'Jane Roe a quitté notre société.\n\nVous pouvez contacter Max Muster par mail à max.muster@contoso.example',
  ])('is that its sender has left, and whom to write to: %s', (text) => {
    expect(saying(text)).toMatchObject({
      hasLeft: true,
      away: null,
      writeTo: { name: 'Max Muster', address: 'max.muster@contoso.example' },
    });
  });

  test.each([
    'I have left the office for today.',
    'I have left for the day and will be back tomorrow.',
    'I have left for vacation until 8 December.',
    'Jane has left on maternity leave.',
    'I am no longer working on the Contoso project, please contact Max Muster.',
    'I am no longer responsible for alliances.',
    'My colleague Max Muster has left the company, I take over his work.',
    'If Jane has left the company, try again later.',
    'J’ai quitté le bureau.',
    'J’ai quitté mon poste pour la journée.',
    'Je suis en congé parental.',
    'Je ne fais plus partie de ce projet.',
    'Notre ancien directeur, Max Muster, a quitté la société.',
    'The train has left Berlin.',
  ])('is not that its sender has left: %s', (text) => {
    expect(saying(text)).toMatchObject({ hasLeft: false });
  });

  test.each([
    ['nobody is named', 'I am away until 8 December.'],
    ['it is the sender', 'Please contact me at jane.roe@contoso.example.'],
    ['it is us', 'Please contact rewards@market.example.'],
    [
      'there is one for each of several purposes',
      'For sales, please contact a@contoso.example. For invoices, please contact b@contoso.example.',
    ],
    ['an address is only mentioned', 'My address max@contoso.example is new.'],
  ])('is not whom to write to where %s', (_why, text) => {
    expect(saying(text)).toMatchObject({ writeTo: null });
  });

  test('is whom to write to, without a name where that is not certain', () => {
    expect(saying('For urgent matters please e-mail our desk: desk@contoso.example')?.writeTo).toEqual({
      name: '',
      address: 'desk@contoso.example',
    });
    expect(
      saying('Please contact Max Muster (max@contoso.example) or Eva Muster (eva@contoso.example).')?.writeTo,
    ).toEqual({
      name: 'Max Muster',
      address: 'max@contoso.example',
    });
  });
});
