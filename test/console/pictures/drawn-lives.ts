import type { Instant } from '../../../domain/calendar/instants';
import { factsOf } from '../../../domain/offer/state';
import type { Offer } from '../../../domain/offer/offer';
import { type OfferView, offerView } from '../../../domain/offer/view';
import type { PictureMessage } from '../../../console/pictures/ledger-context';
import { say } from '../../domain/arbitrary-lives';
import type { Input } from '../../domain/arbitrary-words';
import { Engine } from '../../domain/engine';

/** An offer at a moment of its life, with its messages. */
export type Moment = { readonly offer: OfferView; readonly messages: readonly PictureMessage[] };

/** An offer at some moments of a life in which all that was said happened, and at its end. */
export function momentsOf(taken: Offer, said: readonly Input[], every: number): Moment[] {
  const engine = new Engine(taken);
  const moments: Moment[] = [];
  let seen = 0;
  engine.watch = () => {
    if (seen++ % every === 0) moments.push(momentOf(engine, engine.now));
  };
  say(engine, said);
  return [...moments, momentOf(engine, engine.now)];
}

const momentOf = ({ life: state }: Engine, now: Instant): Moment => ({
  offer: offerView(state, now),
  messages: factsOf(state, 'message').map(({ at, direction, summary }) => ({ at, kind: direction, label: summary })),
});
