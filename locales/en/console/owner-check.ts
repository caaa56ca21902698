/** Owner checks that are running. */
export const ownerCheck = {
  title: 'Owner check',
  says: 'After four silent weeks, or when an owner is gone, the service asks who looks after an offer. A message of any kind ends the check.',
  caption: 'Owner checks that are running now',
  heads: {
    offer: 'Offer',
    because: 'Why',
    rung: 'How far it has gone',
    asked: 'Who was asked',
    answers: 'Answers so far',
    deadline: 'Answer by',
  },
  because: {
    silence: (day: string) => `No message since ${day}`,
    'owner-lost': (day: string) => `The owner is gone; no message since ${day}`,
  },
  directory: {
    known: 'The directory knows the owner.',
    unknown: 'The directory does not know the owner.',
    left: 'The directory says that the owner has left.',
  },
  notAsked: 'That the owner is gone was known before.',
  rungs: {
    'owner-asked': 'The owner is asked alone',
    'everybody-asked': 'Support looks for the owner; the account and the contacts are asked too',
    answered: 'An owner was named and waits for news',
  },
  answers: {
    'owner-known': (who: string) => `${who} was named as the owner`,
    'owner-confirmed': (who: string) => `${who} confirmed to be the owner`,
    left: () => 'the owner has left',
    unknown: () => 'nobody knows the owner',
    bounced: (who: string) => `the letter to ${who} came back`,
  },
  nobodyAsked: 'Nobody yet.',
  noAnswer: 'None yet.',
  somebody: 'somebody',
  until: 'An answer is awaited until',
  wasUntil: 'An answer was awaited until',
  ticket: (number: string) => `Ticket ${number}`,
  empty: 'No owner check is running: nobody has been silent for four weeks, and every owner is known.',
  more: 'More owner checks',
};
