/** Why mail does not leave, and what to look at. */
export const mailTrouble = {
  since: 'Mail has had trouble since',
  waits: 'No reader is to blame. Letters wait, and leave by themselves when it is over.',
  said: (reply: string) => `The mail server said: ${reply}`,
  causes: {
    name: 'The name of the mail server is not found. Look at SMTP_URL.',
    connection: 'The mail server cannot be reached, or hangs up.',
    tls: 'The connection to the mail server cannot be secured. Look at its certificate.',
    'sign-in': 'The mail server does not let the service sign in. Look at the user and password in SMTP_URL.',
    sender: 'The mail server does not accept the sender. Look at MAIL_FROM.',
    size: 'A letter is too large for the mail server.',
    policy: 'The mail server does not want a letter, by its own rules. It may not be allowed to send for us.',
    server: 'The mail server has a fault of its own.',
  },
};
