import { PAUSE_REASONS } from '../../domain/offer/events';
import { pauseName } from '../../web/words/names';
import type { Action } from './action';
import { choice, field, note } from './fields';

/** Due dates rest until a day. */
export const pause: Action = {
  name: 'pause',
  route: { method: 'post', path: '/v1/offers/{id}/pause' },
  needs: 'pause-offers',
  command: 'pause',
  words: {
    en: {
      title: 'Pause the offer',
      says: 'Open due dates move by the paused time. News runs on unless the publisher asked for the pause.',
      button: 'Pause',
      done: 'The offer is paused.',
    },
    fr: {
      title: 'Mettre l’offre en pause',
      says: 'Les échéances reculent d’autant. Les nouvelles restent dues, sauf si l’éditeur a demandé la pause.',
      button: 'Mettre en pause',
      done: 'L’offre est en pause.',
    },
  },
  fields: ({ language }) => [
    field(language, {
      name: 'reason',
      kind: 'select',
      label: { en: 'Reason', fr: 'Raison' },
      options: choice(PAUSE_REASONS, pauseName, language),
      isRequired: true,
    }),
    field(language, {
      name: 'until',
      kind: 'datetime',
      label: { en: 'Until', fr: 'Jusqu’au' },
      hint: { en: 'At most 60 days from now.', fr: 'Dans 60 jours au plus.' },
      isRequired: true,
    }),
    note(language),
  ],
  impossible: ({ paused }) =>
    paused === null ? undefined : { en: 'It is paused already.', fr: 'Elle est déjà en pause.' },
};

/** A pause ends before its day. */
export const resume: Action = {
  name: 'resume',
  route: { method: 'post', path: '/v1/offers/{id}/resume' },
  needs: 'pause-offers',
  command: 'resume',
  words: {
    en: { title: 'End the pause', says: 'Due dates run again.', button: 'End the pause', done: 'The pause is over.' },
    fr: {
      title: 'Finir la pause',
      says: 'Les échéances courent de nouveau.',
      button: 'Finir la pause',
      done: 'La pause est finie.',
    },
  },
  impossible: ({ paused }) =>
    paused === null ? { en: 'It is not paused.', fr: 'Elle n’est pas en pause.' } : undefined,
};
