import { z } from 'zod';
import { Problem } from '../http/problems';
import { fault } from './fault';
import { line } from './text';

const MEBIBYTE = 1_048_576;
const MOST_MEBIBYTES = 10;
/** A letter in JSON with its files: these in base64, and all else beside them. */
export const MOST_WITH_FILES = (MOST_MEBIBYTES * 4 * MEBIBYTE) / 3 + MEBIBYTE;
const MOST_FILES = 20;

/** What a file system, or a header, takes for something else than a name. */
const NO_NAME = /[\\/:*?"<>|]|^\.+$/;

/** Files that go along with a letter. */
export const attachments = z
  .array(
    z.strictObject({
      name: line(200).refine((name) => !NO_NAME.test(name), fault('file-name')),
      type: z
        .string()
        .max(100)
        .regex(/^[\w.+-]+\/[\w.+-]+$/, fault('media-type'))
        .default('application/octet-stream')
        .describe('The media type. What it says is not checked.'),
      content: z
        .string()
        .refine(isBase64, fault('base64'))
        .meta({ contentEncoding: 'base64' })
        .describe('The file, in base64 (RFC 4648).'),
    }),
  )
  .max(MOST_FILES)
  .optional()
  .describe(`Files that go along, ${MOST_MEBIBYTES} MiB in all. Nobody looks for viruses in them.`);

/** Whether a text is a file in base64. Looked through once: it may have millions of characters. */
function isBase64(content: string): boolean {
  if (content === '' || content.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(content)) return false;
  const padded = content.indexOf('=');
  return padded < 0 || (padded >= content.length - 2 && content.endsWith('='));
}

/** The files as they are. Throws a problem where they are too large together. */
export function attachedFiles(given: readonly { name: string; type: string; content: string }[]) {
  const files = given.map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') }));
  if (files.reduce((sum, { content }) => sum + content.length, 0) > MOST_MEBIBYTES * MEBIBYTE)
    throw new Problem('body-too-large', { code: 'attachments-too-large', params: { most: MOST_MEBIBYTES } });
  return files;
}
