import type { Migration } from 'kysely';
import * as journalAndCopies from './0001-journal-and-copies';
import * as mailAndTickets from './0002-mail-and-tickets';

/** Every migration in order. One that has run anywhere is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-journal-and-copies': journalAndCopies,
  '0002-mail-and-tickets': mailAndTickets,
};
