/** Who owes what to whom, until when. */
export const owed = {
  title: 'Who owes what next',
  /** Who owes: an engagement manager by name where one is named. */
  by: { service: 'The service', 'rewards-team': 'The rewards team', 'engagement-manager': 'The engagement manager' },
  to: { publisher: 'the publisher', 'marketing-contact': 'the marketing contact', requester: 'the requester' },
  /** Before the day on which it is due. */
  owes: (by: string, to: string, what: string) => `${by} owes ${to} ${what} by`,
  /** Before the day on which it was due. */
  late: (by: string, to: string, what: string) => `${by} owes ${to} ${what}. It was due on`,
  overdue: (span: string) => `${span} late`,
  waits: {
    service: 'The service sends it by itself.',
    pause: 'The offer is paused: there is nothing to do before that is over.',
    owner: 'The owner has been asked to answer',
  },
  ownerUntil: 'until',
  ticket: (number: string) => `Ticket ${number} is open about it.`,
  resolve: 'Resolve the ticket',
  more: { one: 'more promise is open: see the table.', many: 'more promises are open: see the table.' },
  over: 'Nothing is owed any more: the offer has ended.',
  nothing: 'Nothing is owed now.',
};
