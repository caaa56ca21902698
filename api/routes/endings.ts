import { z } from 'zod';
import type { CommandName } from '../../domain/offer/commands';
import { REVOCATION_GROUNDS } from '../../domain/offer/events';
import type { Deps } from '../deps';
import { relist } from '../offers/relist';
import { resumeWatch } from '../offers/resume-watch';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { fault } from '../schemas/fault';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { text } from '../schemas/text';
import { tell } from '../offers/telling';

const note = text(2_000).optional();
/** What the publisher reads of it, in the letter that follows. */
const publisherNote = text(2_000).optional().describe('What the publisher reads. `note` is for colleagues.');
const noted = z.strictObject({ note, ...stamp });
const told = z.strictObject({ note, publisherNote, ...stamp });

const declining = named(
  'Declining',
  z.discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('activity'),
      benefit: z.string().regex(/^[a-z0-9-]{1,100}$/, fault('benefit-id')),
      note,
      ...stamp,
    }),
    z.strictObject({ what: z.literal('engagement'), note, publisherNote, ...stamp }),
    z.strictObject({ what: z.literal('everything'), note, publisherNote, ...stamp }),
  ]),
  { what: 'engagement', note: 'We have a team of our own for this.' },
);

const revocation = named(
  'Revocation',
  z.strictObject({ ground: z.enum(REVOCATION_GROUNDS), note: text(2_000), publisherNote, ...stamp }),
  { ground: 'sponsorship-policy', note: 'The sponsorship paid for the publisher’s own operations.' },
);

const ofAnOffer = { tag: 'Actions', params: ofOffer, missing: 'unknown-offer', answers: offer } as const;
const always = ['unknown-offer', 'offer-ended', 'at-in-the-future', 'before-publication'] as const;

/** How an offer ends, and how it comes back. */
export const endingRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/decline', {
    ...ofAnOffer,
    needs: 'end-offers',
    summary: 'The publisher declines an activity, the engagement, or everything',
    description: 'Declining everything ends the offer’s case; the rest goes on otherwise.',
    body: declining,
    refusals: [...always, 'unknown-benefit', 'benefit-over', 'no-engagement', 'engagement-declined', 'engagement-over'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'decline', caller, body) }),
  }),
  ...(['delist', 'withdraw'] as const).map((verb) => ending(deps, verb)),
  route('post', '/v1/offers/{id}/revoke', {
    ...ofAnOffer,
    needs: 'revoke-offers',
    summary: 'Revoke the benefits, on one of the programme’s grounds',
    description: 'A person’s decision: it needs a note. The offer’s case ends and cannot be taken up again.',
    body: revocation,
    refusals: [...always],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'revoke', caller, body) }),
  }),
  route('post', '/v1/offers/{id}/relist', {
    ...ofAnOffer,
    needs: 'end-offers',
    summary: 'The same offer is live again',
    description: 'News is owed again; a second engagement is not opened: that is for new offers.',
    body: noted,
    example: {},
    refusals: ['unknown-offer', 'offer-live', 'offer-revoked', 'at-in-the-future'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await relist(deps, id, body, caller) }),
  }),
  goingOn(deps),
];

const goingOn = (deps: Deps): Route =>
  route('post', '/v1/offers/{id}/resume-watch', {
    ...ofAnOffer,
    needs: 'end-offers',
    summary: 'An offer whose workflow is gone goes on from its journal',
    description: 'Sends nothing twice: what the journal says was done is not done again.',
    body: z.strictObject({ note, by: stamp.by }),
    example: {},
    refusals: ['unknown-offer', 'offer-ended', 'is-watched'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await resumeWatch(deps, id, body, caller) }),
  });

const SUMMARIES = {
  delist: 'The marketplace has taken the offer off its pages',
  withdraw: 'The publisher has taken the offer back',
} as const;

const ending = (deps: Deps, verb: 'delist' | 'withdraw'): Route =>
  route('post', `/v1/offers/{id}/${verb}`, {
    ...ofAnOffer,
    needs: 'end-offers',
    summary: SUMMARIES[verb],
    description: 'What is open is waived, what is overdue is missed; the publisher is told. The offer stays readable.',
    body: told,
    example: {},
    refusals: [...always],
    answer: async ({ params: { id }, body }, caller) => ({
      body: await tell(deps, id, verb satisfies CommandName, caller, body),
    }),
  });
