import { z } from 'zod';
import { named } from './components';

/** A refusal as RFC 9457 has it. */
export const problem = named(
  'Problem',
  z.strictObject({
    type: z.string().describe('Stands for the code, as a URI.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong, in a sentence for people.'),
    code: z.string().describe('What is wrong, for programs: it never changes.'),
    instance: z.string().describe('The id of the request, as in the header X-Request-Id.'),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .describe('The fields that are wrong.'),
    maybeDone: z
      .literal(true)
      .optional()
      .describe('Nobody knows whether this write was done: the same request again within ten minutes counts once.'),
  }),
);
