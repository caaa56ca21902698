import { z } from 'zod';
import { attachmentsOfMail, readAttachment } from '../../platform/store/letter-attachments';
import { readMail } from '../../platform/store/mail-list';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Route, route } from '../route';
import { attachmentHead } from '../schemas/attachment-head';
import { mailId } from '../schemas/paths';

const params = z.object({ id: mailId });
const file = z.object({ id: mailId, n: z.coerce.number().int().min(0).max(10_000) });

/** The files of a mail: what went along with it. */
export const mailFileRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/mail/{id}/attachments', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List the files of a mail',
    params,
    missing: 'unknown-mail',
    answers: z.strictObject({ items: z.array(attachmentHead) }),
    refusals: ['unknown-mail'],
    answer: async ({ params: { id } }) => {
      if ((await readMail(deps.database, id)) === undefined) throw unknownMail(id);
      return { body: { items: await attachmentsOfMail(deps.database, id) } };
    },
  }),
  route('get', '/v1/mail/{id}/attachments/{n}', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Download a file of a mail',
    description: 'Always as a download. Nobody has looked for viruses in it.',
    params: file,
    missing: 'unknown-mail',
    mediaType: 'application/octet-stream',
    answers: z.string(),
    refusals: ['unknown-mail'],
    answer: async ({ params: { id, n } }) => {
      const found = await readAttachment(deps.database, id, n);
      if (found === undefined) throw new Problem('unknown-mail', { code: 'no-attachment', params: { id } });
      return { body: '', file: found };
    },
  }),
];

const unknownMail = (id: string): Problem => new Problem('unknown-mail', { code: 'no-mail', params: { id } });
