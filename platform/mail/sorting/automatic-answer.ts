import type { Instant } from '../../../domain/calendar/instants';
import type { ParsedMail } from '../parsed-mail';
import { automaticSign, subjectOf } from './automatic-signs';
import { SAYS_AWAY } from './automatic-words';
import { hasLeft } from './has-left';
import { replyText } from './reply-text';
import { returnDay } from './return-day';
import type { AutomaticAnswer } from './sorted-mail';
import { writeTo } from './write-to';

/** What is known of how a mail came: which addresses are ours, when, and from whom by its envelope (`''` is the null sender). */
export type Arrival = {
  readonly isOurs: (address: string) => boolean;
  readonly receivedAt: Instant;
  readonly envelopeFrom: string | null;
};

/** More of an automatic answer is not read, in UTF-16 units. */
const LONGEST = 10_000;

/** Tells whether a program has written a mail, and what it says of the person it stands for; undefined for a person's mail. */
export function automaticAnswer(mail: ParsedMail, us: Arrival): AutomaticAnswer | undefined {
  const written = replyText(mail);
  if (automaticSign(mail, written, us) === undefined) return undefined;
  const text = `${written.text}\n\n${written.signature}`.slice(0, LONGEST);
  const isGone = hasLeft(text, mail.from);
  const said = `${subjectOf(mail)}\n\n${text}`.toLowerCase().replace(/'/g, '’');
  const until = isGone ? null : returnDay(said, us.receivedAt);
  return {
    kind: 'automatic-answer',
    away: !isGone && (until !== null || SAYS_AWAY.test(said)) ? { until } : null,
    hasLeft: isGone,
    writeTo: writeTo(text, mail, us.isOurs),
  };
}
