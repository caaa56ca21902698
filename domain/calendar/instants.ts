/** An instant as RFC 3339 text in UTC with milliseconds: survives JSON, sorts as text, reads well in Temporal's UI. */
export type Instant = string;

/** An exact span as an ISO 8601 duration of weeks, days (24 hours each), hours, minutes and seconds. Months never: see zoned.ts. */
export type Span = string;

const SPAN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The length of an exact span in milliseconds. Throws a RangeError for months, years and anything else that has no fixed length. */
export function lengthOf(span: Span): number {
  const parts = SPAN.exec(span);
  if (parts === null || span === 'P' || span.endsWith('T')) throw new RangeError(`${span} is not an exact span`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part?: string) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

export const after = (start: Instant, span: Span): Instant => instantOf(Date.parse(start) + lengthOf(span));

export const before = (end: Instant, span: Span): Instant => instantOf(Date.parse(end) - lengthOf(span));

export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

export const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);

export const later = (a: Instant, b: Instant): Instant => (a >= b ? a : b);

/** Whole days (24 hours each) from one instant to another; never negative. */
export const daysBetween = (start: Instant, end: Instant): number =>
  Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / 86_400_000));
