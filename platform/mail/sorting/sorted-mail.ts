import type { MailAddress } from '../parsed-mail';

/** What a mail of ours was that something came back for, as far as what came back says. */
export type OriginalMail = {
  /** With its angle brackets. */
  readonly messageId: string | null;
  /** Whom it was to, by its own header. */
  readonly to: readonly string[];
  /** The signed address that answers to it go to, where its headers are included. */
  readonly replyTo: readonly string[];
};

/** RFC 3464, `Action`. */
export type ReportAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** How a mail fared with one of its recipients, by a delivery report. */
export type ReportedRecipient = {
  /** The address that was written to: the original one where a forward says so. */
  readonly address: string;
  readonly action: ReportAction;
  /** Of a failure: whether the address is bad for good. Null for what is no failure. */
  readonly failure: 'hard' | 'soft' | null;
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  readonly status: string | null;
  /** What the server said, in one line. */
  readonly diagnostic: string | null;
};

/** What is known of why a mail was written by a program. */
export type AutomaticAnswer = {
  readonly kind: 'automatic-answer';
  /** Somebody is away; `until` is the calendar day (YYYY-MM-DD) of the return, null where it is not said or not certain. */
  readonly away: { readonly until: string | null } | null;
  /** It says that its sender has left the organisation. */
  readonly hasLeft: boolean;
  /** Whom it says to write to instead. */
  readonly writeTo: MailAddress | null;
};

/** What a mail that came in is. */
export type SortedMail =
  | {
      readonly kind: 'delivery-report';
      readonly original: OriginalMail;
      /** At least one. */
      readonly recipients: readonly ReportedRecipient[];
    }
  | AutomaticAnswer
  /** RFC 5965: somebody has marked a mail of ours as spam. */
  | {
      readonly kind: 'complaint';
      readonly original: OriginalMail;
      readonly address: string | null;
      readonly type: string;
    }
  | {
      readonly kind: 'calendar-answer';
      readonly answer: 'accepted' | 'declined' | 'tentative' | 'other';
      readonly text: string;
    }
  /** A person wrote it. `text` is what is new in it, empty where nothing is; `quoted` and `signature` are the rest. */
  | { readonly kind: 'reply'; readonly text: string; readonly signature: string; readonly quoted: string };

/** What the receiving server has found out about who sent a mail; null where no trusted server says. */
export type SenderProof = {
  readonly spf: string | null;
  readonly dkim: string | null;
  readonly dmarc: string | null;
  /** `failed`: the sender is not who it says; `unknown`: nobody trusted has looked. */
  readonly verdict: 'proven' | 'failed' | 'unknown';
};
