import { before, type Instant } from '../calendar/instants';
import type { OfferState } from './state';
import type { Fact } from './events';

/** How long something may be taken back after it was recorded, by the offer's clock. */
const AN_HOUR = 'PT1H';
/** It stays as long in the facts, but never more than so many: ten thousand signals may come within an hour. */
const LATEST = 20;

/** Was it recorded so lately that it may still be taken back? Compaction removes nothing before that is over. */
export const isOfLastHour = ({ revision }: OfferState, fact: Fact, now: Instant): boolean =>
  fact.revision > revision - LATEST && fact.recordedAt > before(now, AN_HOUR);
