import type { Fact, FactKind } from '../../domain/offer/events';
import { voidIds } from '../../domain/offer/void-facts';
import type { HistoryPlace } from '../../platform/store/case-history';
import type { Page } from '../../platform/store/paging';
import type { History } from './content';

const isOf =
  <K extends FactKind>(kind: K) =>
  (fact: Fact): fact is Fact<K> =>
    fact.kind === kind;

/** The facts of one kind among others. */
export const factsOfKind = <K extends FactKind>(facts: readonly Fact[], kind: K): Fact<K>[] => facts.filter(isOf(kind));

/** A page of the history, with what no longer counts of it. */
export function historyOf(page: Page<Fact>, marks: readonly Fact[], { cursor, from }: HistoryPlace): History {
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of marks) kinds.set(fact.kind, [...(kinds.get(fact.kind) ?? []), fact]);
  const backs = factsOfKind(marks, 'taken-back').flatMap((back) => back.entries.map((id) => [id, back] as const));
  return {
    ...page,
    isNewest: cursor === undefined && from === undefined,
    backs: new Map(backs),
    voided: voidIds(kinds),
  };
}
