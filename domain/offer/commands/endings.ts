import type { Instant } from '../../calendar/instants';
import type { OfferState } from '../state';
import { endingOf, liveSince } from '../endings';
import { engagementOf } from '../engagement';
import { type EndingHow, REVOCATION_GROUNDS, type RevocationGround } from '../events';
import { later } from '../../calendar/instants';
import type { Fields } from '../inputs';
import { refusal } from '../refusals';
import { declineBenefit } from './benefits';
import type { Command, CommandResult } from './command';

/** The publisher does not want one activity, the engagement, or anything. Source: "Les partenaires peuvent refuser un engagement à tout moment." */
export const decline: Command = (state, input, at, id) => {
  const note = input.optionalText('note');
  switch (input.oneOf('what', ['activity', 'engagement', 'everything'])) {
    case 'activity':
      return declineBenefit(state, input, at, id);
    case 'engagement':
      return declineEngagement(state, note, toPublisher(input));
    case 'everything':
      return end(state, 'declined', at, input);
  }
};

/** What the publisher reads of it; what is noted beside is for colleagues. */
function toPublisher(input: Fields): { readonly publisherNote?: string } {
  const publisherNote = input.optionalText('publisherNote');
  return publisherNote === null ? {} : { publisherNote };
}

function declineEngagement(
  state: OfferState,
  note: string | null,
  told: ReturnType<typeof toPublisher>,
): CommandResult {
  const { kind, status, endsAt } = engagementOf(state);
  if (kind === 'none') return refusal('no-engagement');
  if (status === 'declined') return refusal('engagement-declined', { again: true });
  if (status === 'completed') return refusal('engagement-over', { endedAt: endsAt });
  return [{ kind: 'engagement-declined', note, ...told }];
}

/** The marketplace takes the offer off its pages. */
export const delist: Command = (state, input, at) => end(state, 'delisted', at, input);

/** The publisher takes the offer back. */
export const withdraw: Command = (state, input, at) => end(state, 'withdrawn', at, input);

/** A person's decision, on one of the grounds of the programme, with a note. */
export const revoke: Command = (state, input, at) => {
  const ground = input.oneOf('ground', REVOCATION_GROUNDS);
  if (input.optionalText('note') === null) return refusal('note-missing', { of: 'revocation' });
  return end(state, 'revoked', at, input, ground);
};

function end(
  state: OfferState,
  how: EndingHow,
  at: Instant,
  input: Fields,
  ground: RevocationGround | null = null,
): CommandResult {
  const since = later(state.offer.publishedAt, endedBefore(state) ? liveSince(state) : '');
  if (at < since) return refusal('before-publication', { what: 'live', since });
  return [{ kind: 'ended', how, ground, note: input.optionalText('note'), ...toPublisher(input) }];
}

const endedBefore = (state: OfferState): boolean => liveSince(state) !== state.offer.onboardedAt;

/** The same offer is live again. Source: the three-month engagement is for each new offer, and this is none. */
export const relist: Command = (state, input, at) => {
  const ended = endingOf(state);
  if (ended === undefined) return refusal('offer-live', { until: null });
  if (ended.how === 'revoked') return refusal('offer-revoked');
  if (at <= ended.at) return refusal('offer-live', { until: ended.at });
  return [{ kind: 'relisted', note: input.optionalText('note') }];
};
