import type { JSX } from 'preact';
import { type Reader, useReader, useWords } from '../shared/reader';
import { formFor, numberIn } from '../../locales/language';
import { obstacle } from '../shared/action-link';
import { bestStep } from './best-step';
import type { OfferContent } from './content';
import { Owed, type OwedStep } from './owed';

/** So many stand here; all of them are in the table. */
const SHOWN = 4;

/** What is owed next, in sentences, each with the one thing to do about it. */
export function NextPromises({ content }: { content: OfferContent }): JSX.Element {
  const reader = useReader();
  const words = useWords('owed');
  const { promises, stage } = content.offer;
  const owed = owedNext(content, reader);
  const more = promises.filter(({ settledAt }) => settledAt === null).length - owed.length;
  return (
    <section id="next" class="card" aria-labelledby="next-title">
      <h2 id="next-title">{words.title}</h2>
      {owed.length === 0 ? (
        <p>{stage === 'ended' ? words.over : words.nothing}</p>
      ) : (
        <ol class="next">
          {owed.map((each, i) => (
            <Owed key={each.promise.id} content={content} owed={each} isFirst={i === 0} />
          ))}
        </ol>
      )}
      {more > 0 && (
        <p>
          <a href="#promises">
            {numberIn(reader.language, more)} {formFor(reader.language, more, words.more)}
          </a>
        </p>
      )}
    </section>
  );
}

/** The open promises that are due first. A reason why nothing can be done is said once. */
function owedNext({ offer, standings }: OfferContent, reader: Reader): OwedStep[] {
  const said = new Set<string>();
  const open = offer.promises.filter(({ settledAt }) => settledAt === null);
  return open.slice(0, SHOWN).map((promise) => {
    const standing = standings.find(({ id }) => id === promise.id);
    const step = bestStep(offer, promise, standing);
    const why = step && obstacle(step, reader);
    const hasReason = why !== undefined && !said.has(why);
    if (why !== undefined) said.add(why);
    return { promise, standing, step, hasReason };
  });
}
