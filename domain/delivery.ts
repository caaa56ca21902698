import { type OfferState, factsOf, hasHappened, stepId } from './offer/state';
import type { Instant } from './calendar/instants';
import type { Fact } from './offer/events';
import type { LetterName } from './letters';
import { sameAddress } from './offer/people';
import type { Promised, Settlement } from './promises/promised';
import { openingKey } from './ticket-facts';

/** A letter on which a promise hangs. */
export type PromisedLetter = { readonly letter: LetterName; readonly promise: string };

/** The delivered letter that keeps a promise. A bounce takes the evidence away again. */
export function delivery(state: OfferState, { letter, promise }: PromisedLetter): Settlement | null {
  const arrived = factsOf(state, 'mail-sent').find(
    (mail) => mail.letter === letter && mail.promise === promise && mail.outcome === 'sent' && !cameBack(state, mail),
  );
  return arrived ? { how: 'kept', at: arrived.at, evidence: { type: 'mail', id: arrived.mail } } : null;
}

/** That somebody's copy came back says nothing of the letter itself. */
const cameBack = (state: OfferState, { messageId, to }: Fact<'mail-sent'>): boolean =>
  factsOf(state, 'mail-bounced').some(
    (bounce) => bounce.hard && bounce.messageId === messageId && sameAddress(bounce.address ?? to, to),
  );

/** A letter to be written now; or a person to be told that nobody knows whether it arrived, or that it can't. */
export type DeliveryStep =
  | { readonly kind: 'send'; readonly key: string; readonly at: Instant; readonly promised: Promised }
  | { readonly kind: 'open-ticket'; readonly key: string; readonly at: Instant; readonly promised: Promised };

/** One letter to each address that the reader turns out to have, until one arrives. */
export function deliverySteps(
  state: OfferState,
  promised: Promised,
  letter: LetterName,
  address: string,
): DeliveryStep[] {
  const { id, madeAt, dueAt } = promised;
  if (promised.settled) return [];
  const tried = [...factsOf(state, 'mail-sent'), ...factsOf(state, 'mail-bounced')].filter(
    (mail) => mail.letter === letter && wasFor(state, mail, id),
  );
  const here = tried.filter((mail) => sameAddress(addressOf(mail), address));
  if (here.some((mail) => mail.kind === 'mail-sent' && mail.outcome === 'unknown'))
    return [{ kind: 'open-ticket', key: openingKey(state, `${id}/ticket`), at: dueAt, promised }];
  if (here.length > 0) return [];
  const key = hasHappened(state, stepId(id)) ? `${id}/${address}` : id;
  return [{ kind: 'send', key, at: madeAt, promised }];
}

type Tried = Fact<'mail-sent'> | Fact<'mail-bounced'>;

const addressOf = (mail: Tried): string => (mail.kind === 'mail-sent' ? mail.to : (mail.address ?? ''));

/** A bounce knows its promise by the letter that it answers, or by the step that it is. */
const wasFor = (state: OfferState, mail: Tried, promise: string): boolean =>
  mail.kind === 'mail-sent'
    ? mail.promise === promise
    : mail.id === stepId(promise) ||
      mail.id.startsWith(stepId(`${promise}/`)) ||
      factsOf(state, 'mail-sent').some((sent) => sent.messageId === mail.messageId && sent.promise === promise);
