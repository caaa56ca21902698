import { standingOf } from '../../domain/letter-contents';
import { publisherOf } from '../../domain/duties/owner';
import { welcomeSteps } from '../../domain/plan';
import { publisherReads, write } from '../letters';
import { openPromiseTicket } from '../tickets';
import { track } from '../track';

/** Promise: self-service advice at once, to every publisher; to the next address when one turns out to be dead. */
export const welcome = track(welcomeSteps, (offer, step) =>
  step.kind === 'open-ticket'
    ? openPromiseTicket(offer, step, 'welcome', 'Nobody knows whether the welcome arrived')
    : write(
        offer,
        step,
        publisherReads(offer, publisherOf(offer.state)),
        { letter: 'welcome', standing: standingOf(offer.state, offer.now()) },
        'welcome',
      ),
);
