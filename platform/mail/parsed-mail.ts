/** An address as a header gives it; `name` is empty where there is none, `address` is as it was written. */
export type MailAddress = { readonly name: string; readonly address: string };

/** A header: its name in lower case, its value unfolded and decoded to text. */
export type MailHeader = { readonly name: string; readonly value: string };

/** A leaf of a mail's MIME tree, decoded: whatever is neither its text nor its HTML. */
export type MailPart = {
  /** In lower case, without parameters: `message/delivery-status`. */
  readonly type: string;
  readonly name: string | null;
  readonly disposition: 'attachment' | 'inline' | null;
  readonly contentId: string | null;
  readonly content: Uint8Array;
};

/** A mail that was read, whatever was wrong with it. Texts hold no U+0000 and no half of a surrogate pair. */
export type ParsedMail = {
  /** In the order in which they stand. */
  readonly headers: readonly MailHeader[];
  readonly from: MailAddress | null;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** With its angle brackets; null where the mail has none. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** RFC 3339 in UTC; null where there is none, or it is no date. */
  readonly date: string | null;
  /** In lower case: `multipart/report`. */
  readonly contentType: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly parts: readonly MailPart[];
  /** What of the mail could not be read; empty for most. */
  readonly faults: readonly ('too-deep' | 'too-many-parts' | 'headers-too-long' | 'unreadable')[];
};
