import type { Instant } from '../../../domain/calendar/instants';
import type { ParsedMail } from '../parsed-mail';
import { automaticSign } from './automatic-signs';
import type { AutomaticAnswer } from './sorted-mail';

/** What is known of how a mail came: which addresses are ours, when, and from whom by its envelope (`''` is the null sender). */
export type Arrival = {
  isOurs(address: string): boolean;
  readonly receivedAt: Instant;
  readonly envelopeFrom: string | null;
};

/** Tells whether a program has written a mail, and what it says of the person it stands for; undefined for a person's mail. */
export function automaticAnswer(mail: ParsedMail, us: Arrival): AutomaticAnswer | undefined {
  if (automaticSign(mail, us.envelopeFrom) === undefined) return undefined;
  return { kind: 'automatic-answer', away: null, hasLeft: false, writeTo: null };
}
