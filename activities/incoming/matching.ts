import { liveOffersOfAddress, sentLetter, type SentLetter, sentUnder } from '../../platform/store/letters-sent';
import type { ClaimedMail } from '../../platform/store/received-queue';
import { addressed, quotedAddresses } from './addressed';
import type { Intake } from './intake';
import { type Match, type MatchedBy, unmatched } from './match';
import { isOurs, type ReadMail } from './reading';
import { matchReport } from './matching-reports';

/** Finds the offer that a mail is of. What is forged or not certain is of none: a person looks at it. */
export async function matchMail(intake: Intake, received: ClaimedMail, read: ReadMail): Promise<Match> {
  if (received.assigned !== null) return byHand(intake, received.assigned, read);
  const { sorted, mail } = read;
  if (sorted.kind === 'delivery-report' || sorted.kind === 'complaint')
    return matchReport(intake, received, read, sorted.original);
  const from = mail.from?.address ?? '';
  if (isOurs(intake, from)) return { is: 'dropped', reason: { code: 'own-mail', params: {} } };
  const match = await matchAnswer(intake, received, read);
  if (match.is !== 'of-offer' || read.proof.verdict !== 'failed') return match;
  return unmatched('sender-unproven', { sender: from }, match.offer);
}

/** By the address that it came to, then by its thread, then by who wrote it. */
async function matchAnswer(intake: Intake, received: ClaimedMail, read: ReadMail): Promise<Match> {
  const { mail } = read;
  const to = addressed(intake, mail, received.envelopeTo);
  if (to.isForged) return unmatched('forged-address');
  if (to.letters.length > 0) return ofLetters(await lettersOf(intake, to.letters), 'address', 'unknown-letter');
  const thread = [...mail.inReplyTo, ...[...mail.references].reverse()];
  const [answered] = await sentUnder(intake.database, [...new Set(thread)].slice(0, 200));
  if (answered !== undefined) return { is: 'of-offer', offer: answered.offer, letter: answered, by: 'thread' };
  const quoted = await lettersOf(intake, quotedAddresses(intake, mail));
  if (quoted.length > 0) return ofLetters(quoted, 'thread', 'unknown-letter');
  return bySender(intake, mail.from?.address ?? '');
}

const lettersOf = async ({ database }: Intake, ids: readonly string[]): Promise<SentLetter[]> =>
  (await Promise.all(ids.slice(0, 10).map((id) => sentLetter(database, id)))).filter((each) => each !== undefined);

function ofLetters(letters: readonly SentLetter[], by: MatchedBy, none: string): Match {
  const [first] = letters;
  if (first === undefined) return unmatched(none);
  const offers = new Set(letters.map(({ offer }) => offer));
  if (offers.size > 1) return unmatched('several-offers', { count: offers.size });
  return { is: 'of-offer', offer: first.offer, letter: first, by };
}

async function bySender({ database }: Intake, sender: string): Promise<Match> {
  const offers = sender === '' ? [] : await liveOffersOfAddress(database, sender);
  const [offer, another] = offers;
  if (offer === undefined) return unmatched('unknown-sender', { sender });
  if (another !== undefined) return unmatched('several-offers', { count: offers.length });
  return { is: 'of-offer', offer, letter: null, by: 'sender' };
}

/** A person has said of which offer it is; the letter that it answers is looked for among those of that offer. */
async function byHand(intake: Intake, offer: string, { mail, sorted }: ReadMail): Promise<Match> {
  const original = 'original' in sorted ? [sorted.original.messageId ?? []].flat() : [];
  const ids = [...new Set([...original, ...mail.inReplyTo, ...[...mail.references].reverse()])].slice(0, 200);
  const found = await sentUnder(intake.database, ids);
  return { is: 'of-offer', offer, letter: found.find((letter) => letter.offers.includes(offer)) ?? null, by: 'hand' };
}
