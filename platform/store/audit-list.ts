import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { AuditedAction, AuditTable } from './audit-tables';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';

/** Who asked for what, when and why, and what came of it. */
export type AuditLine = {
  readonly at: Instant;
  readonly actor: string;
  readonly email: string | null;
  readonly role: AuditTable['role'];
  readonly via: AuditTable['via'];
  readonly method: string;
  readonly path: string;
  readonly offer: string | null;
  readonly permission: AuditedAction;
  readonly reason: string | null;
  readonly requestId: string;
  readonly status: number;
  readonly code: string | null;
};

/** A line as the store has it. */
export type AuditView = AuditLine & { readonly id: string };

export type AuditQuery = {
  readonly offer?: string | undefined;
  /** A name or an e-mail. */
  readonly actor?: string | undefined;
  readonly permission?: AuditedAction | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A page of the audit, newest first. */
export async function listAudit(database: Database, query: AuditQuery): Promise<Page<AuditView>> {
  const { offer, actor, permission, limit, cursor } = query;
  let rows = database
    .selectFrom('audit')
    .select(['id', 'at', 'actor', 'email', 'role', 'via', 'method', 'path', 'offer', 'permission', 'reason', 'status'])
    .select(['request_id as requestId', 'code'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (offer !== undefined) rows = rows.where('offer', '=', offer);
  if (actor !== undefined) rows = rows.where((is) => is.or([is('actor', '=', actor), is('email', '=', actor)]));
  if (permission !== undefined) rows = rows.where('permission', '=', permission);
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, 2);
    rows = rows.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id}::bigint)`);
  }
  return pageOf(
    await rows.execute(),
    limit,
    (row): AuditView => ({ ...row, id: String(row.id) }),
    ({ at, id }) => [at, id],
  );
}

/** A line with the id under which it counts once. */
export type NewLine = AuditLine & { readonly line: string };

/** Writes lines down; one that is there already stays as it is. */
export async function appendAudit(database: Database, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return;
  await database
    .insertInto('audit')
    .values(lines.map(({ requestId, ...line }) => ({ ...line, request_id: requestId })))
    .onConflict((conflict) => conflict.column('line').doNothing())
    .execute();
}
