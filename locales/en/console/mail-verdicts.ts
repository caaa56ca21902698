/** What the status of a message means, and what to do about it. */
export const mailVerdicts = {
  queued: {
    means: 'It has not left yet.',
    next: 'Nothing is to be done: it is sent by itself, and tried again for days while the mail server cannot be reached.',
  },
  sent: {
    means: 'The recipient’s mail server has accepted it.',
    next: 'Nothing is to be done. Should it come back later, what it is proof of is open again.',
  },
  unknown: {
    means: 'It was handed over and no answer came: the mail server may have it, or not. It is proof of nothing.',
    next: 'Ask whoever runs the mail server for its Message-ID, or ask the publisher. If they have it, log the contact.',
  },
  bounced: {
    means: 'The mail server refused it for good: it did not arrive and is proof of nothing.',
    next: 'The address is marked, and what hung on the letter is still owed. Find out who can be reached, and name them on the case.',
  },
  received: {
    means: 'It came from the publisher.',
    next: 'Answer it where it asks for something. The four weeks of silence count from messages like this one.',
  },
  cancelled: {
    means: 'It was not sent: nobody got it.',
    next: 'Nothing is to be done. Write another one if something is still to be said.',
  },
};
