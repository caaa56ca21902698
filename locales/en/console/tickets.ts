/** The list of tickets. */
export const tickets = {
  title: 'Tickets',
  says: 'What the service cannot settle alone and hands to a person. The case goes on from what comes of it.',
  filters: { status: 'Status', priority: 'Priority', kind: 'Reason' },
  any: 'All',
  status: { open: 'Open', resolved: 'Resolved' },
  /** How one stands. */
  is: { open: 'open', resolved: 'resolved' },
  caption: { open: 'Open tickets, the most urgent and then the oldest first', resolved: 'Resolved tickets' },
  heads: {
    ticket: 'Ticket',
    offer: 'Offer',
    priority: 'Priority',
    opened: 'Opened',
    resolved: 'Resolved',
    outcome: 'What came of it',
    by: 'By',
  },
  number: (id: string) => `Ticket ${id}`,
  priority: (name: string) => `${name} priority`,
  empty: {
    open: 'No ticket is open: nothing waits for a person. A ticket opens when a promise is not kept by its due date, or when nobody answers.',
    resolved: 'No ticket has been resolved yet.',
  },
  emptyFiltered: 'No ticket is like that.',
  all: 'Show all open tickets',
  more: 'More tickets',
};
