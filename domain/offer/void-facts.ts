import { after } from '../calendar/instants';
import type { Fact, FactKind } from './events';

/** Within this time after sending, a letter that comes back makes its message void: delivery reports are not later. */
export const COMES_BACK_WITHIN = 'P7D';

/** The ids of facts that do not count: what was taken back, and messages by letters that came back for good. */
export function voidIds(kinds: ReadonlyMap<FactKind, readonly Fact[]>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const fact of kinds.get('taken-back') ?? [])
    if (fact.kind === 'taken-back') for (const id of fact.entries) ids.add(id);
  const bounces = (kinds.get('mail-bounced') ?? []).filter((fact) => fact.kind === 'mail-bounced' && fact.hard);
  if (bounces.length === 0) return ids;
  for (const fact of kinds.get('message') ?? [])
    if (fact.kind === 'message' && bounces.some((bounce) => tookBack(bounce, fact))) ids.add(fact.id);
  return ids;
}

const tookBack = (bounce: Fact, { messageId, recordedAt }: Fact<'message'>): boolean =>
  bounce.kind === 'mail-bounced' &&
  bounce.messageId === messageId &&
  bounce.recordedAt <= after(recordedAt, COMES_BACK_WITHIN);
