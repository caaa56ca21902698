import { after, type Instant } from '../calendar/instants';
import { endingOf } from '../offer/endings';
import { memoizeByState } from '../offer/memoize';
import { type OfferState, termsOf } from '../offer/state';
import { presentNews } from '../promises/news';
import { ownerNamedSince, reachableOwner } from './owner';
import { neededTicket, ownerCheck } from './owner-check';
import { silenceTicket } from './ticket-facts';

/** An owner check that has not ended: why it began, what the directory said, and until when an answer is awaited. */
export type RunningCheck = {
  /** Four weeks of silence, or an owner who is gone before they are over. */
  readonly because: 'silence' | 'owner-lost';
  /** When the directory was asked, or the ticket about the lost owner opened. */
  readonly askedAt: Instant;
  /** Null where the directory was not asked: it was known already that the owner is gone. */
  readonly directory: 'known' | 'unknown' | 'left' | null;
  readonly answerBy: Instant;
  readonly silentSince: Instant;
};

/** The owner check that runs now. A message of any kind ends it, and so does the end of the offer. */
export const runningCheck = memoizeByState((state): RunningCheck | null => {
  if (endingOf(state) !== undefined) return null;
  const silentSince = presentNews(state).madeAt;
  const asked = ownerCheck(state, presentNews(state));
  if (asked !== undefined) {
    const { at: askedAt, status: directory, answerBy } = asked;
    return { because: 'silence', askedAt, directory, answerBy, silentSince };
  }
  const lost = neededTicket(state, presentNews(state));
  if (lost?.ticketKind !== 'owner') return null;
  const answerBy = after(lost.at, termsOf(state).ownerAnswer);
  return { because: 'owner-lost', askedAt: lost.at, directory: null, answerBy, silentSince };
});

/** Is the owner asked alone, with time left to answer? Afterwards a person is told: nobody answers, or whoever does waits for news. */
export function awaitsOwner(state: OfferState, now: Instant): boolean {
  const check = runningCheck(state);
  if (check?.directory !== 'known' || now >= check.answerBy || reachableOwner(state) === undefined) return false;
  return silenceTicket(state) === undefined && ownerNamedSince(state, check.askedAt) === undefined;
}
