import type { JSX } from 'preact';
import { moment } from '../../locales/dates';
import { useReader, useWords } from '../shared/reader';
import type { PageContent, Spoken } from './content';
import { Card } from './frame';

/** How much of the conversation stands on the page before it is said that there is more. */
const MOST = 40;

/** What was said, newest first; letters of the service are folded. */
export function Talk({ content: { conversation } }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage').talk;
  return (
    <Card id="talk" heading={words.heading}>
      {conversation.length === 0 && <p class="quiet">{words.none}</p>}
      <ol class="talk">
        {conversation.map((each) => (
          <Piece key={each.id} spoken={each} />
        ))}
      </ol>
      {conversation.length >= MOST && <p class="hint">{words.older}</p>}
    </Card>
  );
}

function Piece({ spoken }: { spoken: Spoken }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage').talk;
  const { at, isOurs, who, partner, subject, text, how } = spoken;
  return (
    <li class={isOurs ? 'ours' : 'theirs'}>
      <p class="talk-head">
        <b>{isOurs ? (who ?? words.team) : (partner ?? words.you)}</b>{' '}
        <time dateTime={at}>{moment(at, language, zone)}</time>
      </p>
      {subject !== null && how !== 'portal' && <p class="talk-subject">{subject}</p>}
      {how === 'letter' ? <Folded text={text ?? ''} subject={subject ?? ''} /> : <Words spoken={spoken} text={text} />}
    </li>
  );
}

const Folded = ({ text, subject }: { text: string; subject: string }): JSX.Element => (
  <details>
    <summary>
      {useWords('publisherPage').talk.show}
      <span class="hidden">: {subject}</span>
    </summary>
    <div class="talk-letter">{text}</div>
  </details>
);

/** The words of a message; where they are not on record, or for colleagues, how it was said. */
function Words({ spoken: { how, isOurs, partner }, text }: { spoken: Spoken; text: string | null }): JSX.Element {
  const words = useWords('publisherPage').talk;
  if (text !== null) return <div class="talk-text">{text}</div>;
  if (how === 'call') return <p>{words.call(partner ?? words.you)}</p>;
  if (how === 'meeting') return <p>{words.meeting(partner ?? words.you)}</p>;
  return <p>{isOurs ? words.other(partner ?? words.you) : words.sent}</p>;
}
