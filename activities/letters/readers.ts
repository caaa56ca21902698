import type { TemplateName } from '../../domain/offer/letters';
import type { LetterReader } from '../../locales/letters/letter';

/** Whom each letter is written for: publishers may answer theirs. */
export const READERS: Readonly<Record<TemplateName, LetterReader>> = {
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
};
