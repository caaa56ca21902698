import type { Migration } from 'kysely';
import * as journalAndCopies from './0001-journal-and-copies';
import * as mailAndTickets from './0002-mail-and-tickets';
import * as sales from './0003-sales';
import * as publishers from './0004-publishers';
import * as audit from './0005-audit';
import * as writtenLetters from './0006-written-letters';
import * as offerTable from './0007-offer-table';
import * as savedBy from './0008-saved-by';
import * as unwatched from './0009-unwatched';
import * as mailByReader from './0012-mail-by-reader';
import * as unwatchedPublishers from './0013-unwatched-publishers';
import * as reminders from './0014-reminders';

/** Every migration in order. One that has run anywhere is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-journal-and-copies': journalAndCopies,
  '0002-mail-and-tickets': mailAndTickets,
  '0003-sales': sales,
  '0004-publishers': publishers,
  '0005-audit': audit,
  '0006-written-letters': writtenLetters,
  '0007-offer-table': offerTable,
  '0008-saved-by': savedBy,
  '0009-unwatched': unwatched,
  '0012-mail-by-reader': mailByReader,
  '0013-unwatched-publishers': unwatchedPublishers,
  '0014-reminders': reminders,
};
