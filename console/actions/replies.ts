import type { Action } from './action';
import { note, person } from './fields';

const PATH = '/v1/offers/{id}/messages/{message}';

/** Somebody answers what the publisher wrote. */
export const takeReply: Action = {
  name: 'take-reply',
  route: { method: 'post', path: `${PATH}/take` },
  needs: 'log-contacts',
  command: 'takeReply',
  targets: 'message',
};

/** A colleague is to answer it. */
export const handOverReply: Action = {
  name: 'hand-over-reply',
  route: { method: 'post', path: `${PATH}/hand-over` },
  needs: 'log-contacts',
  command: 'handOverReply',
  targets: 'message',
  fields: ({ language }) => person(language, 'to.'),
};

/** The rewards team is to answer it. */
export const leaveReplyToTeam: Action = {
  name: 'leave-reply-to-team',
  route: { method: 'post', path: `${PATH}/hand-over` },
  needs: 'log-contacts',
  command: 'handOverReply',
  targets: 'message',
  always: () => ({ to: 'team' }),
};

/** It needs no answer. */
export const closeReply: Action = {
  name: 'close-reply',
  route: { method: 'post', path: `${PATH}/close` },
  needs: 'log-contacts',
  command: 'closeReply',
  targets: 'message',
  fields: ({ language }) => [note(language)],
};
