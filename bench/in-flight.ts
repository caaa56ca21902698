/** Does one thing for each item with so many under way at a time. Answers what each gave, in order. */
export async function inFlight<T, R>(
  items: readonly T[],
  width: number,
  act: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of entries) results[index] = await act(item, index);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** The milliseconds that something took, to the microsecond. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - began) / 1e6;
}
