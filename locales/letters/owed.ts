import type { Instant } from '../../domain/calendar/instants';
import type { OwedItem } from '../../domain/offer/letters';
import { facts, titled, type Block } from './draft';
import type { OwedSection } from './letter';
import type { PromiseKind } from '../../domain/promises/kinds';

type OwedWords = {
  /** Above what is owed to a publisher. */
  readonly title: string;
  readonly promises: Readonly<Record<PromiseKind, { readonly inFull: string }>>;
  /** Before a day that is ahead. */
  readonly ahead: string;
  /** Before a day that is past. */
  readonly past: string;
};

export type DateReader = { readonly at: Instant; readonly day: (instant: Instant) => string };

/** How the letters of a language name promises. */
export type Owed = {
  /** A promise by name, with the benefit or request that it is about. */
  readonly promiseName: (item: OwedItem) => string;
  /** What is owed and by when, the next first; what is late is called late. Nothing when nothing is owed. */
  readonly owedFacts: (owed: readonly OwedItem[], reader: DateReader) => readonly Block[];
  /** The same under a heading. */
  readonly owedSection: OwedSection;
};

/** Names promises in the words of a language. */
export function owedIn({ title, promises, ahead, past }: OwedWords): Owed {
  const promiseName = ({ kind, about }: OwedItem): string =>
    about === null ? promises[kind].inFull : `${promises[kind].inFull} (${about})`;
  const owedFacts: Owed['owedFacts'] = (owed, { at, day }) => {
    const due = ({ dueAt }: OwedItem): string => `${dueAt <= at ? past : ahead} ${day(dueAt)}`;
    return owed.length === 0 ? [] : [facts(byDate(owed).map((item) => [promiseName(item), due(item)]))];
  };
  return { promiseName, owedFacts, owedSection: (owed, reader) => titled(title, owedFacts(owed, reader)) };
}

/** What is due first comes first. */
export const byDate = (items: readonly OwedItem[]): readonly OwedItem[] =>
  [...items].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
