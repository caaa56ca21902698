import type { AdviceEndsHow } from '../../../domain/offer/correspondence';
import type { Fact } from '../../../domain/offer/events';
import type { Telling } from '../../telling';
import { dropReasons } from './drop-reasons';

const unknownAddress = 'an unknown address';

const fate = ({ hard, undelivered }: Fact<'mail-bounced'>): string => {
  if (hard) return 'Came back for good from';
  return undelivered ? 'Did not arrive after many tries:' : 'Came back, to be tried again from';
};

const ENDED: Readonly<Record<AdviceEndsHow, string>> = {
  unsubscribed: 'as its reader asked',
  complained: 'because a letter was marked as spam',
};

/** What became of letters, and what mail that came back has told, a sentence for each kind of event. */
export const mailEvents = {
  'mail-sent': ({ letter, to, outcome }: Fact<'mail-sent'>, telling: Telling) =>
    outcome === 'sent'
      ? `Letter to ${to}: ${telling.letter(letter)}`
      : `Letter to ${to} that may have arrived; nobody can tell: ${telling.letter(letter)}`,
  'mail-bounced': (fact: Fact<'mail-bounced'>, telling: Telling) =>
    `${fate(fact)} ${fact.address ?? unknownAddress}${fact.status === undefined ? '' : ` (${fact.status})`}: ${fact.letter === null ? 'A letter' : telling.letter(fact.letter)}`,
  'mail-dropped': ({ letter, to, because }: Fact<'mail-dropped'>, telling: Telling) =>
    `Letter to ${to} not sent, because ${dropReasons[because]}: ${telling.letter(letter)}`,
  'person-away': ({ address, until }: Fact<'person-away'>, telling: Telling) =>
    until === null
      ? `Automatic answer from ${address}: away.`
      : `Automatic answer from ${address}: away until ${telling.day(`${until}T12:00:00.000Z`)}.`,
  'person-left': ({ address, writeTo }: Fact<'person-left'>) =>
    writeTo === null
      ? `Automatic answer from ${address}: has left.`
      : `Automatic answer from ${address}: has left, and names ${writeTo.name} (${writeTo.email}) instead.`,
  'mail-complained': ({ address, letter }: Fact<'mail-complained'>, telling: Telling) =>
    `Marked as spam by ${address}: ${letter === null ? 'A letter' : telling.letter(letter)}`,
  'advice-ended': ({ address, how }: Fact<'advice-ended'>) =>
    `No more advice goes to ${address}, ${ENDED[how]}. What is owed is sent all the same.`,
  'advice-resumed': ({ address }: Fact<'advice-resumed'>) => `Advice goes to ${address} again.`,
};
