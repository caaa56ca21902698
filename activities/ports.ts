import type { Instant } from '../domain/calendar/instants';
import type { DropReason } from '../domain/offer/correspondence';
import type { LetterName, OfferCard, OwedItem } from '../domain/offer/letters';
import type { TroubleCause } from '../platform/store/mail-trouble';
import type { MailCopy } from '../platform/store/mail-tables';
import type { OfferChange, OwnerLookup, TicketEnd, TicketOrder, TicketRaise } from '../domain/offer/activities';

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
  /** The subject of all mails of the thread, in place of its own. */
  readonly threadSubject?: string | null;
  /** The Message-IDs that it answers to, the first of the thread and the latest, as its reader's program knows them. */
  readonly earlier?: readonly string[];
  /** By which its reader ends advice (RFC 8058). */
  readonly listUnsubscribe?: string;
  readonly language: string;
  readonly at: Instant;
  readonly about: string | null;
  /** The letter of a person that it is, by the id of the input that brought it. */
  readonly written?: string;
  /** Files that go along. */
  readonly attachments?: readonly Attachment[];
};

/** A file that goes along with a mail; `type` is its media type. */
export type Attachment = { readonly name: string; readonly type: string; readonly content: Uint8Array };

/** How a mail fared with one of its readers: taken, refused for good, not taken for now, or nobody can tell. */
export type Verdict = {
  readonly address: string;
  readonly outcome: 'sent' | 'refused' | 'later' | 'unknown';
  readonly reply: string;
  /** The Message-ID that the provider has put in place of ours. */
  readonly givenId?: string | null;
};

export type { TroubleCause };

/** What a mail server said: a verdict for each reader, or that there is trouble which is no reader's doing. */
export type SendOutcome =
  | { readonly is: 'answered'; readonly verdicts: readonly Verdict[] }
  | { readonly is: 'trouble'; readonly cause: TroubleCause; readonly reply: string };

/** A mail server. Never repeats a mail by itself. */
export type MailServer = {
  /** Sends a mail to some of its readers: the others have had it, or have refused it. */
  send(mail: Mail, readers: readonly string[]): Promise<SendOutcome>;
  /** Whether it has taken a mail with that Message-ID for an address; undefined where it can't be asked. */
  has(messageId: string, address: string): Promise<boolean | undefined>;
};

/** How a mail stands with one who gets a copy. */
export type Copy = MailCopy;
export type CopyStatus = Copy['status'];

/**
 * How a claim on a mail turned out, and who is still to get it. `interrupted`: an earlier attempt died while it may have
 * been sending to them.
 */
export type Claim =
  | { readonly kind: 'ours'; readonly readers: readonly string[] }
  | { readonly kind: 'interrupted'; readonly readers: readonly string[]; readonly repeats: number }
  | { readonly kind: 'busy'; readonly until: Instant }
  | {
      readonly kind: 'done';
      readonly status: 'sent' | 'bounced' | 'unknown';
      readonly copies: readonly Copy[];
    };

/** The rows of mail: each is claimed by one attempt at a time before its letter leaves. */
export type MailLedger = {
  /** Shows a mail that waits; one that is there already stays as it is. */
  queue(mail: Mail): Promise<void>;
  /** Shows that a mail that waited is not sent: one of an id, or the farewell, or all others of an offer. */
  cancel(offerId: string, which: 'all' | 'farewell' | { readonly id: string }): Promise<void>;
  /**
   * Shows that a mail that waits, or its copies, are not sent because a step has no use for them any more. Answers whether
   * the mail waits for nobody, or only for others that it reminds; otherwise it has left, or may be leaving.
   */
  drop(mail: Mail, pointless: Pointless): Promise<boolean>;
  claim(mail: Mail, token: string, leaseMilliseconds: number): Promise<Claim>;
  /** Claims a mail whose reader has had it, for those who wait for a copy. */
  claimCopies(id: string, token: string, leaseMilliseconds: number): Promise<Claim>;
  /**
   * The Message-IDs to which a mail of a thread answers, as providers have named them: that of the first, and that of the latest
   * which its reader has had or which came in.
   */
  earlierIn(mail: Mail): Promise<readonly string[]>;
  /** The mail as it went out; undefined where there is none of that id. */
  read(id: string): Promise<Mail | undefined>;
  /** Writes down that a mail is sent once more although it may have arrived. */
  repeat(id: string, token: string): Promise<void>;
  /** Ends a claim with what became of it. Undefined when another attempt has taken over meanwhile; otherwise how it stands now. */
  settle(id: string, token: string, verdicts: readonly Verdict[]): Promise<MailStanding | undefined>;
};

/** Why the letter of a step is not sent any more. */
export type Pointless = { readonly offerId: string; readonly key: string; readonly because: DropReason };

/** Something that a mail reminds of: what is owed, and the step of its offer that asks for the reminder. */
export type Reminded = {
  readonly key: string;
  readonly promise: OwedItem;
  readonly offer: Pick<OfferCard, 'id' | 'title' | 'publisherName' | 'timeZone'>;
};

/** A day of somebody who is reminded: the rewards team, or a person by address in lower case. */
export type ReaderDay = {
  readonly reader: string;
  /** Where the reader gets mail, in lower case. */
  readonly address: string;
  readonly begins: Instant;
  readonly ends: Instant;
};

/** Which mail reminds of what. */
export type Reminders = {
  /**
   * The mail that reminds a reader of something. Where there is none yet, one is written that speaks of everything else
   * of which the reader is to be reminded on that day, whatever offer it is of; `write` gets all of it, soonest due first.
   * Decided once: whoever asks at the same time, or again, gets the same mail.
   */
  mailFor(asked: Reminded, day: ReaderDay, write: (all: readonly Reminded[]) => Choice): Promise<Mail>;
};

/** The mail of a day, and the one in its place where that has been written already and does not speak of what is asked. */
export type Choice = { readonly first: Mail; readonly later: Mail };

/** How a mail stands with its reader and with those who get a copy. */
export type MailStanding = {
  readonly status: 'queued' | 'cancelled' | 'sent' | 'bounced' | 'unknown';
  readonly copies: readonly Copy[];
};

/** Over all workers, when a mail to some addresses may leave, in milliseconds from now; later than soon it is put back. */
export type MailPace = {
  turnOf(mail: string, addresses: readonly string[]): Promise<{ readonly is: 'now' | 'later'; readonly wait: number }>;
};

/** Whether mail leaves the house. Trouble is told once, whatever number of letters meets it, and is over when one leaves. */
export type MailTrouble = {
  /** A letter has met trouble. Answers whether that is news. */
  met(mail: string, cause: TroubleCause, reply: string): Promise<boolean>;
  /** Mail leaves. Answers what is over with that. */
  over(): Promise<readonly TroubleCause[]>;
};

/** What people have written, word for word, until it is a mail. */
export type WrittenLetters = {
  textOf(offerId: string, id: string): Promise<string | undefined>;
  attachmentsOf(offerId: string, id: string): Promise<readonly Attachment[]>;
};

/** Where the copies of offers are kept. */
export type OfferStore = { save(change: OfferChange): Promise<void> };

/** Where tickets live. Opening one again by its key answers the same ticket. */
export type TicketDesk = {
  open(order: TicketOrder): Promise<string>;
  raise(raise: TicketRaise): Promise<void>;
  close(end: TicketEnd): Promise<void>;
};

/** Who owns which offer at the publisher. */
export type Directory = { ownerOf(question: OwnerLookup): Promise<'known' | 'unknown' | 'left'> };
