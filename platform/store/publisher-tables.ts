import type { JSONColumnType } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { PublisherUpdate } from '../../domain/publisher/update';
import type { PublisherFact } from '../../domain/publisher/state';
import type { PublisherView } from '../../domain/publisher/view';
import type { SavedBy } from './saved-by';

/** Append-only: every fact of every publisher. */
export type PublisherJournalTable = {
  publisher_id: string;
  revision: number;
  fact_id: string;
  kind: string;
  at: Instant;
  fact: JSONColumnType<PublisherFact>;
};

/** The publisher as it stands, derived from its journal, and what an offer that comes to it now has to know. */
export type PublishersTable = {
  id: string;
  name: string;
  view: JSONColumnType<PublisherView>;
  words: JSONColumnType<readonly PublisherUpdate[]>;
  revision: number;
  search: string;
  /** Which save wrote it; null where none has. */
  saved_by: JSONColumnType<SavedBy | null>;
};
