import type { Instant } from '../domain/calendar';
import type { LetterName } from '../domain/letters';
import type { OfferChange, OwnerQuestion, TicketEnd, TicketOrder, TicketRaise } from '../domain/neighbours';

/** A mail ready to leave. */
export type Mail = {
  readonly id: string;
  readonly offerId: string;
  readonly letter: LetterName;
  readonly from: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** The Message-ID of the first mail of the offer's thread; null for that mail itself. */
  readonly threadRoot: string | null;
  readonly language: string;
  readonly at: Instant;
  readonly about: string | null;
};

/** What a mail server said: taken, refused for good, not taken this time, or nothing that could be relied on. */
export type SendOutcome = { readonly outcome: 'sent' | 'refused' | 'not-sent' | 'unknown'; readonly reply: string };

/** A mail server. Never repeats a mail by itself. */
export type MailServer = {
  send(mail: Mail): Promise<SendOutcome>;
  /** Whether it has a mail with that Message-ID; undefined where it can't be asked. */
  has(messageId: string): Promise<boolean | undefined>;
};

/** How a claim on a mail turned out. `interrupted`: an earlier attempt died while it may have been sending. */
export type Claim =
  | { readonly kind: 'ours' }
  | { readonly kind: 'interrupted'; readonly repeats: number }
  | { readonly kind: 'busy'; readonly until: Instant }
  | { readonly kind: 'done'; readonly status: 'sent' | 'bounced' | 'unknown' };

/** The rows of mail: each is claimed by one attempt at a time before its letter leaves. */
export type MailLedger = {
  /** Shows a mail that waits; one that is there already stays as it is. */
  queue(mail: Mail): Promise<void>;
  /** Shows that a mail that waited is not sent: one of an id, or the farewell, or all others of an offer. */
  cancel(offerId: string, which: 'all' | 'farewell' | { readonly id: string }): Promise<void>;
  claim(mail: Mail, token: string, leaseMilliseconds: number): Promise<Claim>;
  /** Writes down that a mail is sent once more although it may have arrived. */
  repeat(id: string, token: string): Promise<void>;
  /** Ends a claim. False when another attempt has taken over meanwhile. */
  settle(id: string, token: string, status: 'queued' | 'sent' | 'bounced' | 'unknown', reply: string): Promise<boolean>;
};

/** What people have written, word for word, until it is a mail. */
export type WrittenLetters = { textOf(offerId: string, id: string): Promise<string | undefined> };

/** Where the copies of offers are kept. */
export type OfferStore = { save(change: OfferChange): Promise<void> };

/** Where tickets live. Opening one again by its key answers the same ticket. */
export type TicketDesk = {
  open(order: TicketOrder): Promise<string>;
  raise(raise: TicketRaise): Promise<void>;
  close(end: TicketEnd): Promise<void>;
};

/** Who owns which offer at the publisher. */
export type Directory = { ownerOf(question: OwnerQuestion): Promise<'known' | 'unknown' | 'left'> };
