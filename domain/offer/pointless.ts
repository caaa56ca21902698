import type { Instant } from '../calendar/instants';
import { ledger } from '../promises/ledger';
import { isOpen } from '../promises/promised';
import type { DropReason } from './correspondence';
import { endingOf } from './endings';
import type { LetterName } from './letters';
import { lastMessageAt } from './messages';
import { wholePlan } from './plan';
import { factsOf, type OfferState } from './state';

/** Whether a letter that waited for the mail server is dropped where its offer does not ask for it any more. */
const IF_POINTLESS: Record<LetterName, 'drop' | 'send'> = {
  welcome: 'send',
  'owner-check': 'drop',
  'hand-over': 'drop',
  'engagement-start': 'drop',
  closing: 'send',
  'benefit-guide': 'drop',
  'benefit-expiring': 'drop',
  'tier-risen': 'drop',
  'sponsorship-details': 'drop',
  pointer: 'drop',
  'request-received': 'send',
  'engagement-declined': 'send',
  'moved-up': 'send',
  paused: 'drop',
  farewell: 'send',
  'page-link': 'send',
  reminder: 'drop',
  'check-in': 'drop',
  'owner-found': 'drop',
  'desk-down': 'send',
  personal: 'send',
};

/**
 * Why the letter of a step that waited is not sent any more; undefined where its offer still asks for it, and where it is
 * sent however late it is.
 */
export function reasonToDrop(
  state: OfferState,
  { key, letter }: { readonly key: string; readonly letter: LetterName },
  now: Instant,
): DropReason | undefined {
  if (IF_POINTLESS[letter] === 'send') return undefined;
  if (endingOf(state)) return 'offer-ended';
  if (wholePlan(state, now).some((step) => step.key === key)) return undefined;
  return letter === 'reminder' ? reminderLost(state, key, now) : saidMeanwhile(state, letter);
}

/** The step of a reminder is named after its promise, and after its date where that has moved. */
function reminderLost(state: OfferState, key: string, now: Instant): DropReason {
  const promised = ledger(state).findLast(({ id }) => key.startsWith(`${id}/`));
  if (promised === undefined) return 'nothing-to-say';
  if (!isOpen(promised)) return 'promise-settled';
  return now >= promised.dueAt ? 'past-due' : 'date-moved';
}

/** What is asked and told because of a silence has lost its reason with the message that ended it. */
function saidMeanwhile(state: OfferState, letter: LetterName): DropReason {
  const asked = factsOf(state, 'owner-asked').at(-1);
  const isAboutSilence = letter === 'owner-check' || letter === 'owner-found';
  return isAboutSilence && asked && (lastMessageAt(state) ?? '') >= asked.at ? 'message-came' : 'nothing-to-say';
}
