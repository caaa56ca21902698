import { before, type Instant } from '../calendar/instants';
import type { OfferState } from './state';
import type { Fact } from './events';

/** For how long after it was recorded something may be taken back, by the offer's clock. */
const AN_HOUR = 'PT1H';
/** At most so many recent facts stay because of that, for thousands of signals may come within an hour. */
const LATEST = 20;

/** Was it recorded within the time in which it may be taken back? Until then compaction keeps it. */
export const isOfLastHour = ({ revision }: OfferState, fact: Fact, now: Instant): boolean =>
  fact.revision > revision - LATEST && fact.recordedAt > before(now, AN_HOUR);
