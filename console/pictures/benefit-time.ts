import { type Instant, later } from '../../domain/calendar/instants';
import type { Benefit } from '../../domain/benefits/benefits';
import type { PromiseView } from '../../domain/offer/view';

/** What the clock needs to know of a benefit. */
export type TimedBenefit = Pick<Benefit, 'id' | 'status' | 'since' | 'startAt' | 'expiresAt'>;

/** What a benefit waits for: contact that is owed, or its own end. */
export type BenefitTime = {
  readonly waitsFor: 'contact' | 'expiry';
  readonly until: Instant;
  /** What has passed of the time, from 0 to 1. */
  readonly part: number;
  /** In milliseconds; below zero it is late. */
  readonly left: number;
};

/** The time that runs for a benefit: until contact while it is owed, until it lapses while nobody has activated it. */
export function benefitTime(benefit: TimedBenefit, promises: readonly PromiseView[], now: Instant): BenefitTime | null {
  const { id, status, since, startAt, expiresAt } = benefit;
  const contact = promises
    .filter(({ kind, about, settledAt }) => kind === 'benefit-contact' && about === id && settledAt === null)
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  if (contact !== undefined) {
    const from = startAt !== null && startAt < contact.dueAt ? later(startAt, contact.madeAt) : contact.madeAt;
    return timeBetween('contact', from, contact.dueAt, now);
  }
  return status === 'available' && expiresAt !== null ? timeBetween('expiry', since, expiresAt, now) : null;
}

function timeBetween(waitsFor: BenefitTime['waitsFor'], from: Instant, until: Instant, now: Instant): BenefitTime {
  const whole = Date.parse(until) - Date.parse(from);
  const passed = Date.parse(now) - Date.parse(from);
  const part = whole <= 0 ? 1 : Math.min(1, Math.max(0, passed / whole));
  return { waitsFor, until, part, left: Date.parse(until) - Date.parse(now) };
}
