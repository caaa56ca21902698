import type { PGlite } from '@electric-sql/pglite';

const PART_OF_A_BATCH = new Set(['P', 'B', 'D', 'E', 'C', 'H']);
const SYNC = new Uint8Array([0x53, 0, 0, 0, 4]);

/**
 * All clients share PGlite's one session. The socket server keeps others out during a transaction, but not between the
 * messages of one query: where a query does not fit one packet, another client's statement slips in between and each
 * gets the other's rows, without an error. So a query counts as a transaction until its Sync.
 */
export function keepBatchesWhole(db: PGlite, whenBroken: (error: unknown) => void): PGlite {
  const protocol = db.execProtocolRawStream.bind(db);
  const inTransaction = db.isInTransaction.bind(db);
  const exec = db.exec.bind(db);
  let batchIsOpen = false;

  db.isInTransaction = () => batchIsOpen || inTransaction();
  db.execProtocolRawStream = async (message, options) => {
    const kind = String.fromCharCode(message[0] ?? 0);
    if (PART_OF_A_BATCH.has(kind)) batchIsOpen = true;
    else if (kind === 'S' || kind === 'Q') batchIsOpen = false;
    try {
      await protocol(message, options);
    } catch (error) {
      whenBroken(error); // refused SQL is an answer; this is the database itself, and the queue behind it would hang
      throw error;
    }
  };
  // Called by the socket server for a client that is gone. After an error PostgreSQL reads nothing before the Sync.
  db.exec = async (query, options) => {
    if (batchIsOpen) await db.execProtocolRaw(SYNC);
    batchIsOpen = false;
    return exec(query, options);
  };
  return db;
}
