import type { SendLetter } from '../offer/effect';
import type { Fact } from '../offer/events';
import type { LetterName } from '../offer/letters';
import { sameAddress } from '../offer/people';
import { factsOf, hasHappened, type OfferState, stepId } from '../offer/state';
import type { Step } from '../offer/step';
import { losesLetter } from '../offer/void-facts';
import { ticketAt } from './escalation';
import type { Promised, Settlement } from './promised';

/** A letter on which a promise hangs. */
export type PromisedLetter = { readonly letter: LetterName; readonly promise: string };

/** The delivered letter that keeps a promise. A letter that did not arrive after all is no evidence. */
export function delivery(state: OfferState, { letter, promise }: PromisedLetter): Settlement | null {
  const arrived = factsOf(state, 'mail-sent').find(
    (mail) => mail.letter === letter && mail.promise === promise && mail.outcome === 'sent' && !cameBack(state, mail),
  );
  return arrived ? { how: 'kept', at: arrived.at, evidence: { type: 'mail', id: arrived.mail } } : null;
}

/** That somebody's copy came back says nothing of the letter itself. */
const cameBack = (state: OfferState, { messageId, to }: Fact<'mail-sent'>): boolean =>
  factsOf(state, 'mail-bounced').some(
    (bounce) => losesLetter(bounce) && bounce.messageId === messageId && sameAddress(bounce.address ?? to, to),
  );

/**
 * One letter to each address that the reader turns out to have, until one arrives. Where nobody knows whether it did, a
 * person is told at the due date.
 */
export function deliverySteps(
  state: OfferState,
  promised: Promised,
  letter: 'welcome' | 'sponsorship-details',
  address: string,
  write: () => Omit<SendLetter, 'do' | 'promise'>,
): readonly Step[] {
  const { id, madeAt, dueAt } = promised;
  if (promised.settled) return [];
  const tried = [...factsOf(state, 'mail-sent'), ...factsOf(state, 'mail-bounced')].filter(
    (mail) => mail.letter === letter && wasFor(state, mail, id),
  );
  const here = tried.filter((mail) => sameAddress(addressOf(mail), address));
  if (here.some((mail) => (mail.kind === 'mail-sent' ? mail.outcome === 'unknown' : mail.undelivered === true)))
    return [ticketAt(state, promised, letter, dueAt)];
  if (here.length > 0) return [];
  const key = hasHappened(state, stepId(id)) ? `${id}/${address}` : id;
  return [{ key, at: madeAt, effect: () => ({ do: 'send-letter', ...write(), promise: id }) }];
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
