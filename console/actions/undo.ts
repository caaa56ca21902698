import type { Action } from './action';

/** What a person recorded is taken back, as long as nothing has left the house. */
export const undo: Action = {
  name: 'undo',
  route: { method: 'post', path: '/v1/offers/{id}/undo' },
  needs: 'take-back',
  command: 'takeBack',
  words: {
    en: {
      title: 'Take it back',
      says: 'It is as if it had not been recorded; the history keeps both. Possible within an hour, and only while nothing has left the house.',
      button: 'Take it back',
      done: 'It is taken back.',
    },
    fr: {
      title: 'Annuler',
      says: 'Comme si cela n’avait pas été consigné\u00a0; l’historique garde les deux. Possible pendant une heure, tant que rien n’est parti.',
      button: 'Annuler l’action',
      done: 'C’est annulé.',
    },
  },
  always: ({ target }) => ({ what: target }),
};
