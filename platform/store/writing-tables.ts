import type { Generated, JSONColumnType } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Language } from '../../locales/language';

/** Files that go along with what people write, kept before its offer is told of it. */
export type LetterAttachmentsTable = {
  offer_id: string;
  /** The id of the input that brought the letter. */
  letter: string;
  /** From 0, as they were chosen. */
  place: number;
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  content: Uint8Array;
  kept_at: Generated<Instant>;
};

/** What somebody is writing to a publisher; one for each person and offer. */
export type DraftsTable = {
  offer_id: string;
  person: string;
  name: string;
  typed: JSONColumnType<Readonly<Record<string, string>>>;
  since: Generated<Instant>;
  changed_at: Generated<Instant>;
};

/** Replies to begin from, in the language of who gets them. */
export type SavedRepliesTable = {
  id: string;
  language: Language;
  name: string;
  subject: string;
  text: string;
  changed_by: string;
  changed_at: Generated<Instant>;
};

export type WritingTables = {
  letter_attachments: LetterAttachmentsTable;
  drafts: DraftsTable;
  saved_replies: SavedRepliesTable;
};
