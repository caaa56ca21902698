import { z } from 'zod';
import { named } from './components';
import { instant } from './instants';
import { offerId } from './onboarding';
import { senderProof } from './sender-proof';
import { stamp } from './stamp';
import { text } from './text';

/** The id of a mail that came in. */
export const receivedId = z.string().regex(/^in-[\w-]{1,60}$/);

const KINDS = ['delivery-report', 'automatic-answer', 'complaint', 'calendar-answer', 'reply'] as const;

/** Mail that came in and is of no offer. */
export const unmatchedMail = named(
  'UnmatchedMail',
  z.strictObject({
    id: z.string(),
    state: z
      .enum(['waiting', 'taken', 'unmatched', 'dropped', 'unreadable'])
      .describe('`waiting`: it is being taken in, or is to be taken in again. `taken`: its offer has it.'),
    receivedAt: instant,
    from: z.string(),
    to: z.array(z.string()).describe('Of the envelope.'),
    subject: z.string(),
    text: z.string().describe('What is new in it.'),
    kind: z.enum(KINDS).nullable(),
    proof: senderProof,
    reason: z
      .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
      .nullable()
      .describe('Why it is of no offer.'),
    isRepeatedId: z.boolean().describe('Another mail came with the same Message-ID before.'),
  }),
  {
    id: 'in-5f0c8d7e2a914b3c6d8e9f01',
    state: 'unmatched',
    receivedAt: '2026-11-29T10:00:00.000Z',
    from: 'ada@contoso.example',
    to: ['reply@followthrough.example'],
    subject: 'Our listing',
    text: 'Could you call me on Thursday?',
    kind: 'reply',
    proof: 'unknown',
    reason: { code: 'unknown-sender', params: { sender: 'ada@contoso.example' } },
    isRepeatedId: false,
  },
);

/** The same with the offers that it may be of. */
export const unmatchedInFull = named(
  'UnmatchedMailInFull',
  unmatchedMail.extend({
    guesses: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          publisherName: z.string(),
          because: z.enum(['address', 'domain', 'words']).describe('What speaks for it.'),
        }),
      )
      .describe('Offers that it may be of, the best guess first. Nothing follows from them.'),
  }),
);

export const assignment = named('MailAssignment', z.strictObject({ offer: offerId, by: stamp.by }), {
  offer: 'contoso.backup-pro',
});

export const dropping = named('MailDropping', z.strictObject({ note: text(1_000), by: stamp.by }), {
  note: 'An advertisement.',
});
