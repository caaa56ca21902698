import type { JSX } from 'preact';
import { Csrf } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';

/** What an empty sandbox offers to who sees it for the first time. */
export function FirstVisit(): JSX.Element {
  const { now } = useReader();
  const words = useWords('tour');
  const { language, role } = useReader();
  const isAllowed = useMay('onboard-offers');
  return (
    <section class="card">
      <h2>{words.first}</h2>
      <p>{words.offer}</p>
      <form method="post" action="/samples">
        <Csrf />
        <input type="hidden" name="at" value={now} />
        <button disabled={!isAllowed}>{words.load}</button>
        <p class="hint">{isAllowed ? words.loadSays : notYours(language, role, 'onboard-offers')}</p>
      </form>
    </section>
  );
}

/** The tour: a page of links, to be opened one after the other. */
export function TourPage(): JSX.Element {
  const words = useWords('tour');
  return (
    <ConsolePage title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ol class="tour">
        {words.steps.map(({ title, says, href, link }) => (
          <li key={href + title} class="card">
            <h2>{title}</h2>
            <p>{says}</p>
            <p>
              <a href={href}>{link}</a>
            </p>
          </li>
        ))}
      </ol>
    </ConsolePage>
  );
}
