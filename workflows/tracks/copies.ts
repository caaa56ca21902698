import { copiesDelivered } from '../../domain/copy-steps';
import { copySteps } from '../../domain/plan';
import { sendCopies } from '../activities';
import { track } from '../track';

/** Copies of a letter that were not taken for now are sent alone, for days; nothing waits for them. */
export const copies = track(copySteps, (offer, step) =>
  offer.once(step, async () =>
    copiesDelivered(step, await sendCopies.executeWithOptions({ summary: step.key }, [step.of.mail])),
  ),
);
