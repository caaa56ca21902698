/** Whom one can write to, and whether letters arrive there. */
export const people = {
  caption: 'The publisher’s people, and whether letters reach them',
  heads: { role: 'Role', who: 'Who', reach: 'Letters', page: 'Their page' },
  owner: 'owner',
  account: 'account',
  marketing: 'marketing contact',
  requester: 'asked for technical help',
  never: 'never written to',
  reach: {
    sent: 'delivered',
    bounced: 'came back',
    unknown: 'may have arrived',
    queued: 'waiting to be sent',
  },
  lastLetter: 'Open the last letter',
  noLink: 'no link that works',
  linkUntil: 'Link until',
  revoke: 'Revoke',
  revokeOf: (name: string) => `the links of ${name}`,
  revokeAll: 'Revoke all links to the page',
  everybody: 'Everybody’s',
};

/** What stands beside the history of a case. */
export const aside = {
  noTicket: 'There has been no ticket.',
  opened: 'opened',
  resolved: 'resolved',
  resolve: 'Resolve',
  all: 'All tickets of this case',
  alone: 'This publisher has no other offer here.',
  nextDue: 'next due',
  overdue: 'overdue since',
  ended: 'ended',
  everyOffer: 'All its offers',
  moreOffers: { one: 'more offer', many: 'more offers' },
  endings: 'Endings',
  notNow: 'Not possible now',
  key: (key: string) => `key ${key}`,
};
