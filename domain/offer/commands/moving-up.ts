import { latestOf, termsOf, typeOf } from '../state';
import { later } from '../../calendar/instants';
import { CALLS_TO_ACTION, OFFER_TYPES, type OfferType } from '../../catalogue/offer-types';
import { refusal } from '../refusals';
import type { Command } from './command';

/** A published offer only ever moves up. Consulting services are another kind of thing. */
const RANK: Record<OfferType, number | null> = { list: 0, trial: 1, transact: 2, consulting: null };

/** The offer becomes one of a higher type. Its new terms are pinned outside, in the publisher's calendar, before this counts. */
export const changeType: Command = (state, input, at) => {
  const to = input.oneOf('type', OFFER_TYPES);
  const from = typeOf(state);
  const [rank, present] = [RANK[to], RANK[from]];
  if (rank === null || present === null || rank <= present) return refusal('type-not-higher', { type: from });
  const since = later(state.offer.publishedAt, latestOf(state, 'type-changed')?.at ?? '');
  if (at < since) return refusal('before-publication', { what: 'type', type: from, since });
  const callToAction = input.has('callToAction') ? input.oneOf('callToAction', CALLS_TO_ACTION) : null;
  return [{ kind: 'type-changed', from, to, callToAction, terms: termsOf(state) }];
};
