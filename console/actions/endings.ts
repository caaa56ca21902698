import { REVOCATION_GROUNDS } from '../../domain/offer/events';
import { groundName } from '../shared/names';
import type { Action } from './action';
import { choice, field, note, told } from './fields';

/** The publisher does without the manager. */
export const declineEngagement: Action = {
  name: 'decline-engagement',
  route: { method: 'post', path: '/v1/offers/{id}/decline' },
  needs: 'end-offers',
  command: 'decline',
  isDanger: true,
  fields: ({ language }) => told(language),
  always: () => ({ what: 'engagement' }),
  impossible: ({ engagement }) =>
    engagement.status === 'awaiting-manager' || engagement.status === 'active' ? undefined : 'no-engagement',
};

const ending = (name: 'decline' | 'delist' | 'withdraw', always: Readonly<Record<string, unknown>> = {}): Action => ({
  name,
  route: { method: 'post', path: `/v1/offers/{id}/${name}` },
  needs: 'end-offers',
  command: name,
  isDanger: true,
  fields: ({ language }) => told(language),
  always: () => always,
});

/** The publisher wants nothing of the programme any more. */
export const declineEverything = ending('decline', { what: 'everything' });

/** The offer has left the marketplace. */
export const delist = ending('delist');

/** The publisher has withdrawn it. */
export const withdraw = ending('withdraw');

/** The programme takes its benefits back: a person's decision. */
export const revoke: Action = {
  name: 'revoke',
  route: { method: 'post', path: '/v1/offers/{id}/revoke' },
  needs: 'revoke-offers',
  command: 'revoke',
  isDanger: true,
  fields: ({ language }) => [
    field(language, {
      name: 'ground',
      kind: 'select',
      label: 'ground',
      options: choice(REVOCATION_GROUNDS, groundName, language),
      isRequired: true,
    }),
    ...told(language, true),
  ],
};

/** It is back on the marketplace. */
export const relist: Action = {
  name: 'relist',
  route: { method: 'post', path: '/v1/offers/{id}/relist' },
  needs: 'end-offers',
  command: 'relist',
  fields: ({ language }) => [note(language)],
  impossible: ({ stage, ended }) => {
    if (stage === 'live') return 'offer-live';
    return ended?.how === 'revoked' ? 'offer-revoked' : undefined;
  },
};
