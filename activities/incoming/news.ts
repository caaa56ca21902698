import { isToStaff } from '../../domain/offer/letter-readers';
import { sameAddress } from '../../domain/offer/people';
import { instantOf } from '../../domain/calendar/instants';
import { backAtWork } from '../../domain/calendar/working-time';
import { withoutTokens } from '../../platform/tokens-in-text';
import type { OfferPeople, SentLetter } from '../../platform/store/letters-sent';
import type { ClaimedMail } from '../../platform/store/received-queue';
import type { Intake } from './intake';
import type { Match } from './match';
import { failedReaders, readerAt } from './matching-reports';
import type { ReadMail } from './reading';

/** What an offer is told of a mail: a signal, which counts once by the id in it. */
export type News = {
  readonly offer: string;
  readonly signal: string;
  readonly input: { readonly id: string } & object;
};

type Matched = Extract<Match, { readonly is: 'of-offer' }>;

/** Feedback reports by which nobody complains (RFC 5965, RFC 6591): of a filter's mistake, of a check that failed, of a virus. */
const NO_COMPLAINT: readonly string[] = ['not-spam', 'auth-failure', 'dmarc', 'virus'];

/** How much of a mail its message tells, in characters. */
const SUMMARY = 200;

/** Everything that a mail tells its offer. Nothing where it only shows: what was delivered, or a colleague's answer. */
export function newsOf(
  intake: Intake,
  received: ClaimedMail,
  read: ReadMail,
  match: Matched,
  people: OfferPeople,
): News[] {
  const { sorted } = read;
  const stamp = { at: instantOf(Date.parse(received.receivedAt) + people.ahead), by: senderName(read) };
  const tell = (signal: string, input: object, about = '', offer = match.offer): News => ({
    offer,
    signal,
    input: { ...input, id: `${received.id}${about}`, ...stamp },
  });
  switch (sorted.kind) {
    case 'reply':
      return isColleague(intake, read, match.letter, people)
        ? []
        : [tell('messageReceived', messageOf(received, read, match))];
    case 'delivery-report':
      return match.letter === null ? [] : bounces(match.letter, sorted.recipients, tell);
    case 'automatic-answer':
      return absence(read, sorted, match, people, tell);
    case 'complaint': {
      if (NO_COMPLAINT.includes(sorted.type)) return [];
      const { letter } = match;
      const address =
        letter === null
          ? null
          : sorted.address === null
            ? letter.recipient
            : (readerAt(letter, sorted.address) ?? null);
      return letter === null || address === null
        ? []
        : [tell('mailComplained', { messageId: letter.messageId, address })];
    }
    case 'calendar-answer':
      return [];
  }
}

type Tell = (signal: string, input: object, about?: string, offer?: string) => News;

function messageOf(received: ClaimedMail, read: ReadMail, { letter }: Matched): object {
  const about = letter?.letter === 'personal' || letter?.letter === 'request-received' ? letter.about : null;
  return {
    channel: 'email',
    direction: 'inbound',
    with: senderName(read),
    summary: Array.from(withoutTokens(read.text)).slice(0, SUMMARY).join(''),
    mail: received.id,
    ...(read.mail.messageId !== null && { messageId: read.mail.messageId }),
    ...(about !== null && { about }),
  };
}

/** A letter that reminds of several offers did not arrive for any of them. */
const bounces = (letter: SentLetter, recipients: Parameters<typeof failedReaders>[1], tell: Tell): News[] =>
  failedReaders(letter, recipients).flatMap(({ reader, failure, status }, n) =>
    letter.offers.map((offer) => {
      const hard = failure === 'hard';
      const input = { messageId: letter.messageId, address: reader, hard, ...(status !== null && { status }) };
      return tell('mailBounced', { ...input, ...(!hard && { final: true }) }, `/${n + 1}`, offer);
    }),
  );

/** An automatic answer speaks for who it is from, and only where a letter of ours went there: anybody can write one. */
function absence(
  { mail }: ReadMail,
  { away, hasLeft, writeTo }: Extract<ReadMail['sorted'], { readonly kind: 'automatic-answer' }>,
  { letter, by }: Matched,
  { publisher }: OfferPeople,
  tell: Tell,
): News[] {
  const from = mail.from?.address ?? '';
  const address = letter === null ? undefined : readerAt(letter, from);
  if (address === undefined || by === 'sender') return [];
  const instead = writeTo === null ? {} : { writeTo: { name: writeTo.name, email: writeTo.address } };
  const back = away?.until == null ? {} : { backAt: backAtWork(away.until, publisher.timeZone) };
  return [
    ...(away === null ? [] : [tell('personAway', { address, until: away.until, ...back }, '/away')]),
    ...(hasLeft ? [tell('personLeft', { address, ...instead }, '/left')] : []),
  ];
}

/** Whether who wrote is of the programme: by the address, and by whom the letter was to that is answered. */
function isColleague(
  { team, from }: Intake,
  { mail }: ReadMail,
  letter: SentLetter | null,
  { owner, publisher, contacts, marketingContact, engagement }: OfferPeople,
): boolean {
  const sender = mail.from?.address ?? '';
  const theirs = [owner.email, publisher.accountEmail, marketingContact?.email, ...contacts.map(({ email }) => email)];
  if (theirs.some((address) => address != null && sameAddress(address, sender))) return false;
  const ours = [team, from, engagement.manager?.email];
  if (ours.some((address) => address !== undefined && sameAddress(address, sender))) return true;
  return letter !== null && isToStaff(letter.letter);
}

function senderName({ mail: { from } }: ReadMail): string {
  const name = from?.name.trim() ?? '';
  return (name === '' ? (from?.address ?? '') : name).slice(0, 200) || '—';
}
