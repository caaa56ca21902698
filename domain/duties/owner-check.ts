import type { Instant } from '../calendar/instants';
import type { Fact } from '../offer/events';
import { factsOf, type OfferState } from '../offer/state';
import type { Promised } from '../promises/promised';

/**
 * The owner check of a silence, which is the present promise of news: the last time that the directory was asked since news has been due. A
 * message of any kind ends it, unless it is told so late that news is overdue all the same. A pause that is told late
 * makes it too early.
 */
export function ownerCheck(state: OfferState, { madeAt, dueAt }: Promised): Fact<'owner-asked'> | undefined {
  const asked = factsOf(state, 'owner-asked').at(-1);
  return asked && (asked.at >= dueAt || toldAt(state, madeAt) >= dueAt) ? asked : undefined;
}

/** When we learned of the message with which a link of news began. */
const toldAt = (state: OfferState, madeAt: Instant): Instant =>
  factsOf(state, 'message').reduce(
    (first, { at, recordedAt }) => (at === madeAt && (first === '' || recordedAt < first) ? recordedAt : first),
    '',
  );

/** The step of the letter that asks the owner, and of the one that asks the account's e-mail and the contacts. */
export const ownerLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/letter`;
export const othersLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/others`;

/** The step of the letter that asks them because the owner is gone before four weeks are over. */
export const ownersLossLetterKey = ({ ticket }: Fact<'ticket-opened'>): string => `owner-lost/${ticket}/others`;

/** The step of an owner check that opens its ticket, or raises the one that is open. */
export const silenceTicketKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/ticket`;
