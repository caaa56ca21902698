import { z } from 'zod';
import { listAudit } from '../../platform/store/audit-list';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { auditLine } from '../schemas/audit';
import { pageOf, paging } from '../schemas/page';
import { searched } from '../schemas/text';

const query = z.strictObject({
  offer: searched.optional().describe('The id of an offer.'),
  actor: searched.optional().describe('A name or an e-mail.'),
  ...paging,
});

/** Who did what. */
export const auditRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/audit', {
    tag: 'Lists',
    needs: 'read-audit',
    summary: 'List who asked for what, when and why, newest first',
    description:
      'A line for every write, done or refused, and for coming in and going out. It appears within a second.',
    query,
    answers: pageOf(auditLine),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listAudit(deps.database, asked) }),
  }),
];
