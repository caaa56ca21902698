/** For how long a page says what was just done where no entry of a history tells whether it still holds, in milliseconds. */
const TEN_MINUTES = 600_000;

/** Stands in the address that a form leads to, and says when that was. */
export const doneNow = (): string => `then=${Date.now()}`;

/** Was it done just now? A page that is opened later by the same URL does not say it again. */
export function isJustDone({ then }: Readonly<Record<string, string>>): boolean {
  const passed = Date.now() - Number(/^\d{13}$/.test(then ?? '') ? then : 0);
  return passed >= 0 && passed < TEN_MINUTES;
}
