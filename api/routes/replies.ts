import { z } from 'zod';
import { listToAnswer } from '../../platform/store/to-answer';
import type { Deps } from '../deps';
import { tell } from '../offers/telling';
import { type Route, route } from '../route';
import { offer } from '../schemas/offer';
import { pageOf, paging } from '../schemas/page';
import { closing, handingOver, ofMessage, taking, toAnswer } from '../schemas/to-answer';

const query = z.strictObject({
  scope: z.enum(['mine', 'team', 'all']).default('all').describe('Whose: the caller’s, the rewards team’s, or all.'),
  ...paging,
});

/** What publishers wrote, and who answers it. */
export const replyRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/to-answer', {
    tag: 'Lists',
    needs: 'look',
    summary: 'List what publishers wrote and nobody has answered, soonest due first',
    query,
    answers: pageOf(toAnswer),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }, { by, email }) => ({
      body: await listToAnswer(deps.database, { ...asked, who: { name: by, email } }),
    }),
  }),
  ...settling(deps),
];

const REFUSALS = ['unknown-offer', 'offer-ended', 'unknown-message', 'reply-settled', 'at-in-the-future'] as const;

const settling = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/messages/{message}/take', {
    ...about('Answer it oneself'),
    body: taking,
    answers: offer,
    answer: async ({ params: { id, message }, body }, caller) => ({
      body: await tell(deps, id, 'takeReply', caller, {
        ...body,
        message,
        ...(caller.email !== undefined && { email: caller.email, name: caller.by }),
      }),
    }),
  }),
  route('post', '/v1/offers/{id}/messages/{message}/hand-over', {
    ...about('Have somebody else answer it'),
    body: handingOver,
    answers: offer,
    answer: async ({ params: { id, message }, body }, caller) => ({
      body: await tell(deps, id, 'handOverReply', caller, { ...body, message }),
    }),
  }),
  route('post', '/v1/offers/{id}/messages/{message}/close', {
    ...about('Say that it needs no answer'),
    body: closing,
    answers: offer,
    answer: async ({ params: { id, message }, body }, caller) => ({
      body: await tell(deps, id, 'closeReply', caller, { ...body, message }),
    }),
  }),
];

const about = (summary: string) =>
  ({
    tag: 'Actions',
    needs: 'log-contacts',
    summary,
    params: ofMessage,
    missing: 'unknown-offer',
    refusals: REFUSALS,
  }) as const;
