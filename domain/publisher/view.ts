import type { Instant } from '../calendar/instants';
import type { Agreement } from '../offer/events';
import type { MarketingContact, Publisher } from '../offer/people';
import { publisherFacts, type PublisherState } from './state';
import { acceptances } from './agreements';
import { type Delisting, delistingOf } from './delisting';
import type { SalesStanding } from '../tiers/sales';
import { type Watch, WATCHED } from '../offer/watch';

/** A version of a document that the company has accepted. */
export type Acceptance = {
  readonly document: Agreement;
  readonly version: string;
  readonly acceptedAt: Instant;
  readonly by: string;
};

/** A publisher as the HTTP contract shows it; its offers are read from the store. */
export type PublisherView = Publisher & {
  readonly since: Instant;
  readonly marketingContact: MarketingContact | null;
  readonly agreements: readonly Acceptance[];
  /** Per programme that counts the sales of a publisher together: what they have reached. */
  readonly totals: readonly (SalesStanding & { readonly program: string })[];
  readonly delisting: Delisting | null;
  readonly watch: Watch;
  readonly revision: number;
};

/** The publisher as it stands. */
export function publisherView(state: PublisherState): PublisherView {
  const contact = publisherFacts(state, 'marketing-contact-set').at(-1);
  return {
    ...state.publisher,
    since: state.since,
    marketingContact: contact
      ? { name: contact.name, email: contact.email, phone: contact.phone, language: contact.language }
      : null,
    agreements: acceptances(state)
      .reverse()
      .map(({ document, version, at, by }) => ({ document, version, acceptedAt: at, by })),
    totals: totalsOf(state).map(({ program, standing }) => ({ program, ...standing })),
    delisting: delistingOf(state),
    watch: WATCHED,
    revision: state.revision,
  };
}

/** The latest sales of each programme, in the order of their names. */
export const totalsOf = (state: PublisherState) =>
  [...new Map(publisherFacts(state, 'sales-counted').map((fact) => [fact.program, fact])).values()].sort((a, b) =>
    a.program < b.program ? -1 : 1,
  );
