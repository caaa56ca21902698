import type { PublisherContinueAsNewState } from './state';
import { publisherView } from './view';

/** The publisher in a few lines of Markdown, for Temporal's UI. Names no person. */
export function publisherDetails({ life: state, untold, areSalesWaiting }: PublisherContinueAsNewState): string {
  const { name, since, marketingContact, agreements, delisting } = publisherView(state);
  return [
    `**${name}**, since ${since}`,
    `Marketing contact ${marketingContact === null ? 'missing' : 'known'}`,
    ...agreements.map(({ document, version, acceptedAt }) => `- ${document} ${version}: accepted ${acceptedAt}`),
    ...(untold.length > 0 || areSalesWaiting ? ['Its offers are being told.'] : []),
    ...(delisting === null
      ? []
      : [`Delisted ${delisting.askedAt}: ${delisting.done} of ${delisting.total} offers have a result`]),
  ].join('\n');
}
