import type { Instant } from '../calendar/instants';
import type { Fact, FactKind } from './events';

/** One line of an offer's timeline. */
export type TimelineEntry = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: FactKind;
  readonly summary: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A fact as the timeline tells it, summed up in a sentence. */
export function timelineEntry(fact: Fact, summary: string, back?: Fact<'taken-back'>): TimelineEntry {
  const { id, at, kind, by, revision, recordedAt, ...rest } = fact;
  const data =
    fact.kind === 'onboarded'
      ? { program: fact.offer.program, recordedAt, revision }
      : { ...rest, recordedAt, revision };
  if (back === undefined) return { id, at, kind, summary, by, data };
  const takenBack = { id: back.id, at: back.at, by: back.by };
  return { id, at, kind, summary, by, data: { ...data, takenBack } };
}
