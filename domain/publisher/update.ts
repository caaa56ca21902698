import type { Instant } from '../calendar/instants';
import type { Agreement, EventPayload } from '../offer/events';
import type { MarketingContact } from '../offer/people';
import type { SalesStanding } from '../tiers/sales';

/** What an offer's publisher has to say to each of its offers. The same word counts once, by its id. */
export type PublisherUpdate = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
} & (
  | ({ readonly what: 'marketing-contact' } & MarketingContact)
  | { readonly what: 'agreement'; readonly document: Agreement; readonly version: string }
  | {
      readonly what: 'sales';
      readonly standing: SalesStanding;
      readonly lines: readonly string[];
      readonly more: number;
    }
);

/** The workflow that looks after a publisher. */
export const publisherWorkflowId = (publisherId: string): string => `publisher/${publisherId}`;

/** The event that an update is at an offer. */
export function eventOf(update: PublisherUpdate): EventPayload {
  switch (update.what) {
    case 'marketing-contact': {
      const { name, email, phone, language } = update;
      return { kind: 'marketing-contact-set', name, email, phone, language };
    }
    case 'agreement':
      return { kind: 'agreement-accepted', document: update.document, version: update.version };
    case 'sales':
      return { kind: 'sales-counted', standing: update.standing, lines: update.lines, more: update.more };
  }
}
