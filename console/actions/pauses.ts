import { PAUSE_REASONS } from '../../domain/offer/events';
import { pauseName } from '../shared/names';
import type { Action } from './action';
import { choice, field, note } from './fields';

/** Due dates rest until a day. */
export const pause: Action = {
  name: 'pause',
  route: { method: 'post', path: '/v1/offers/{id}/pause' },
  needs: 'pause-offers',
  command: 'pause',
  fields: ({ language }) => [
    field(language, {
      name: 'reason',
      kind: 'select',
      label: 'reason',
      options: choice(PAUSE_REASONS, pauseName, language),
      isRequired: true,
    }),
    field(language, {
      name: 'until',
      kind: 'datetime',
      label: 'until',
      hint: 'until',
      isRequired: true,
    }),
    note(language),
  ],
  impossible: ({ paused }) => (paused === null ? undefined : 'paused'),
};

/** A pause ends before its day. */
export const resume: Action = {
  name: 'resume',
  route: { method: 'post', path: '/v1/offers/{id}/resume' },
  needs: 'pause-offers',
  command: 'resume',
  impossible: ({ paused }) => (paused === null ? 'not-paused' : undefined),
};
