import type { Action } from './action';
import { note } from './fields';

/** An offer whose workflow is gone goes on from its journal. */
export const resumeWatch: Action = {
  name: 'resume-watch',
  route: { method: 'post', path: '/v1/offers/{id}/resume-watch' },
  needs: 'end-offers',
  words: {
    en: {
      title: 'Let it go on',
      says: 'The offer goes on from its journal. Nothing is sent twice; what has come due meanwhile is done now.',
      button: 'Let it go on',
      done: 'The service looks after the offer again.',
    },
    fr: {
      title: 'Reprendre le suivi',
      says: 'Le suivi reprend à partir du journal. Rien n’est envoyé deux fois ; ce qui est arrivé à échéance est fait maintenant.',
      button: 'Reprendre le suivi',
      done: 'Le suivi de l’offre a repris.',
    },
  },
  fields: ({ language }) => [note(language)],
  impossible: ({ watch }) =>
    watch.status === 'unwatched'
      ? undefined
      : { en: 'The service looks after it.', fr: 'Le suivi de l’offre est en cours.' },
};
