import type { JSX } from 'preact';
import type { DayCounts } from '../../platform/store/my-day';
import { type Chip, Chips } from '../shared/chips';
import { useReader, useWords } from '../shared/reader';
import { DAY_VIEW, type LookedAt, ownsPromises, placeOfDay } from './day-view';
import { DAY_BUCKETS, DAY_SCOPES, type DayBucket, type DayScope } from '../../platform/store/list-choices';

/** Counts that filter, and whose promises are looked at. */
export function DayChips({ view, counts }: { view: LookedAt; counts: DayCounts }): JSX.Element {
  const words = useWords('myDay');
  const { role } = useReader();
  const bucket = (show: DayBucket | undefined): Chip => ({
    id: `show-${show ?? 'all'}`,
    says: words.chip[show ?? 'all'],
    count: counts[show ?? 'all'],
    href: placeOfDay({ ...view, show }),
    isHere: view.show === show,
  });
  const whose = (scope: DayScope): Chip => ({
    id: `scope-${scope}`,
    says: words.scope[scope],
    href: placeOfDay({ ...view, scope }),
    isHere: view.scope === scope,
  });
  return (
    <>
      {ownsPromises(role) && <Chips name={words.whose} view={DAY_VIEW} chips={DAY_SCOPES.map(whose)} />}
      <Chips name={words.which} view={DAY_VIEW} chips={[undefined, ...DAY_BUCKETS].map(bucket)} />
    </>
  );
}
