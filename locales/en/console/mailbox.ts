/** What the embedded mail server of a sandbox received. */
export const mailbox = {
  title: 'The mailbox of the sandbox',
  says: 'The mail server of the sandbox keeps whatever it gets: nothing leaves this machine. Open a mail and reply as its recipient to see what the case makes of it. Dates are by the clock on the wall.',
  caption: 'What the mail server received, the newest first',
  heads: { subject: 'Subject', to: 'To', from: 'From', at: 'Received', offer: 'Offer' },
  empty: 'The mail server has received nothing yet. The first letter arrives as soon as an offer is taken on.',
  more: 'Older mail',
  noOffer: 'of no offer',
  back: 'Back to the mailbox',
  toMessages: 'To all messages',
  reply: 'Reply as this person',
  replySays: (address: string) =>
    `The reply comes from ${address}, by mail. Where the letter was to the publisher, it is recorded as the publisher’s message and starts the four weeks anew.`,
  replyField: 'Reply',
  send: 'Send the reply',
  done: {
    recorded: 'The reply was sent, and recorded as the publisher’s message.',
    kept: 'The reply was sent. It is no message of the publisher: the letter was to staff, or the offer has ended.',
    sent: 'The reply was sent. The mail is of no offer, so nothing was recorded.',
  },
  toCase: 'Look at the case',
  toMail: 'The same among all messages',
  envelope: 'Envelope',
  headers: 'All headers',
  raw: 'As it came over the wire',
};
