import type { Instant } from '../../domain/calendar/instants';
import { type OfferView, silentSince } from '../../domain/offer/view';
import { calendarDays } from '../shared/spans';

/** What the gauge needs to know of an offer. */
export type SilentOffer = Pick<OfferView, 'silence' | 'publishedAt' | 'clock' | 'promises' | 'stage'>;

/** A day of the gauge: gone by or still ahead; calm, in the last week, or more than was promised. */
export type SilentDay = { readonly isOver: boolean; readonly zone: 'calm' | 'last-week' | 'too-long' };

export type SilenceGauge = {
  readonly since: Instant;
  readonly began: 'message' | 'publication' | 'relisting';
  /** Days without a message, as the calendar of the reader counts them. */
  readonly days: number;
  /**
   * How many such days it may last: 28, one more or less where clocks are changed meanwhile, and more where a pause that
   * the publisher asked for has moved the date.
   */
  readonly given: number;
  readonly drawn: readonly SilentDay[];
  /** Days that are too many to be drawn. */
  readonly more: number;
};

const LAST_WEEK = 7;
/** So many days beyond what was promised are drawn; the others are only counted. */
const MOST_TOO_LONG = 14;

/** The days of silence of an offer in the reader's zone (IANA), a mark for each. */
export function silenceGauge(offer: SilentOffer, zone: string): SilenceGauge {
  const { silence, publishedAt, clock } = offer;
  const { lastMessageAt, dueAt } = silence;
  const since = silentSince(offer);
  const given = Math.max(1, calendarDays(since, dueAt, zone));
  const days = Math.max(0, calendarDays(since, clock, zone));
  const tooLong = Math.max(0, days - given);
  const drawn = given + Math.min(tooLong, MOST_TOO_LONG);
  return {
    since,
    began: since === lastMessageAt ? 'message' : since === publishedAt ? 'publication' : 'relisting',
    days,
    given,
    drawn: Array.from({ length: drawn }, (_, day) => ({ isOver: day < days, zone: zoneOf(day, given) })),
    more: tooLong - (drawn - given),
  };
}

const zoneOf = (day: number, given: number): SilentDay['zone'] =>
  day >= given ? 'too-long' : day >= given - LAST_WEEK ? 'last-week' : 'calm';
