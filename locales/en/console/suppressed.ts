/** Addresses that do not get everything. */
export const suppressed = {
  title: 'Suppressed addresses',
  says: 'Who does not get everything, for each offer. What is owed goes on unless the address refuses mail.',
  caption: 'Suppressed addresses, the newest first',
  heads: { address: 'Address', why: 'Why', offer: 'Offer', at: 'Since', back: 'The way back' },
  why: {
    unsubscribed: 'Advice was ended, as its reader asked',
    complained: 'A letter was marked as spam: no more advice',
    bounced: 'The address refuses mail for good',
  },
  status: (code: string) => `Status ${code}`,
  lift: 'Send advice again',
  liftFor: (address: string) => `Send advice to ${address} again`,
  nameAnother: 'Name somebody else, or confirm the address, on the case.',
  lifted: 'Advice goes there again.',
  empty: 'Nobody: every address gets all that is written to it.',
  more: 'Older ones',
};
