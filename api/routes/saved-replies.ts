import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LANGUAGES } from '../../locales/language';
import {
  deleteSavedReply,
  keepSavedReply,
  listSavedReplies,
  readSavedReply,
  type SavedReply,
} from '../../platform/store/saved-replies';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Caller, type Route, route } from '../route';
import { pageOf, paging } from '../schemas/page';
import { savedReply, savedReplyDeletion, savedReplyId, savedReplyText } from '../schemas/saved-replies';

const query = z.strictObject({ language: z.enum(LANGUAGES).optional(), ...paging });

/** Replies that whoever writes to publishers begins from. */
export const savedReplyRoutes = (deps: Deps): Route[] => [...looking(deps), ...changing(deps)];

const ofOne = {
  params: z.object({ id: savedReplyId }),
  missing: 'unknown-saved-reply',
  answers: savedReply,
  refusals: ['unknown-saved-reply'],
} as const;

const looking = (deps: Deps): Route[] => [
  route('get', '/v1/saved-replies', {
    ...{ tag: 'Lists', needs: 'look', summary: 'List saved replies, by language and name' },
    query,
    answers: pageOf(savedReply),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listSavedReplies(deps.database, asked) }),
  }),
  route('get', '/v1/saved-replies/{id}', {
    ...ofOne,
    ...{ tag: 'Lists', needs: 'look', summary: 'Look at a saved reply' },
    answer: async ({ params: { id } }) => ({ body: await known(deps, id) }),
  }),
];

const changing = (deps: Deps): Route[] => [
  route('post', '/v1/saved-replies', {
    ...{ tag: 'System', needs: 'write-to-publishers', summary: 'Save a reply to begin from' },
    body: savedReplyText,
    answers: savedReply,
    statuses: [201],
    location: 'The saved reply.',
    answer: async ({ body }, caller) => {
      const id = `reply-${createHash('sha256').update(caller.id).digest('hex').slice(0, 24)}`;
      return { status: 201, body: await keep(deps, id, body, caller), location: `/v1/saved-replies/${id}` };
    },
  }),
  route('put', '/v1/saved-replies/{id}', {
    ...ofOne,
    ...{ tag: 'System', needs: 'write-to-publishers', summary: 'Change a saved reply' },
    body: savedReplyText,
    answer: async ({ params: { id }, body }, caller) => {
      await known(deps, id);
      return { body: await keep(deps, id, body, caller) };
    },
  }),
  route('post', '/v1/saved-replies/{id}/delete', {
    ...ofOne,
    ...{ tag: 'System', needs: 'write-to-publishers', summary: 'Delete a saved reply' },
    body: savedReplyDeletion,
    description: 'Answers what it was. Letters that began from it stay.',
    answer: async ({ params: { id } }) => {
      const deleted = await known(deps, id);
      await deleteSavedReply(deps.database, id);
      return { body: deleted };
    },
  }),
];

async function known({ database }: Deps, id: string): Promise<SavedReply> {
  const found = await readSavedReply(database, id);
  if (found === undefined) throw new Problem('unknown-saved-reply', { code: 'no-saved-reply', params: { id } });
  return found;
}

async function keep(
  deps: Deps,
  id: string,
  { by, subject = '', ...said }: z.output<typeof savedReplyText>,
  caller: Caller,
): Promise<SavedReply> {
  await keepSavedReply(deps.database, { id, subject, ...said, changedBy: by ?? caller.by });
  return known(deps, id);
}
