import type { Instant } from './calendar';
import type { Case } from './case';
import { engagementOf } from './engagement';
import { ledger } from './ledger';
import { ownerOf } from './owner';
import { isOpen, statusOf } from './promised';
import { openTickets } from './tickets';

/** The offer in a few lines of Markdown, for Temporal's UI. Names no person: details are read by more people than mail is. */
export function currentDetails(life: Case, now: Instant): string {
  const { title, type, publisher } = life.offer;
  const owed = ledger(life).filter(isOpen);
  owed.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return [
    `**${title}** (${type}) of ${publisher.name}`,
    `Owner ${ownerOf(life).status}, engagement ${engagementOf(life).status}`,
    ...owed.map(
      (promised) =>
        `- ${promised.kind}${promised.about ? ` (${promised.about})` : ''}: ${statusOf(promised, now)}, due ${promised.dueAt}`,
    ),
    ...openTickets(life).map(({ ticket, ticketKind }) => `- ticket ${ticket} (${ticketKind}) is open`),
  ].join('\n');
}
