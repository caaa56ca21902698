import type { JSX } from 'preact';
import type { PromiseView } from '../../domain/offer/view';
import { useSaying } from '../shared/api-sentence';
import { nameOf, titleOf, type Titles } from '../pictures/promise-sentences';
import { useReader, useWords } from '../shared/reader';
import { reasonFor } from '../shared/promise-reason';

/** What made a promise, in a line; then how its date was computed. */
export function WhyThisDate({ promise, titles }: { promise: PromiseView; titles: Titles }): JSX.Element {
  const { language, zone } = useReader();
  const { promises } = useWords('offer');
  const saying = useSaying(({ dateReasons }) => dateReasons);
  const { id, why, about } = promise;
  const reason = reasonFor({ ...promise, about: about && titleOf(about, titles) }, language, zone);
  return (
    <details id={`why/${id}`} class="why-date">
      <summary>
        {promises.why} <span class="hidden">{nameOf(promise, titles, language)}</span>
      </summary>
      <p>{reason}.</p>
      <ul>
        {why.map(saying).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
