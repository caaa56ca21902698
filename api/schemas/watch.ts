import { z } from 'zod';
import { WATCH_LOST } from '../../domain/offer/interruptions';
import { named } from './components';
import { instant } from './instants';

/** Whether a running workflow looks after something, and its copy in the store is current. */
export const watch = named(
  'Watch',
  z.strictObject({
    status: z.enum(['watched', 'unwatched', 'behind']),
    since: instant.nullable().describe('Since when that is known; null while it is watched.'),
    why: z
      .enum([...WATCH_LOST, 'not-saved'])
      .nullable()
      .describe(
        'What became of its workflow, or that its copy in the store cannot be saved; null while it is watched.',
      ),
  }),
);
