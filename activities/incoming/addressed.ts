import type { ParsedMail } from '../../platform/mail/parsed-mail';
import { readReplyAddress } from '../../platform/mail/reply-address';
import type { Intake } from './intake';

/** What the addresses of a mail say: which letters of ours it answers, and whether somebody made up another. */
export type Addressed = { readonly letters: readonly string[]; readonly isForged: boolean };

/** Headers of servers that say whom a mail went to. */
const DELIVERED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];

/** Where a reply address may stand in a text: long ones are looked through to here, in characters. */
const MOST_TEXT = 200_000;

/** The letters that a mail was addressed to, by its envelope first, then by its headers. */
export function addressed(intake: Intake, mail: ParsedMail, envelopeTo: readonly string[]): Addressed {
  const delivered = mail.headers.flatMap(({ name, value }) => (DELIVERED.includes(name) ? [value] : []));
  const written = [...mail.to, ...mail.cc].map(({ address }) => address);
  return signedIn(intake, [...envelopeTo, ...written, ...delivered]);
}

/** The letters that some addresses name. A forged one counts only where no other is signed. */
export function signedIn({ replies, secret }: Intake, addresses: readonly string[]): Addressed {
  if (replies === undefined) return { letters: [], isForged: false };
  const read = addresses.map((address) => readReplyAddress(replies, secret, address));
  const letters = [...new Set(read.flatMap((each) => (each?.is === 'signed' ? [each.mail] : [])))];
  return { letters, isForged: letters.length === 0 && read.some((each) => each?.is === 'forged') };
}

/** The letters whose reply address stands in the text of a mail, where its program has quoted the head of ours. */
export function quotedAddresses(intake: Intake, { text, html }: ParsedMail): readonly string[] {
  if (intake.replies === undefined) return [];
  const { local, domain } = intake.replies;
  const all = `${text ?? ''}\n${html ?? ''}`.slice(0, MOST_TEXT).toLowerCase();
  const found = all.split(`${local}+`).slice(1);
  const addresses = found.map((rest) => `${local}+${/^[a-z0-9]*/.exec(rest)?.[0] ?? ''}@${domain}`);
  return signedIn(intake, addresses).letters;
}
