import * as fc from 'fast-check';
import { parseMail } from '../../../platform/mail/parse-mail';
import { sortMail } from '../../../platform/mail/sorting/sort-mail';
import { runs } from '../../support/runs';

const us = {
  isOurs: (address: string) => address.toLowerCase().endsWith('@followthrough.example'),
  receivedAt: '2026-11-30T09:01:02.000Z',
};

const senders = fc.constantFrom(
  'Ada <ada@publisher.example>',
  'Dora Delivery <dora@delivery.example>',
  'Peter Postmaster <peter@publisher.example>',
  'Support <support@mailer-daemon.example>',
  'Mel Daemon <mel@publisher.example>',
  'ada@publisher.example',
);
const subjects = fc.constantFrom(
  ...[
    'Re: What we owe you',
    'Undelivered Mail Returned to Sender',
    'Delivery failed',
    'Fwd: failure notice',
    'Unzustellbar?',
  ],
  ...[
    'Mail delivery failed: returning message to sender',
    'Automatic reply: user unknown',
    'Abwesenheit',
    'Réponse automatique : livraison',
  ],
);
const sentences = fc.array(
  fc.constantFrom(
    'My mail to grace@studio.example could not be delivered: 550 5.1.1 user unknown.',
    'The mailbox of bob@studio.example is full, try again later.',
    'I have left the company. Your message has not been delivered to anybody else; write to grace@studio.example.',
    '<grace@studio.example>: host mx.studio.example said: 550 5.1.1 No such user',
    'This is the mail system at host mx.studio.example.',
    'Hi. This is the qmail-send program at mx.studio.example.',
    'This message was created automatically by mail delivery software.',
    'A message that you sent could not be delivered to one or more of its recipients.',
    '> Final-Recipient: rfc822; grace@studio.example\n> Action: failed\n> Status: 5.1.1',
    'Final-Recipient: rfc822; grace@studio.example\nAction: failed\nStatus: 5.1.1',
    'Reporting-MTA: dns; mx.studio.example',
    'Ihre Nachricht konnte nicht zugestellt werden. Empfänger unbekannt.',
    "Votre message n'a pas pu être remis à grace@studio.example.",
    'Su mensaje no se pudo entregar: buzón lleno.',
    '----- Original message -----\nFrom: rewards@followthrough.example\nTo: ada@publisher.example\nSubject: x\nMessage-ID: <m-1@followthrough.example>',
    'Is my address user unknown to you?',
  ),
  { maxLength: 8 },
);
const extras = fc.subarray([
  'In-Reply-To: <m-1@followthrough.example>',
  'Cc: MAILER-DAEMON@mx.studio.example',
  'X-Mailer: Mail Delivery 1.0',
  'Precedence: bulk',
]);

const mailOf = (from: string, subject: string, headers: readonly string[], body: readonly string[]) =>
  parseMail(
    Buffer.from(
      [`From: ${from}`, `Subject: ${subject}`, ...headers, 'Content-Type: text/plain; charset=utf-8', '', ...body].join(
        '\r\n',
      ),
    ),
  );

it('what a person writes of mail that failed is never a report', async () => {
  await fc.assert(
    fc.asyncProperty(senders, subjects, extras, sentences, async (from, subject, headers, body) => {
      const mail = await mailOf(from, subject, headers, body);
      const { kind } = sortMail(mail, { ...us, envelopeFrom: 'ada@publisher.example' });
      expect(['reply', 'automatic-answer']).toContain(kind);
    }),
    runs(500),
  );
});

it('nor is what a program says for a person who is away, though it has no sender', async () => {
  const away = fc.constantFrom(
    'Automatic reply: What we owe you',
    'Out of office',
    'Abwesenheit: bis 8. Dezember',
    'Réponse automatique',
    'Re: What we owe you',
  );
  await fc.assert(
    fc.asyncProperty(senders, away, extras, sentences, async (from, subject, headers, body) => {
      const mail = await mailOf(from, subject, [...headers, 'Auto-Submitted: auto-replied'], ['I am away.', ...body]);
      expect(sortMail(mail, { ...us, envelopeFrom: '' }).kind).toBe('automatic-answer');
    }),
    runs(500),
  );
});
