import type { Instant } from '../calendar/instants';
import { type OfferState, typeOf } from './state';
import { endingOf } from './endings';
import { engagementOf } from './engagement';
import { ledger } from '../promises/ledger';
import { ownerOf } from '../duties/owner';
import { isOpen, statusOf } from '../promises/promised';
import { openTickets } from '../duties/ticket-facts';

/** The offer in a few lines of Markdown, for Temporal's UI. Names no person: details are read by more people than mail is. */
export function currentDetails(state: OfferState, now: Instant): string {
  const { title, publisher } = state.offer;
  const ended = endingOf(state);
  const owed = ledger(state).filter(isOpen);
  owed.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return [
    `**${title}** (${typeOf(state)}) of ${publisher.name}`,
    ...(ended ? [`The offer was ${ended.how} at ${ended.at}`] : []),
    `Owner ${ownerOf(state).status}, engagement ${engagementOf(state).status}`,
    ...owed.map(
      (promised) =>
        `- ${promised.kind}${promised.about ? ` (${promised.about})` : ''}: ${statusOf(promised, now)}, due ${promised.dueAt}`,
    ),
    ...openTickets(state).map(({ ticket, ticketKind }) => `- ticket ${ticket} (${ticketKind}) is open`),
  ].join('\n');
}
