import { z } from 'zod';
import { named } from './components';
import { text } from './text';

/** What the recipient of a mail answers. */
export const replying = z.strictObject({ text: text(20_000) });

/** What became of an answer. */
export const replied = named(
  'Replied',
  z.strictObject({
    id: z.string().describe('Of the answer among the mail of its offer, where there is one.'),
    messageId: z.string(),
    offer: z.string().nullable().describe('The offer that the answered mail is of.'),
    recorded: z.boolean().describe('Whether it counts as the publisher’s message.'),
    reason: z.string().nullable().describe('Why it does not, in a sentence.'),
  }),
  {
    id: 'in-5f0c8d7e2a914b3c6d8e9f01',
    messageId: '<5f0c8d7e2a914b3c6d8e9f0123456789@contoso.example>',
    offer: 'contoso.backup-pro',
    recorded: true,
    reason: null,
  },
);
