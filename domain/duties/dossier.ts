import { benefitsOf } from '../benefits/benefits';
import { lastMessageAt } from '../offer/messages';
import { factsOf, type OfferState } from '../offer/state';
import { ledger } from '../promises/ledger';
import { isOpen } from '../promises/promised';
import { tierOf } from '../tiers/tier';
import { ownerOf } from './owner';

/** What a person who takes up a ticket needs: who was asked, when, what came back, what is owed. */
export function dossierOf(state: OfferState): Readonly<Record<string, unknown>> {
  const { offer } = state;
  const left = factsOf(state, 'person-left');
  return {
    owner: ownerOf(state),
    account: offer.publisher.accountEmail,
    contacts: offer.contacts,
    publishedAt: offer.publishedAt,
    lastMessageAt: lastMessageAt(state),
    asked: factsOf(state, 'mail-sent')
      .filter(({ letter }) => letter === 'owner-check' || letter === 'hand-over')
      .map(({ to, at, letter, mail }) => ({ to, at, letter, mail })),
    cameBack: factsOf(state, 'mail-bounced').map(({ address, at, letter }) => ({ address, at, letter })),
    ...(left.length > 0 && { left: left.map(({ address, at, writeTo }) => ({ address, at, writeTo })) }),
    tier: tierOf(state),
    aboveTheirTier: benefitsOf(state).flatMap(({ id, flag }) => (flag === 'above-tier' ? [id] : [])),
    owed: ledger(state)
      .filter(isOpen)
      .map(({ kind, about, dueAt }) => ({ kind, about, dueAt })),
  };
}
