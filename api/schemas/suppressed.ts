import { z } from 'zod';
import { named } from './components';
import { instant } from './instants';
import { email } from './text';
import { stamp } from './stamp';

/** An address that does not get everything. */
export const suppressed = named(
  'SuppressedAddress',
  z.strictObject({
    address: z.string(),
    why: z
      .enum(['unsubscribed', 'complained', 'bounced'])
      .describe('`bounced`: refused for good. The other two end advice, and nothing that is owed.'),
    status: z.string().nullable().describe('The enhanced status code (RFC 3463), where a report had one.'),
    at: instant.describe('Since when, by the clock of the offer.'),
    offer: z.strictObject({ id: z.string(), title: z.string() }),
  }),
  {
    ...{ address: 'ada@contoso.example', why: 'unsubscribed', status: null, at: '2026-11-29T10:00:00.000Z' },
    offer: { id: 'contoso.backup-pro', title: 'Backup Pro' },
  },
);

/** Whether an address gets advice. */
export const adviceWish = named(
  'AdviceWish',
  z.strictObject({ address: email, advice: z.enum(['end', 'resume']), ...stamp }),
  { address: 'ada@contoso.example', advice: 'end' },
);
