import { z } from 'zod';
import type { CommandName } from '../../domain/offer/commands';
import type { Deps } from '../deps';
import type { ProblemCode } from '../http/problems';
import { type Route, route } from '../route';
import { givenInstant } from '../schemas/instants';
import { offer } from '../schemas/offer';
import { ofBenefit } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { text } from '../schemas/text';
import { tell } from '../offers/telling';

const activation = z.strictObject({
  startAt: givenInstant
    .optional()
    .describe(
      'When the activity is to begin; only the publisher of a transact offer chooses. Contact is owed within a week of it.',
    ),
  ...stamp,
});
const noted = z.strictObject({ note: text(2_000).optional(), ...stamp });

type Act = {
  readonly verb: 'activate' | 'decline' | 'complete';
  readonly command: CommandName;
  readonly summary: string;
  readonly body: z.ZodType<{ by?: string | undefined }>;
  readonly refusals: readonly ProblemCode[];
};

const ACTS: readonly Act[] = [
  {
    verb: 'activate',
    command: 'activateBenefit',
    summary: 'Activate a benefit: contact is owed within a week',
    body: activation,
    refusals: [
      'benefit-locked',
      'benefit-already-activated',
      'benefit-expired',
      'benefit-not-activatable',
      'benefit-over',
      'marketing-contact-missing',
      'agreement-missing',
      'no-scheduling',
      'start-too-far',
      'before-publication',
    ],
  },
  {
    verb: 'decline',
    command: 'declineBenefit',
    summary: 'The publisher does not want a benefit',
    body: noted,
    refusals: ['benefit-over'],
  },
  {
    verb: 'complete',
    command: 'completeBenefit',
    summary: 'A benefit has been used',
    body: noted,
    refusals: ['benefit-not-activated'],
  },
];

/** What happens with a benefit of an offer. */
export const benefitRoutes = (deps: Deps): Route[] =>
  ACTS.map(({ verb, command, summary, body, refusals }) =>
    route('post', `/v1/offers/{id}/benefits/{benefit}/${verb}`, {
      tag: 'Actions',
      needs: 'handle-benefits',
      summary,
      params: ofBenefit,
      missing: 'unknown-offer',
      body,
      example: {},
      answers: offer,
      refusals: ['unknown-offer', 'unknown-benefit', 'offer-ended', 'at-in-the-future', ...refusals],
      answer: async ({ params: { id, benefit }, body: said }, caller) => ({
        body: await tell(deps, id, command, caller, { ...said, benefit }),
      }),
    }),
  );
