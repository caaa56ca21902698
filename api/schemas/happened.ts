import { z } from 'zod';
import { FACT_KINDS } from '../../domain/offer/fact-kinds';
import { named } from './components';
import { instant } from './instants';

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
