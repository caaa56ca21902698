import type { JSX } from 'preact';
import type { Page } from '../../platform/store/paging';
import type { AnswerScope, ToAnswer } from '../../platform/store/to-answer';
import { Chips } from '../shared/chips';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { useReader, useWords } from '../shared/reader';
import { NextPage, Table } from '../shared/tables';
import { answerLine } from './lines';

export const SCOPES = ['mine', 'team', 'all'] as const satisfies readonly AnswerScope[];

const nextPlace = (scope: AnswerScope, cursor: string): string =>
  `/to-answer?scope=${scope}&cursor=${encodeURIComponent(cursor)}`;

type Props = {
  scope: AnswerScope;
  counts: Readonly<Record<AnswerScope, number>>;
  questions: Page<ToAnswer>;
};

/** What publishers wrote and nobody has answered. */
export function ToAnswerPage({ scope, counts, questions }: Props): JSX.Element {
  const { items, next } = questions;
  const words = useWords('toAnswer');
  const { title: savedReplies } = useWords('savedReplies');
  const { language } = useReader();
  const { heads } = words;
  return (
    <ConsolePage title={words.title} here="toAnswer">
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <p>
        <a href="/saved-replies">{savedReplies}</a>
      </p>
      <Live id="to-answer">
        <Chips
          name={words.whose}
          view="to-answer"
          chips={SCOPES.map((each) => ({
            ...{ id: `scope-${each}`, says: words.scopes[each], count: counts[each] },
            ...{ href: `/to-answer?scope=${each}`, isHere: each === scope },
          }))}
        />
        <Table
          caption={words.caption}
          isCaptionHidden
          heads={[heads.said, heads.offer, heads.since, heads.due, heads.whose, heads.next]}
          lines={items.map((question) => answerLine(question, language))}
          empty={<p>{words.empty[scope]}</p>}
        />
        <NextPage href={next === null ? null : nextPlace(scope, next)} says={words.more} />
      </Live>
    </ConsolePage>
  );
}
