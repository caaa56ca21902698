import type { Action } from './action';
import { note } from './fields';

/** An offer whose workflow is gone goes on from its journal. */
export const resumeWatch: Action = {
  name: 'resume-watch',
  route: { method: 'post', path: '/v1/offers/{id}/resume-watch' },
  needs: 'end-offers',
  fields: ({ language }) => [note(language)],
  impossible: ({ watch }) => (watch.status === 'unwatched' ? undefined : 'offer-watched'),
};
