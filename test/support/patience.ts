import { setTimeout as pause } from 'node:timers/promises';

/** What is waited for, to be named where it does not come, and how long at most, in milliseconds. */
type Wait = { readonly what?: string; readonly within?: number };

/** Looks again and again until what is seen is right, or just there; fails with what was seen last where that takes too long. */
export function eventually<T>(look: () => T | Promise<T>, isRight: (seen: T) => boolean, wait?: Wait): Promise<T>;
export function eventually<T>(look: () => T | Promise<T>, wait?: Wait): Promise<NonNullable<T>>;
export async function eventually<T>(
  look: () => T | Promise<T>,
  isRight: Wait | ((seen: T) => boolean) = {},
  wait: Wait = {},
): Promise<T> {
  if (typeof isRight !== 'function') return eventually(look, Boolean, isRight);
  const { what = 'what was waited for', within = 20_000 } = wait;
  for (const end = Date.now() + within; ;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`${what} did not come within ${within} ms: it stayed ${JSON.stringify(seen)}`);
    await pause(50);
  }
}

/** How long one waits for what is tried again after a fault, in milliseconds. */
export const AFTER_A_FAULT = 120_000;

/**
 * How long one waits for an offer whose worker was stopped meanwhile, in milliseconds. A worker that ends takes along the
 * workflow task that the server was just handing to it; the server gives that out again after twenty seconds
 * (`platform/offer-start.ts`), and what comes then takes its own time.
 */
export const AFTER_A_STOP = 60_000;

/** How long one who gets no answer in time waits before asking again: the Retry-After of such answers, in milliseconds. */
const AGAIN_AFTER = 5_000;

/**
 * Asks again, ten times, where nobody could be reached in time, as the answer says. A worker that ends takes along what the
 * server was just handing to it; the server gives that out again after twenty seconds.
 */
export async function answered<T extends { readonly status: number }>(ask: () => Promise<T>): Promise<T> {
  for (let again = 0; ; again++) {
    const answer = await ask();
    if (answer.status !== 503 || again === 10) return answer;
    await pause(AGAIN_AFTER);
  }
}
