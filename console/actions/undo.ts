import type { Action } from './action';

/** What a person recorded is taken back, as long as nothing has left the house. */
export const undo: Action = {
  name: 'undo',
  route: { method: 'post', path: '/v1/offers/{id}/undo' },
  needs: 'take-back',
  command: 'takeBack',
  always: ({ target }) => ({ what: target }),
};
