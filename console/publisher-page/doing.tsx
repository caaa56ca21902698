import type { JSX } from 'preact';
import { useReader, useWords } from '../shared/reader';
import type { ActName } from './act';
import { offeredIn } from './acts';
import { type PageContent, placeOf } from './content';
import { Card } from './frame';

/** What the publisher can do now: each leads to a form, and changes nothing by itself. */
export function Doing({ content }: { content: PageContent }): JSX.Element {
  const { language, zone } = useReader();
  const { heading, ended } = useWords('publisherPage').doing;
  const offered = offeredIn({ content, language, zone, about: '' });
  return (
    <Card id="doing" heading={heading}>
      {offered.length === 0 ? (
        <p>{ended}</p>
      ) : (
        <ul class="tiles">
          {offered.map((name) => (
            <li key={name}>
              <Tile content={content} name={name} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Tile({ content, name }: { content: PageContent; name: Exclude<ActName, 'benefit'> }): JSX.Element {
  const words = useWords('publisherActs');
  const isBack = name === 'quiet' && content.offer.paused !== null;
  const { tile, hint } = isBack ? { tile: words.quiet.tileBack, hint: words.quiet.hintBack } : words[name];
  return (
    <a class="tile" href={placeOf(content.at, `/do/${name}`)}>
      <b>{tile}</b>
      <span>{hint}</span>
    </a>
  );
}
