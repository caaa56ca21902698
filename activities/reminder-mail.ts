import { DateTime } from 'luxon';
import type { LetterRequest } from '../domain/offer/activities';
import { sameAddress } from '../domain/offer/people';
import { renderReminderDigest } from './letters/reminder-digest';
import { dayOf, mailIdOf, messageIdOf } from './mail-ids';
import type { Post } from './delivering';
import type { Choice, Mail, ReaderDay, Reminded } from './ports';
import type { LetterContent, NamedBenefit } from '../domain/offer/letters';

type ReminderContent = Extract<LetterContent<NamedBenefit>, { readonly letter: 'reminder' }>;

/** A reminder that a step of an offer asks for. */
export type ReminderRequest = LetterRequest & { readonly content: ReminderContent };

/** That is a reminder, and not another letter. */
export const isReminder = (request: LetterRequest): request is ReminderRequest => request.content.letter === 'reminder';

export type ReminderSettings = {
  readonly team: string;
  /** IANA name: a day is one of this zone. */
  readonly teamTimeZone: string;
  readonly caseUrl: (offerId: string) => string;
};

/**
 * The mail by which a reminder goes out: one a day for one reader, whatever promises and offers it is about. `alone` is
 * the mail that would remind of this promise and nothing else. Of what comes up when the mail of the day is written, a
 * second one reminds.
 */
export async function reminderMail(
  { ledger, reminders }: Pick<Post, 'ledger' | 'reminders'>,
  request: ReminderRequest,
  alone: Mail,
  settings: ReminderSettings,
): Promise<Mail> {
  // Begun before this promise shared a mail with others, or as the second one of its day.
  const begun = await ledger.read(alone.id);
  if (begun !== undefined) return { ...begun, to: alone.to };
  const { key, offer, content } = request;
  const { day, ...of } = dayOfReader(request, alone, settings);
  const mail = await reminders.mailFor({ key, promise: content.promise, offer }, of, (all): Choice => {
    const later = all.length === 1 ? alone : { ...alone, ...together(request, alone, all, settings) };
    const source = dayOf(of.reader, day);
    return { later, first: { ...later, id: mailIdOf(...source), messageId: messageIdOf(...source, alone.from) } };
  });
  // The team may have another address by now than when the mail was written.
  return { ...mail, to: alone.to };
}

function dayOfReader({ to, at }: ReminderRequest, { to: { address } }: Mail, { team, teamTimeZone }: ReminderSettings) {
  const time = DateTime.fromISO(at, { zone: teamTimeZone });
  const begins = time.startOf('day');
  return {
    reader: to === 'team' || sameAddress(address, team) ? 'team' : address.toLowerCase(),
    address: address.toLowerCase(),
    day: time.toFormat('yyyy-MM-dd'),
    begins: begins.toUTC().toJSDate().toISOString(),
    ends: begins.plus({ days: 1 }).toUTC().toJSDate().toISOString(),
  } satisfies ReaderDay & { day: string };
}

/** What a mail says that reminds of several promises. It belongs to the thread of no offer. */
function together(
  { offer, language, at }: ReminderRequest,
  { to }: Mail,
  all: readonly Reminded[],
  { teamTimeZone, caseUrl }: ReminderSettings,
): Partial<Mail> {
  const kinds = new Set(all.map(({ promise }) => promise.kind));
  const [kind = null, another] = kinds;
  const person = { name: to.name, email: to.address };
  const items = all.map((each) => ({ ...each, caseUrl: caseUrl(each.offer.id) }));
  const letter = renderReminderDigest({ language, offer, to: person, at, timeZone: teamTimeZone }, items);
  return { ...letter, threadRoot: null, about: another === undefined ? kind : null };
}
