import type { JSX } from 'preact';
import { FirstVisit } from '../sandbox/first-visit';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';

/** What an empty console says: how to begin. In a sandbox with sample offers too. */
export function FirstSteps({ request }: { request: string }): JSX.Element {
  const words = useWords('firstSteps');
  const { isSandbox, language, role } = useReader();
  const isAllowed = useMay('onboard-offers');
  return (
    <>
      <p class="lead">{words.nothing}</p>
      {isSandbox && <FirstVisit />}
      <section class="card">
        <h2>{words.own}</h2>
        <p>{words.how}</p>
        <pre tabIndex={0}>{request}</pre>
        {!isAllowed && <p class="hint">{notYours(language, role, 'onboard-offers')}</p>}
        <p>
          {words.docs} <a href="/docs">{words.link}</a>. {words.then}
        </p>
      </section>
    </>
  );
}
