/** How many rounds at least and at most, and after how long no new one begins. */
export type Bounds = { readonly least: number; readonly most: number; readonly withinMs: number };

/** Measures in rounds, fewer of them on a slow machine. Answers what each gave. */
export async function inRounds<T>({ least, most, withinMs }: Bounds, act: (round: number) => Promise<T>): Promise<T[]> {
  const giveUp = Date.now() + withinMs;
  const results: T[] = [];
  while (results.length < least || (results.length < most && Date.now() < giveUp))
    results.push(await act(results.length));
  return results;
}
