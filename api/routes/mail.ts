import { z } from 'zod';
import { listMail, readMail } from '../../platform/store/mail-list';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Route, route } from '../route';
import { mail } from '../schemas/mail';
import { pageOf, paging } from '../schemas/page';
import { mailId } from '../schemas/paths';
import { searched } from '../schemas/text';
import { MAIL_DIRECTIONS, MAIL_STATUSES } from '../../platform/store/list-choices';

const query = z.strictObject({
  offer: searched.optional().describe('The id of an offer.'),
  status: z.enum(MAIL_STATUSES).optional(),
  direction: z.enum(MAIL_DIRECTIONS).optional(),
  ...paging,
});

/** What was sent, and what came back. */
export const mailRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/mail', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List mail, newest first',
    query,
    answers: pageOf(mail),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listMail(deps.database, asked) }),
  }),
  route('get', '/v1/mail/{id}', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Look at a mail',
    params: z.object({ id: mailId }),
    missing: 'unknown-mail',
    answers: mail,
    refusals: ['unknown-mail'],
    answer: async ({ params: { id } }) => {
      const found = await readMail(deps.database, id);
      if (found === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
      return { body: found };
    },
  }),
];
