import { after } from '../calendar/instants';
import type { Fact, FactKind } from './events';

/** Within this time after sending, a letter that comes back makes its message void: delivery reports are not later. */
export const COMES_BACK_WITHIN = 'P7D';

/** The ids of facts that do not count: what was taken back, and messages by letters that came back for good. */
export function voidIds(kinds: ReadonlyMap<FactKind, readonly Fact[]>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const fact of kinds.get('taken-back') ?? [])
    if (fact.kind === 'taken-back') for (const id of fact.entries) ids.add(id);
  const bounces = (kinds.get('mail-bounced') ?? []).filter((fact) => fact.kind === 'mail-bounced' && losesLetter(fact));
  if (bounces.length === 0) return ids;
  for (const fact of kinds.get('message') ?? [])
    if (fact.kind === 'message' && bounces.some((bounce) => tookBack(bounce, fact))) ids.add(fact.id);
  return ids;
}

/** Has the letter not arrived: refused for good, or given up after many tries? */
export const losesLetter = ({ hard, undelivered }: Fact<'mail-bounced'>): boolean => hard || undelivered === true;

const tookBack = (bounce: Fact, { messageId, recordedAt, direction }: Fact<'message'>): boolean =>
  bounce.kind === 'mail-bounced' &&
  direction === 'outbound' &&
  bounce.messageId === messageId &&
  bounce.recordedAt <= after(recordedAt, COMES_BACK_WITHIN);
