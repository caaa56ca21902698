import type { LetterName } from './letters';

/** Whom a letter is written for: a publisher, or people of the programme. */
export type LetterReader = 'publisher' | 'staff';

/** Whom each letter is written for: publishers may answer theirs. */
export const WRITTEN_FOR: Readonly<Record<LetterName, LetterReader>> = {
  welcome: 'publisher',
  'owner-check': 'publisher',
  'hand-over': 'publisher',
  'engagement-start': 'publisher',
  closing: 'publisher',
  'benefit-guide': 'publisher',
  'benefit-expiring': 'publisher',
  'tier-risen': 'publisher',
  'sponsorship-details': 'publisher',
  pointer: 'publisher',
  'request-received': 'publisher',
  'engagement-declined': 'publisher',
  'moved-up': 'publisher',
  paused: 'publisher',
  farewell: 'publisher',
  'page-link': 'publisher',
  reminder: 'staff',
  'check-in': 'staff',
  'owner-found': 'staff',
  'desk-down': 'staff',
  personal: 'publisher',
};

const TO_STAFF: ReadonlySet<string> = new Set(
  Object.entries(WRITTEN_FOR).flatMap(([letter, reader]) => (reader === 'staff' ? [letter] : [])),
);

/** Is a letter, by its name in the store, one to people of the programme? */
export const isToStaff = (letter: string): boolean => TO_STAFF.has(letter);
