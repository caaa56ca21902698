import { z } from 'zod';
import { PAUSE_REASONS } from '../../domain/offer/events';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { fault } from '../schemas/fault';
import { givenInstant } from '../schemas/instants';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { text } from '../schemas/text';
import { tell } from '../offers/telling';

const pausing = named(
  'Pausing',
  z
    .strictObject({
      reason: z.enum(PAUSE_REASONS),
      until: givenInstant.describe('At most 60 days ahead. The pause ends by itself then.'),
      note: text(2_000).optional().describe('Required for the reason other.'),
      ...stamp,
    })
    .refine(({ reason, note }) => reason !== 'other' || note !== undefined, {
      path: ['note'],
      message: fault('required-for-other'),
    }),
  { reason: 'publisher-asked', until: '2027-01-06T08:00:00Z', note: 'Their office is closed over the holidays.' },
);

const ofAnOffer = { tag: 'Actions', params: ofOffer, missing: 'unknown-offer', answers: offer } as const;
const always = ['unknown-offer', 'offer-ended', 'at-in-the-future'] as const;

/** Times in which due dates rest. */
export const pauseRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/pause', {
    ...ofAnOffer,
    needs: 'pause-offers',
    summary: 'Let due dates rest until a day',
    description: 'Open due dates move by the paused time; news runs on unless the publisher asked.',
    body: pausing,
    refusals: [...always, 'already-paused', 'pause-too-long', 'pause-over', 'before-publication'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'pause', caller, body) }),
  }),
  route('post', '/v1/offers/{id}/resume', {
    ...ofAnOffer,
    needs: 'pause-offers',
    summary: 'End a pause before its day',
    body: z.strictObject(stamp),
    example: {},
    refusals: [...always, 'not-paused'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'resume', caller, body) }),
  }),
];
