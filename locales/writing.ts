import type { Instant, Span } from '../domain/calendar/instants';
import type { Coded } from '../domain/offer/coded';

/** How instants and spans (ISO 8601 durations) stand in a sentence. */
export type Writing = {
  readonly at: (instant: Instant) => string;
  readonly span: (span: Span) => string;
};

/** As programs read them: instants in UTC, durations as ISO 8601 has them. */
export const FOR_PROGRAMS: Writing = { at: (instant) => instant, span: (span) => span };

/** A sentence for each code. */
export type Sentences<Params> = {
  readonly [Code in keyof Params]: (params: Params[Code], writing: Writing) => string;
};

/** Says what was coded, by the sentences of a language. */
export const say = <Params>(sentences: Sentences<Params>, coded: Coded<Params>, writing: Writing): string =>
  sentences[coded.code](coded.params, writing);
