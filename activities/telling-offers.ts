import { ApplicationFailure } from '@temporalio/common';
import type { Progress } from './company-ports';

/** How many are told at the same time. */
const AT_ONCE = 20;
/** When more cannot be told, something is away for all of them. */
const MOST_UNHEARD = 1_000;

/** How far the telling has come: everybody up to an id, except for these. */
export type Reached = { readonly after: string; readonly unheard: readonly string[] };

type Telling = {
  readonly whom?: Whom;
  /** Those after an id, in the order of their ids. */
  readonly next: (after: string) => Promise<readonly string[]>;
  /** False when it needs not be told. Throws when it cannot be told now. */
  readonly tell: (id: string) => Promise<boolean>;
  readonly progress: Progress;
};

/**
 * Tells many offers or publishers, each as soon as possible: one that cannot be told now holds up no other. Throws when
 * some could not be told; the next attempt goes on from there. Answers how many heard it.
 */
export async function tellEach({ whom = 'offers', next, tell, progress }: Telling): Promise<number> {
  const { after: from, unheard: before } = reachedBefore(progress.before());
  let heard = 0;
  const unheard: string[] = [];
  let after = from;
  const tellThese = async (ids: readonly string[]): Promise<void> => {
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const batch = ids.slice(i, i + AT_ONCE);
      const outcomes = await Promise.allSettled(batch.map(tell));
      heard += outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
      unheard.push(...batch.filter((_, n) => outcomes[n]?.status === 'rejected'));
      if (ids !== before) after = batch.at(-1) ?? after;
      progress.reached({ after, unheard: ids === before ? before : unheard } satisfies Reached);
      if (unheard.length > MOST_UNHEARD) throw notHeard(whom, unheard);
    }
  };
  await tellThese(before);
  for (let ids = await next(after); ids.length > 0; ids = await next(after)) await tellThese(ids);
  progress.reached({ after, unheard } satisfies Reached);
  if (unheard.length > 0) throw notHeard(whom, unheard);
  return heard;
}

const NOT_TOLD = { offers: 'OffersNotTold', publishers: 'PublishersNotTold' } as const;
type Whom = keyof typeof NOT_TOLD;

const notHeard = (whom: Whom, unheard: readonly string[]): ApplicationFailure =>
  ApplicationFailure.retryable(
    `${unheard.length} ${whom} could not be told, ${unheard[0] ?? ''} among them`,
    NOT_TOLD[whom],
  );

/** What an earlier attempt of this service said; anything else is no progress. */
function reachedBefore(details: unknown): Reached {
  if (typeof details !== 'object' || details === null) return { after: '', unheard: [] };
  const { after, unheard } = details as Partial<Reached>;
  return { after: after ?? '', unheard: unheard ?? [] };
}
