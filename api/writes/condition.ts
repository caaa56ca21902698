import { meantForAnother } from '../../domain/offer/if-revision';
import { Fields } from '../../domain/offer/inputs';
import type { StoredAnswer } from '../../platform/store/idempotency';
import { OfferRefused } from '../http/offer-refused';
import { Problem } from '../http/problems';
import type { Caller, Route } from '../route';

/** The revisions that a write is meant for; undefined where it is meant for any. */
export type IfRevision = readonly number[] | undefined;

/** How many tags one header may list: as many as a workflow reads. */
const MOST_TAGS = 20;

/** An entity tag. A weak one is taken too: proxies weaken the tags of what they compress. */
const TAG = /^(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;

/** Whether a route writes something that has a revision. */
export const takesCondition = ({ method, path }: Pick<Route, 'method' | 'path'>): boolean =>
  method !== 'get' && /^\/v1\/(offers|publishers)\/\{id\}\//.test(path);

/** Reads the If-Match of a write. Throws a problem where it cannot be read, or where nothing has a revision. */
export function ifRevisionOf(route: Pick<Route, 'method' | 'path'>, ifMatch: string | undefined): IfRevision {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  if (!takesCondition(route)) throw refused('is for writes of an offer or a publisher only');
  const tags = ifMatch
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => TAG.exec(part)?.[1]);
  if (tags.length === 0 || tags.length > MOST_TAGS || tags.includes(undefined))
    throw refused(`must be *, or at most ${MOST_TAGS} entity tags, for example "12"`);
  // Every other tag stands for a state that there never was.
  return tags.flatMap((tag = '') => (/^\d{1,9}$/.test(tag) ? [Number(tag)] : []));
}

const refused = (message: string): Problem =>
  new Problem('invalid-request', `If-Match ${message}.`, [{ path: 'If-Match', message }]);

/** Throws the refusal of what was meant for another revision; asks for the revision only where one was meant. */
export async function requireMeant({ ifRevision }: Caller, revisionNow: () => Promise<number>): Promise<void> {
  if (ifRevision === undefined) return;
  const another = meantForAnother(new Fields({ ifRevision }), await revisionNow());
  if (another !== undefined) throw new OfferRefused(another);
}

/** The entity tag of an answer that has a revision, as a header. */
export function tagOf({ status, body }: StoredAnswer): { readonly ETag?: string } {
  if (status >= 400) return {};
  const answer: unknown = JSON.parse(body);
  const hasRevision = typeof answer === 'object' && answer !== null && 'revision' in answer;
  return hasRevision && typeof answer.revision === 'number' ? { ETag: `"${answer.revision}"` } : {};
}
