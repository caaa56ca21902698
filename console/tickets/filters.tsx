import type { JSX } from 'preact';
import { PRIORITIES, type Priority, TICKET_KINDS, type TicketKind } from '../../domain/offer/events';
import type { TicketCounts } from '../../platform/store/ticket-counts';
import { type Chip, Chips } from '../shared/chips';
import { useReader, useWords } from '../shared/reader';
import { priorityName, ticketKindName } from '../shared/names';

/** What of the tickets is looked at. */
export type TicketFilter = {
  readonly status: 'open' | 'resolved';
  readonly kind: TicketKind | undefined;
  readonly priority: Priority | undefined;
};

/** The part of the page that filters change. */
export const TICKETS_VIEW = 'tickets-view';

/** Where the next pages of the two lists begin. */
type Cursors = { readonly cursor?: string; readonly checks?: string };

/** The place of a view of the tickets, with the page of it that begins at a cursor. */
export function placeOfTickets({ status, kind, priority }: TicketFilter, cursors: Cursors = {}): string {
  const query = new URLSearchParams({
    ...(status !== 'open' && { status }),
    ...(kind !== undefined && { kind }),
    ...(priority !== undefined && { priority }),
    ...cursors,
  }).toString();
  return query === '' ? '/tickets' : `/tickets?${query}`;
}

type Props = { filter: TicketFilter; counts: TicketCounts };

/** How tickets stand, how urgent they are and what for, with how many of each. */
export function TicketChips({ filter, counts }: Props): JSX.Element {
  const { filters, status } = useWords('tickets');
  return (
    <>
      <Chips
        name={filters.status}
        view={TICKETS_VIEW}
        chips={(['open', 'resolved'] as const).map((value) => ({
          id: `status-${value}`,
          says: status[value],
          count: counts.status[value],
          href: placeOfTickets({ ...filter, status: value }),
          isHere: filter.status === value,
        }))}
      />
      <Chips name={filters.priority} view={TICKETS_VIEW} chips={usePriorities({ filter, counts })} />
      <Chips name={filters.kind} view={TICKETS_VIEW} chips={useKinds({ filter, counts })} />
    </>
  );
}

function usePriorities({ filter, counts }: Props): Chip[] {
  const { language } = useReader();
  const { any } = useWords('tickets');
  return [undefined, ...PRIORITIES].map((value) => ({
    id: `priority-${value ?? 'any'}`,
    says: value === undefined ? any : priorityName(value, language),
    count: value === undefined ? undefined : counts.priority[value],
    href: placeOfTickets({ ...filter, priority: value }),
    isHere: filter.priority === value,
  }));
}

/** Kinds of which there is none are left out, so that those that matter are seen. */
function useKinds({ filter, counts }: Props): Chip[] {
  const { language } = useReader();
  const { any } = useWords('tickets');
  const kinds = TICKET_KINDS.filter((kind) => counts.kind[kind] > 0 || kind === filter.kind);
  return [undefined, ...kinds].map((value) => ({
    id: `kind-${value ?? 'any'}`,
    says: value === undefined ? any : ticketKindName(value, language),
    count: value === undefined ? undefined : counts.kind[value],
    href: placeOfTickets({ ...filter, kind: value }),
    isHere: filter.kind === value,
  }));
}
