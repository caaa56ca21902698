/** Everything that the way in says. */
export const signIn = {
  title: 'Sign in',
  asWhom: 'As whom do you want to look around?',
  sandbox: 'This is a sandbox on your own machine, so nobody asks for a password. You can change the role at any time.',
  role: 'Role',
  roles: {
    viewer: 'Looks at everything, and changes nothing.',
    rewards: 'Owes publishers their first contact, names managers, and looks after benefits.',
    manager: 'Accompanies publishers through their engagement, and owes them news.',
    support: 'Finds out who looks after an offer, and resolves tickets.',
    operations: 'Runs the programme: takes offers on, brings in sales, and revokes benefits.',
  },
  name: 'Your name',
  email: 'Your e-mail address',
  optional: 'optional',
  written: 'What you typed',
  emailHint: 'With the address of an engagement manager, My day shows what that person owes.',
  chooseOne: 'Please choose a role.',
  emailFault: 'Please write an e-mail address, for example lea@rewards.example.',
  signIn: 'Sign in',
  out: {
    left: {
      title: 'You are signed out',
      text: 'Your organisation may still remember you: on a shared machine, sign out there too.',
    },
    over: {
      title: 'You are no longer signed in',
      text: 'Nothing was changed. Please sign in again, and send it once more: what you typed is kept on this page, and by the browser.',
    },
  },
  away: {
    unauthorized: {
      title: 'You need a token here',
      text: 'Only programs with a token get in: no sign-in for people is set up.',
    },
    'no-role': {
      title: 'You have no role here',
      text: 'We know who you are, but none of your roles or groups counts here.',
    },
    'sign-in-failed': {
      title: 'The sign-in did not work',
      text: 'It took too long, was begun in another browser, or was refused by your organisation.',
    },
    'provider-away': {
      title: 'The sign-in does not answer',
      text: 'Your organisation’s sign-in cannot be reached right now. Please try again in a few minutes.',
    },
    'no-way-in': { title: 'People cannot sign in here', text: 'No sign-in for people is set up.' },
    csrf: {
      title: 'This page is from an earlier sign-in',
      text: 'Nothing was changed. Please load the page again, and send it once more.',
    },
    'cross-site': { title: 'This came from another site', text: 'Nothing was changed.' },
    'unknown-host': {
      title: 'This service is not known by that name',
      text: 'Please open it by the address that it printed when it started, or by its PUBLIC_URL.',
    },
    'rate-limited': {
      title: 'Too many attempts at once',
      text: 'Much came from your network within a minute. Please try again in a minute.',
    },
    'not-permitted': { title: 'That is not for your role', text: 'Nothing was changed.' },
  },
  ask: (address: string) => `Please ask ${address}.`,
  again: 'Sign in again',
  back: 'To the console',
};
