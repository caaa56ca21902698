import { z } from 'zod';

/** Whether the sender of a mail that came in is who it says. */
export const senderProof = z
  .enum(['proven', 'failed', 'unknown'])
  .describe(
    '`failed`: the receiving server says that its sender is not who it says. `unknown`: nobody trusted has looked.',
  );
