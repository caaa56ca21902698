import { z } from 'zod';
import { named } from './components';
import { instant } from './instants';

/** A mail as the embedded server got it, raw and parsed. */
export const receivedMail = named(
  'ReceivedMail',
  z.strictObject({
    id: z.string(),
    receivedAt: instant,
    from: z.string().describe('Of the envelope.'),
    to: z.array(z.string()).describe('Of the envelope: who it really went to.'),
    subject: z.string(),
    messageId: z.string().nullable(),
    raw: z.string(),
    text: z.string().nullable(),
    html: z.string().nullable(),
    headers: z.record(z.string(), z.string()).describe('By lower case name.'),
  }),
);
