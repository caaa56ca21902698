import type { BenefitReasonParams } from '../../domain/benefits/reasons';
import type { Sentences } from '../writing';

/** Why a benefit stands as it does. */
export const benefitReasons: Sentences<BenefitReasonParams> = {
  'at-once': () => 'Every published offer has it at once.',
  'tier-reached': ({ tier }) => `Sales have reached the tier ${tier}.`,
  'tier-needed': ({ tier }) => `It is unlocked by sales, at the tier ${tier}.`,
  'sales-needed': () => 'It is unlocked by sales; from which mark on is not known in this catalogue.',
  activated: ({ by }) => `Activated by ${by}.`,
  declined: ({ by }) => `Declined by ${by}.`,
  completed: ({ by }) => `Completed by ${by}.`,
  noted: ({ note }) => note,
  lapsed: ({ at }, write) => `Nobody activated it until ${write.at(at)}.`,
  'usable-again': ({ at }, write) => `Used until ${write.at(at)}; it may be activated again.`,
  revoked: ({ ground }) => `Revoked: ${ground ?? 'no ground given'}.`,
  'offer-ended': ({ how, at }, write) => `The offer was ${how} at ${write.at(at)}.`,
};
