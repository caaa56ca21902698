import { listed } from '../../language';

/** What stands around every page. */
export const frame = {
  skip: 'To the content',
  pages: 'Pages',
  day: 'My day',
  toAnswer: 'To answer',
  offers: 'Offers',
  publishers: 'Publishers',
  tickets: 'Tickets',
  messages: 'Messages',
  audit: 'Audit',
  api: 'API',
  help: 'Keys',
  signOut: 'Sign out',
  signIn: 'Sign in',
  language: 'English',
  sandbox: 'Sandbox: nothing leaves this machine',
  engineers: 'For engineers: Temporal',
  keys: 'Keys that work everywhere',
  close: 'Close',
  singleKeys: 'Keys without Ctrl or Alt do something here',
  zone: (zone: string) => `Times are in the zone ${zone}`,
};

/** Why a role cannot do something, and who can. */
export const notYours = (role: string, others: readonly string[]): string =>
  `Not for the role ${role}: ask ${listed('en', others)}.`;

/** The keys, and what they do. */
export const keys: readonly (readonly [key: string, does: string])[] = [
  ['j / k', 'next, previous line'],
  ['Enter', 'open the line'],
  ['c', 'log a contact with the publisher of this line or case'],
  ['w', 'write to the publisher'],
  ['/', 'search offers'],
  ['g d', 'go to My day'],
  ['g a', 'go to To answer'],
  ['g o', 'go to Offers'],
  ['g p', 'go to Publishers'],
  ['g t', 'go to Tickets'],
  ['g m', 'go to Messages'],
  ['?', 'these keys'],
];
