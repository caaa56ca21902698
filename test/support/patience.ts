import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds; fails where it never does, within so many milliseconds. */
export async function until(holds: () => Promise<boolean> | boolean, atMost = 120_000): Promise<void> {
  for (const end = Date.now() + atMost; Date.now() < end;) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error('it did not come');
}

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
