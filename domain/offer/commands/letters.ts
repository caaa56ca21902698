import { after } from '../../calendar/instants';
import { hasHappened, stepId } from '../state';
import { refusal } from '../refusals';
import type { Command } from './command';
import { unknownAbout } from './messages';
import { lettersOf, letterKey } from '../../duties/personal-letters';
import { recipientOf, senderName } from '../recipients';

/** How long a letter may be held back, so that it can be taken back. */
const LONGEST_HOLD = 'PT1H';
/** How many letters of one offer may wait to be sent. */
const MOST_WAITING = 10;

/** Somebody writes to the publisher. The letter leaves when its hold is over; its text is in the store already. */
export const writeLetter: Command = (state, input, at, _id, now = at) => {
  const recipient = recipientOf(state, input.optionalText('to', 254));
  if ('code' in recipient) return recipient;
  const about = input.optionalText('about', 100);
  const refused = unknownAbout(state, about);
  if (refused) return refused;
  const waiting = lettersOf(state).filter((letter) => !hasHappened(state, stepId(letterKey(letter.id))));
  if (waiting.length >= MOST_WAITING) return refusal('too-many-letters', { most: MOST_WAITING });
  const subject = input.text('subject', 200);
  const from = senderName(state, input.optionalText('by', 200));
  const sendAt = after(now, input.optionalSpan('hold', LONGEST_HOLD) ?? 'PT0S');
  return [{ kind: 'letter-written', ...recipient, subject, about, from, sendAt }];
};
