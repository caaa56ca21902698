import { z } from 'zod';
import { pageOf as pageOfRows, readCursor } from '../../platform/store/paging';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Route, route } from '../route';
import { catalogue, catalogueSummary } from '../schemas/catalogue';
import { pageOf, paging } from '../schemas/page';

/** The programme versions that offers are taken on under. */
export const catalogueRoutes = ({ catalogues }: Deps): Route[] => [
  route('get', '/v1/catalogues', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List programme versions',
    query: z.strictObject(paging),
    answers: pageOf(catalogueSummary),
    refusals: ['invalid-cursor'],
    answer: ({ query: { limit, cursor } }) => {
      const [last = ''] = cursor === undefined ? [] : readCursor(cursor, 1);
      const ordered = catalogues.all.filter(({ id }) => id > String(last)).sort((a, b) => (a.id < b.id ? -1 : 1));
      const page = pageOfRows(
        ordered,
        limit,
        ({ id, title, effective, sources }) => ({ id, title, effective, sources }),
        ({ id }) => [id],
      );
      return Promise.resolve({ body: page });
    },
  }),
  route('get', '/v1/catalogues/{id}', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Look at a programme version: its rules, each with its sources',
    params: z.object({ id: z.string() }),
    answers: catalogue,
    refusals: ['unknown-catalogue'],
    answer: ({ params: { id } }) => {
      const found = catalogues.get(id);
      if (found === undefined) throw new Problem('unknown-catalogue', `There is no catalogue ${id}.`);
      return Promise.resolve({ body: found });
    },
  }),
];
