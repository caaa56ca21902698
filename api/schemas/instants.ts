import { z } from 'zod';
import { fault } from './fault';

/** How far ahead the clock of a caller may be, in milliseconds. */
const TOLERANCE = 60_000;
const EARLIEST = '2000-01-01T00:00:00.000Z';

/** An instant in an answer. */
export const instant = z.iso.datetime();

/** An instant as callers write it: RFC 3339 with any offset, made UTC. */
export const givenInstant = z.iso
  .datetime({ offset: true, error: fault('instant') })
  .transform((written) => new Date(written).toISOString())
  .refine((at) => at >= EARLIEST, fault('too-early'));

/** An instant that has passed, by the wall clock. */
export const pastInstant = givenInstant.refine((at) => Date.parse(at) <= Date.now() + TOLERANCE, fault('future'));

/** An instant of the last ten years. */
export const recentInstant = pastInstant.refine((at) => at >= tenYearsAgo(), fault('ten-years'));

function tenYearsAgo(): string {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() - 10);
  return date.toISOString();
}
