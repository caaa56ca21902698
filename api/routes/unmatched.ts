import { z } from 'zod';
import { guessOffers } from '../../platform/store/offer-guesses';
import { readOffer } from '../../platform/store/offer-reader';
import {
  assignReceived,
  dropReceived,
  listUnmatched,
  readUnmatched,
  type UnmatchedMail,
} from '../../platform/store/unmatched-mail';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { unknownOffer } from '../offers/telling';
import { type Caller, type Route, route } from '../route';
import { pageOf, paging } from '../schemas/page';
import { assignment, dropping, receivedId, unmatchedInFull, unmatchedMail } from '../schemas/unmatched';

const params = z.object({ id: receivedId });

/** Mail that came in and is of no offer, until a person says of which it is, or that it is of none. */
export const unmatchedRoutes = (deps: Deps): Route[] => [...looking(deps), ...settling(deps)];

const looking = (deps: Deps): Route[] => [
  route('get', '/v1/unmatched-mail', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List mail that is of no offer, newest first',
    query: z.strictObject(paging),
    answers: pageOf(unmatchedMail),
    refusals: ['invalid-cursor'],
    answer: async ({ query }) => ({ body: await listUnmatched(deps.database, query) }),
  }),
  route('get', '/v1/unmatched-mail/{id}', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Look at such a mail, and at what it may be of',
    params,
    missing: 'unknown-mail',
    answers: unmatchedInFull,
    refusals: ['unknown-mail'],
    answer: async ({ params: { id } }) => {
      const mail = await known(deps, id);
      return { body: { ...mail, guesses: await guessOffers(deps.database, mail) } };
    },
  }),
];

const settling = (deps: Deps): Route[] => [
  route('post', '/v1/unmatched-mail/{id}/assign', {
    tag: 'Actions',
    needs: 'handle-mail',
    summary: 'Say of which offer it is',
    description: 'It is taken in again with that offer, and counts by its own date.',
    params,
    missing: 'unknown-mail',
    body: assignment,
    answers: unmatchedMail,
    refusals: ['unknown-mail', 'unknown-offer', 'mail-settled'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await assign(deps, id, body, caller) }),
  }),
  route('post', '/v1/unmatched-mail/{id}/drop', {
    tag: 'Actions',
    needs: 'handle-mail',
    summary: 'Say that it is of no offer',
    params,
    missing: 'unknown-mail',
    body: dropping,
    answers: unmatchedMail,
    refusals: ['unknown-mail', 'mail-settled'],
    answer: async ({ params: { id }, body: { note, by } }, caller) => {
      await known(deps, id);
      if (!(await dropReceived(deps.database, id, note, by ?? caller.by))) throw settled(id);
      return { body: await known(deps, id) };
    },
  }),
];

async function known({ database }: Deps, id: string): Promise<UnmatchedMail> {
  const mail = await readUnmatched(database, id);
  if (mail === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
  return mail;
}

const settled = (id: string): Problem => new Problem('mail-settled', { code: 'mail-settled', params: { id } });

/** That Temporal does not answer loses nothing: waiting mail is looked for every minute. */
async function assign(deps: Deps, id: string, { offer, by }: z.output<typeof assignment>, caller: Caller) {
  await known(deps, id);
  if ((await readOffer(deps.database, offer)) === undefined) throw unknownOffer(offer);
  if (!(await assignReceived(deps.database, id, offer, by ?? caller.by))) throw settled(id);
  await deps.gateway.mailWaits().catch((err: unknown) => {
    deps.logger.warn({ fault: err instanceof Error ? err.name : 'unknown' }, 'mail waits for the next look');
  });
  return known(deps, id);
}
