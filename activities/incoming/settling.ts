import { letterCameBack, type OfferPeople, peopleOf } from '../../platform/store/letters-sent';
import { type ClaimedMail, settleReceived } from '../../platform/store/received-queue';
import type { ReceivedReason, ReceivedState } from '../../platform/store/received-tables';
import { keepReply, type ReplyLetter } from '../../platform/store/replies';
import { instantOf } from '../../domain/calendar/instants';
import type { Intake } from './intake';
import type { Match } from './match';
import { matchMail } from './matching';
import { failedReaders } from './matching-reports';
import { newsOf } from './news';
import { isUnreadable, type ReadMail, readMail } from './reading';

/** An offer that is live has no workflow that could be told now. */
export class NotTold extends Error {}

type Outcome = {
  readonly state: Exclude<ReceivedState, 'waiting'>;
  readonly offer: string | null;
  readonly reason: ReceivedReason | null;
};

/**
 * Takes in one mail: it is kept with its offer, then its offer is told, then it is settled. Whoever dies in between does
 * all of it again: the row has the mail's id, and what an offer is told counts once by that id.
 */
export async function settle(intake: Intake, received: ClaimedMail, token: string): Promise<void> {
  const read = await readMail(intake, received);
  const match = await matchMail(intake, received, read);
  const outcome = await carriedOut(intake, received, read, match);
  const { mail, sorted, proof, text } = read;
  await settleReceived(
    intake.database,
    { id: received.id, token },
    {
      ...outcome,
      ...{ sorted, proof, text },
      subject: mail.subject.slice(0, 1_000),
      sender: (mail.from?.address ?? received.envelopeFrom ?? '').slice(0, 500),
      by: received.assignedBy ?? 'service',
    },
  );
}

async function carriedOut(intake: Intake, received: ClaimedMail, read: ReadMail, match: Match): Promise<Outcome> {
  if (match.is === 'dropped') return { state: 'dropped', offer: null, reason: match.reason };
  if (match.is === 'unmatched') return { state: 'unmatched', offer: match.offer, reason: match.reason };
  const { offer } = match;
  const people = await peopleOf(intake.database, offer);
  if (people === undefined)
    return { state: 'unmatched', offer: null, reason: { code: 'unknown-offer', params: { offer } } };
  await keep(intake, received, read, offer, people);
  if (isUnreadable(read)) return { state: 'unreadable', offer, reason: { code: 'unreadable', params: {} } };
  const news = newsOf(intake, received, read, match, people);
  if (people.stage === 'ended')
    return news.length === 0 || read.sorted.kind === 'automatic-answer'
      ? { state: 'taken', offer, reason: null }
      : { state: 'unmatched', offer, reason: { code: 'ended-offer', params: { offer } } };
  if (read.sorted.kind === 'delivery-report' && match.letter !== null) {
    const failed = failedReaders(match.letter, read.sorted.recipients).map(({ reader }) => reader);
    await letterCameBack(intake.database, match.letter.id, failed);
  }
  for (const { offer: told, signal, input } of news) await tell(intake, told, signal, input);
  const isColleague = read.sorted.kind === 'reply' && news.length === 0;
  return { state: 'taken', offer, reason: isColleague ? { code: 'from-colleague', params: {} } : null };
}

/** One that has ended meanwhile is told nothing: it is found ended the next time. */
async function tell(intake: Intake, offer: string, signal: string, input: object): Promise<void> {
  const isHeard = await intake.signal(offer, signal, input).catch((cause: unknown) => {
    throw new NotTold('Temporal did not take the signal', { cause });
  });
  if (isHeard) return;
  const people = await peopleOf(intake.database, offer);
  if (people?.stage === 'live') throw new NotTold(`no workflow looks after offer ${offer}`);
}

/** Kept with its offer as it came in; its raw bytes are where it was received. */
async function keep(
  intake: Intake,
  received: ClaimedMail,
  read: ReadMail,
  offer: string,
  { ahead }: OfferPeople,
): Promise<void> {
  const { mail, sorted, text } = read;
  const { name = '', address = received.envelopeFrom ?? '' } = mail.from ?? {};
  await keepReply(intake.database, {
    ...{ id: received.id, offer, letter: sorted.kind satisfies ReplyLetter, text },
    from: (name === '' ? address : `${name} <${address}>`).slice(0, 500),
    to: intake.replies === undefined ? intake.from : `${intake.replies.local}@${intake.replies.domain}`,
    subject: mail.subject.slice(0, 1_000),
    messageId: (mail.messageId ?? `<${received.id}>`).slice(0, 500),
    at: instantOf(Date.parse(received.receivedAt) + ahead),
  });
}
