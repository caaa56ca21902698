import { daysBetween, type Instant } from '../../domain/calendar';
import type { OfferView } from '../../domain/offer-view';

/** What the gauge needs to know of an offer. */
export type SilentOffer = Pick<OfferView, 'silence' | 'publishedAt' | 'clock' | 'promises' | 'stage'>;

/** A day of the gauge: gone by or still ahead; calm, in the last week, or more than was promised. */
export type SilentDay = { readonly isOver: boolean; readonly zone: 'calm' | 'last-week' | 'too-long' };

export type SilenceGauge = {
  readonly since: Instant;
  readonly began: 'message' | 'publication' | 'relisting';
  /** Whole days without a message. */
  readonly days: number;
  /** How many days it may last: 28, or more where a pause that the publisher asked for has moved the date. */
  readonly given: number;
  readonly drawn: readonly SilentDay[];
  /** Days that are too many to be drawn. */
  readonly more: number;
};

const DAY = 86_400_000;
const LAST_WEEK = 7;
/** So many days beyond what was promised are drawn; the others are only counted. */
const MOST_TOO_LONG = 14;

/** The days of silence of an offer, a mark for each. */
export function silenceGauge({ silence, publishedAt, clock, promises }: SilentOffer): SilenceGauge {
  const { lastMessageAt, dueAt } = silence;
  const since = promises.find((promise) => isPresentNews(promise, dueAt))?.madeAt ?? lastMessageAt ?? publishedAt;
  const given = Math.max(1, Math.round((Date.parse(dueAt) - Date.parse(since)) / DAY));
  const days = daysBetween(since, clock);
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

const isPresentNews = ({ kind, dueAt }: OfferView['promises'][number], due: Instant): boolean =>
  kind === 'news' && dueAt === due;

const zoneOf = (day: number, given: number): SilentDay['zone'] =>
  day >= given ? 'too-long' : day >= given - LAST_WEEK ? 'last-week' : 'calm';
