import type { Generated } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Permission, Role } from '../../domain/offer/roles';

/** What somebody asked to do: what a route needs, or coming in and going out. */
export type AuditedAction = Permission | 'sign-in' | 'sign-out';

/** Append-only: a line for every write that somebody asked for, done or refused. */
export type AuditTable = {
  id: Generated<number>;
  /** Made with the line, so that one that is written twice counts once. */
  line: string;
  at: Instant;
  actor: string;
  /** The actor's, where it is known: names are not unique. */
  email: string | null;
  /** `none` for somebody who was let in without one. */
  role: Role | 'none';
  via: 'session' | 'token' | 'jwt' | 'link' | 'open';
  method: string;
  path: string;
  offer: string | null;
  permission: AuditedAction;
  /** What the caller gave as note, reason or summary. */
  reason: string | null;
  request_id: string;
  status: number;
  /** Of a refusal. */
  code: string | null;
};
