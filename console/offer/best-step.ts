import type { OfferView, PromiseView } from '../../domain/offer/view';
import type { OpenStanding } from '../../platform/store/case-history';
import { write } from '../actions/contacts';
import { IS_TICKET_FIRST, KEPT_BY, STEPS } from '../actions/keeping';
import { resolveTicket } from '../actions/tickets';
import type { Doing } from '../shared/action-link';

/** The one thing to do about an open promise; undefined where nobody has to do anything. */
export function bestStep(
  offer: OfferView,
  { kind, about }: PromiseView,
  standing: OpenStanding | undefined,
): Doing | undefined {
  const ticket = standing?.ticket ?? null;
  if (ticket !== null && IS_TICKET_FIRST[kind]) return { action: resolveTicket, offer, target: ticket };
  const [name] = KEPT_BY[kind];
  if (name === undefined) return undefined;
  const action = STEPS[name];
  return { action, offer, ...(about !== null && action !== write && { target: about }) };
}
