import type { JSX } from 'preact';
import type { Fact } from '../../domain/offer/events';
import { useReader, useWords } from '../shared/reader';
import { NextPage } from '../shared/tables';
import { counted } from '../../locales/language';
import type { OfferContent } from './content';
import { Entry } from './entry';
import { folded } from './entry-look';
import { Part } from './part';

/** Everything that happened, newest first: letters, messages, decisions. What the service notes for itself is folded. */
export function HistoryPart({ content }: { content: OfferContent }): JSX.Element {
  const words = useWords('history');
  const { offer, history } = content;
  const { items, next, isNewest } = history;
  const place = `/offers/${offer.id}`;
  return (
    <Part name="history" isCard>
      {isNewest ? (
        <Waiting content={content} />
      ) : (
        <p class="pages">
          <a href={`${place}#history`}>← {words.newest}</a>
        </p>
      )}
      {items.length === 0 && <p class="quiet">{words.none}</p>}
      <ol class="history">
        {folded(items).map((told) =>
          'fact' in told ? (
            <Entry key={told.fact.revision} content={content} fact={told.fact} />
          ) : (
            <Noise key={told.folded[0]?.revision} content={content} facts={told.folded} />
          ),
        )}
      </ol>
      <NextPage
        href={next === null ? null : `${place}?before=${encodeURIComponent(next)}#history`}
        says={words.older}
      />
    </Part>
  );
}

function Noise({ content, facts }: { content: OfferContent; facts: readonly Fact[] }): JSX.Element {
  const { language } = useReader();
  const { noise } = useWords('history');
  return (
    <li class="noise">
      <details id={`noise-${facts[0]?.revision ?? 0}`}>
        <summary>{counted(language, facts.length, noise)}</summary>
        <ol class="history">
          {facts.map((fact) => (
            <Entry key={fact.revision} content={content} fact={fact} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Letters that have not left yet. */
function Waiting({ content: { offer, mail } }: { content: OfferContent }): JSX.Element | null {
  const { language } = useReader();
  const { waiting } = useWords('history');
  const count = mail.filter(({ status }) => status === 'queued').length;
  if (count === 0) return null;
  return (
    <p>
      <a href={`/messages?offer=${encodeURIComponent(offer.id)}&status=queued`}>{counted(language, count, waiting)}</a>
    </p>
  );
}
