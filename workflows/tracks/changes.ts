import type { ChangeStep } from '../../domain/change-steps';
import { standingOf } from '../../domain/letter-contents';
import { publisherOf } from '../../domain/duties/owner';
import { changeSteps } from '../../domain/plan';
import { publisherReads, write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { track } from '../track';

/** The publisher hears of a pause and of a move to a higher type; a pause ends by itself. */
export const changes = track(changeSteps, take);

function take(offer: LiveOffer, step: ChangeStep): Promise<void> {
  const reader = publisherReads(offer, publisherOf(offer.state));
  switch (step.kind) {
    case 'tell-of-pause': {
      const { until, reason } = step.pause;
      return write(offer, step, reader, { letter: 'paused', until, news: reason === 'publisher-asked' });
    }
    case 'resume':
      return offer.once(step, () => Promise.resolve({ kind: 'resumed' }), step.at);
    case 'tell-of-move': {
      const { from, to } = step.change;
      return write(offer, step, reader, {
        letter: 'moved-up',
        from,
        to,
        standing: standingOf(offer.state, offer.now()),
      });
    }
  }
}
