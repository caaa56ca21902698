import { z } from 'zod';
import type { FactKind } from '../../domain/offer/events';
import { named } from './components';
import { instant } from './instants';

/** Every kind of thing that can have happened. */
const FACT_KINDS = [
  'onboarded',
  'message',
  'manager-named',
  'owner-known',
  'owner-confirmed',
  'owner-lost',
  'marketing-contact-set',
  'benefit-activated',
  'benefit-declined',
  'benefit-completed',
  'mail-sent',
  'mail-bounced',
  'reminder-timed',
  'owner-asked',
  'ticket-opened',
  'ticket-raised',
  'ticket-resolved',
  'ticket-closed',
  'engagement-ended',
  'agreement-accepted',
  'benefit-expired',
  'type-changed',
  'sales-counted',
  'request-made',
  'request-answered',
  'request-cancelled',
  'paused',
  'resumed',
  'engagement-declined',
  'ended',
  'relisted',
  'letter-written',
  'taken-back',
  'signal-unread',
  'watch-resumed',
] as const satisfies readonly FactKind[];

/** One line of an offer's timeline. */
export const happened = named(
  'Happened',
  z.strictObject({
    id: z.string(),
    at: instant.describe('When it happened.'),
    kind: z.enum(FACT_KINDS),
    summary: z.string(),
    by: z.string(),
    data: z
      .record(z.string(), z.unknown())
      .describe(
        'What else is known of it; `takenBack` where it does not count any more: when, by whom, by which entry.',
      ),
  }),
  {
    id: 'http:6f1c',
    at: '2026-11-24T09:30:00.000Z',
    kind: 'message',
    summary: 'To Ada Martin (call): First call about the listing.',
    by: 'lea@rewards.example',
    data: { channel: 'call', direction: 'outbound' },
  },
);
