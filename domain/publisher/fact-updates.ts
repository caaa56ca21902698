import type { PublisherUpdate } from './update';
import { type PublisherFact, publisherFacts, type PublisherState } from './state';
import { acceptedNow } from './agreements';

/** The facts that all offers of a publisher are told. */
export type ToldFact = PublisherFact<'marketing-contact-set' | 'agreement-accepted'>;

export const isTold = (fact: { readonly kind: string }): fact is ToldFact =>
  fact.kind === 'marketing-contact-set' || fact.kind === 'agreement-accepted';

/** The id under which an offer counts what its publisher was told under another: offers have ids of their own. */
export const updateId = (factId: string): string => `company:${factId}`;

/** What a fact says to the offers. */
export function updateOf(fact: ToldFact): PublisherUpdate {
  const stamp = { id: updateId(fact.id), at: fact.at, by: fact.by };
  switch (fact.kind) {
    case 'marketing-contact-set': {
      const { name, email, phone, language } = fact;
      return { ...stamp, what: 'marketing-contact', name, email, phone, language };
    }
    case 'agreement-accepted':
      return { ...stamp, what: 'agreement', document: fact.document, version: fact.version };
  }
}

/** Everything that an offer has to know of its company which comes to it now; its sales it asks for itself. */
export function currentUpdates(state: PublisherState): PublisherUpdate[] {
  const contact = publisherFacts(state, 'marketing-contact-set').at(-1);
  return [...(contact === undefined ? [] : [contact]), ...acceptedNow(state)].map(updateOf);
}
