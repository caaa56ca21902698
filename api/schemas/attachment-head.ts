import { z } from 'zod';
import { named } from './components';

/** A file of a mail, which is downloaded by its number. */
export const attachmentHead = named(
  'AttachmentHead',
  z.strictObject({
    n: z.int().describe('Its number in the path, from 0.'),
    name: z.string(),
    type: z.string().describe('The media type that its sender gave it.'),
    size: z.int().describe('In bytes.'),
  }),
  { n: 0, name: 'listing.pdf', type: 'application/pdf', size: 48_213 },
);
