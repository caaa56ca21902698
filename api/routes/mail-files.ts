import { z } from 'zod';
import { attachmentsOfMail, readAttachment } from '../../platform/store/letter-attachments';
import { filesOfReceived, readFileOfReceived, readRaw } from '../../platform/store/received-files';
import { readUnmatched } from '../../platform/store/unmatched-mail';
import { readMail } from '../../platform/store/mail-list';
import { CUT, withoutTokens } from '../../platform/tokens-in-text';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Route, route } from '../route';
import { attachmentHead } from '../schemas/attachment-head';
import { mailId } from '../schemas/paths';

const params = z.object({ id: mailId });
const file = z.object({ id: mailId, n: z.coerce.number().int().min(0).max(10_000) });

/** The files of a mail, and what came in as it came. */
export const mailFileRoutes = (deps: Deps): Route[] => [listing(deps), fileOf(deps), rawOf(deps)];

const listing = (deps: Deps): Route =>
  route('get', '/v1/mail/{id}/attachments', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List the files of a mail',
    params,
    missing: 'unknown-mail',
    answers: z.strictObject({ items: z.array(attachmentHead) }),
    refusals: ['unknown-mail'],
    answer: async ({ params: { id } }) => {
      await known(deps, id);
      const files = isReceived(id) ? filesOfReceived : attachmentsOfMail;
      return { body: { items: await files(deps.database, id) } };
    },
  });

const fileOf = (deps: Deps): Route =>
  route('get', '/v1/mail/{id}/attachments/{n}', {
    tag: 'Lists',
    needs: 'handle-mail',
    summary: 'Download a file of a mail',
    description: 'Always as a download. Nobody has looked for viruses in it.',
    params: file,
    missing: 'unknown-mail',
    mediaType: 'application/octet-stream',
    answers: z.string(),
    refusals: ['unknown-mail'],
    answer: async ({ params: { id, n } }) => {
      await known(deps, id);
      const found = await (isReceived(id) ? readFileOfReceived : readAttachment)(deps.database, id, n);
      if (found === undefined) throw new Problem('unknown-mail', { code: 'no-attachment', params: { id } });
      return { body: '', file: found };
    },
  });

const rawOf = (deps: Deps): Route =>
  route('get', '/v1/mail/{id}/raw', {
    tag: 'Lists',
    needs: 'handle-mail',
    summary: 'Download a mail as it came in',
    description: 'Byte for byte, but for tokens of letters that it quotes.',
    params,
    missing: 'unknown-mail',
    mediaType: 'message/rfc822',
    answers: z.string(),
    refusals: ['unknown-mail'],
    answer: async ({ params: { id } }) => {
      const content = await readRaw(deps.database, id);
      if (content === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
      return { body: '', file: { name: `${id}.eml`, type: 'message/rfc822', content: withoutItsTokens(content) } };
    },
  });

/** The ids of mail that came in tell it from mail of ours. */
const isReceived = (id: string): boolean => id.startsWith('in-');

/** What came in may be of no offer; then it is in no list of mail. Throws a problem where there is none of that id. */
async function known({ database }: Deps, id: string): Promise<void> {
  const found = isReceived(id) ? await readUnmatched(database, id) : await readMail(database, id);
  if (found === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
}

/** Whoever reads a mail that quotes a letter may not act as the person to whom the letter went. */
const withoutItsTokens = (raw: Buffer): Buffer =>
  Buffer.from(withoutTokens(raw.toString('latin1')).replaceAll(CUT, '***'), 'latin1');
