import type { Instant, Span } from '../calendar/instants';
import type { Coded } from '../offer/coded';
import type { EndingHow, PauseReason } from '../offer/events';

/** What made a promise, or how its date was computed. */
export type DateReason = Coded<DateReasonParams>;

/** The values of each reason. Spans are ISO 8601 durations, as the catalogue has them. */
export type DateReasonParams = {
  readonly published: { readonly at: Instant };
  readonly relisted: { readonly at: Instant };
  readonly 'last-message': { readonly at: Instant };
  readonly 'taken-on': { readonly at: Instant };
  readonly 'published-for-contact': { readonly at: Instant };
  readonly 'published-for-manager': { readonly at: Instant };
  readonly 'moved-up-for-manager': { readonly at: Instant };
  /** `startAt`: when the activity begins, where the publisher chose. */
  readonly activated: {
    readonly benefit: string;
    readonly at: Instant;
    readonly by: string;
    readonly startAt: Instant | null;
  };
  readonly unlocked: { readonly benefit: string; readonly at: Instant };
  readonly 'help-asked': { readonly by: string; readonly at: Instant };
  readonly 'publisher-wrote': { readonly at: Instant };
  readonly 'at-once': { readonly within: Span };
  readonly allowed: { readonly within: Span };
  readonly 'allowed-for-manager': { readonly within: Span };
  readonly 'allowed-for-answer': { readonly within: Span };
  readonly 'allowed-for-reply': { readonly within: Span };
  readonly 'news-within': { readonly within: Span };
  readonly 'contact-after-activation': { readonly within: Span };
  readonly 'contact-after-start': { readonly within: Span };
  /** A pause moved the due date, until the promise was settled or it was over. */
  readonly paused: {
    readonly from: Instant;
    readonly to: Instant;
    readonly reason: PauseReason;
    readonly settledAt: Instant | null;
    readonly dueAt: Instant;
    readonly before: Instant;
  };
  readonly ended: { readonly how: EndingHow; readonly at: Instant; readonly note: string | null };
};
