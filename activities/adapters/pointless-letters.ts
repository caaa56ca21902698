import { type Instant, later } from '../../domain/calendar/instants';
import type { LetterRequest } from '../../domain/offer/activities';
import type { LetterName } from '../../domain/offer/letters';
import { reasonToDrop } from '../../domain/offer/pointless';
import { type OfferState, stepOf } from '../../domain/offer/state';
import type { Database } from '../../platform/store/connection';
import { lifeOf, readJournal } from '../../platform/store/offer-copy';
import { readClock } from '../../platform/store/offer-reader';
import type { LateMail } from '../delivering';
import type { Pointless } from '../ports';

/**
 * Whether what is late has become pointless, by the journal of its offer. `now`: what time it is at least, where the time
 * machine has moved the offer's clock. A journal that does not have yet what made the step judges nothing.
 */
export async function pointlessLetter(
  database: Database,
  late: LateMail,
  now: Instant,
): Promise<Pointless | undefined> {
  const offerId = 'offer' in late ? late.offer.id : late.offerId;
  const [facts, clock] = await Promise.all([readJournal(database, offerId), readClock(database, offerId)]);
  if (facts.length === 0) return undefined;
  const state = lifeOf(facts);
  const step = 'offer' in late ? ofRequest(late, state) : ofCopies(late.mail, state);
  const because = step && reasonToDrop(state, step, later(clock ?? now, now));
  return step && because && { offerId, key: step.key, because };
}

type LetterStep = { readonly key: string; readonly letter: LetterName };

const ofRequest = ({ key, content, revision }: LetterRequest, state: OfferState): LetterStep | undefined =>
  revision !== undefined && revision <= state.revision ? { key, letter: content.letter } : undefined;

/** The step whose letter has left. */
function ofCopies(mail: string, { facts }: OfferState): LetterStep | undefined {
  const left = facts.find((fact) => (fact.kind === 'mail-sent' || fact.kind === 'mail-bounced') && fact.mail === mail);
  if (left?.kind !== 'mail-sent' && left?.kind !== 'mail-bounced') return undefined;
  const key = stepOf(left.id);
  return key === undefined || left.letter === null ? undefined : { key, letter: left.letter };
}
