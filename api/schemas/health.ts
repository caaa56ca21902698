import { z } from 'zod';
import { named } from './components';

const standing = z.enum(['up', 'away']);

/** The process runs. */
export const health = named('Health', z.strictObject({ status: z.literal('ok') }), { status: 'ok' });

/** Whether everything is there that requests need. */
export const readiness = named(
  'Readiness',
  z.strictObject({
    status: z.enum(['ready', 'not-ready']),
    temporal: standing,
    worker: standing,
    database: standing,
    /** What a person has to look at, a sentence each; of it only a full disk keeps requests from being answered. */
    detail: z.array(z.string()),
  }),
  { status: 'ready', temporal: 'up', worker: 'up', database: 'up', detail: [] },
);
