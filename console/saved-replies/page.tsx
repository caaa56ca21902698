import type { JSX } from 'preact';
import type { Page } from '../../platform/store/paging';
import type { SavedReply } from '../../platform/store/saved-replies';
import { LOCALES } from '../../locales';
import { ConsolePage } from '../shared/layout';
import { useMay, useWords } from '../shared/reader';
import { type Line, NextPage, Table } from '../shared/tables';
import { Time } from '../shared/times';

/** What was just done to a saved reply. */
export const SAVED_REPLY_OUTCOMES = ['save', 'remove'] as const;
export type SavedReplyOutcome = (typeof SAVED_REPLY_OUTCOMES)[number];

type Props = { replies: Page<SavedReply>; done: SavedReplyOutcome | undefined };

/** Replies to begin from. */
export function SavedRepliesPage({ replies, done }: Props): JSX.Element {
  const words = useWords('savedReplies');
  const toAnswer = useWords('toAnswer');
  const { heads } = words;
  const mayWrite = useMay('write-to-publishers');
  return (
    <ConsolePage title={words.title} here="toAnswer">
      <p>
        <a href="/to-answer">← {toAnswer.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      {done !== undefined && (
        <p class="flash good" role="status">
          {words.done[done]}
        </p>
      )}
      {mayWrite && (
        <p>
          <a href="/saved-replies/new">{words.write}</a>
        </p>
      )}
      <Table
        caption={words.caption}
        isCaptionHidden
        heads={[heads.name, heads.language, heads.text, heads.changed]}
        lines={replies.items.map((reply) => lineOf(reply, words.by(reply.changedBy)))}
        empty={<p>{words.empty}</p>}
      />
      <NextPage
        href={replies.next === null ? null : `/saved-replies?cursor=${encodeURIComponent(replies.next)}`}
        says={words.more}
      />
    </ConsolePage>
  );
}

function lineOf({ id, name, language, text, changedAt }: SavedReply, by: string): Line {
  const href = `/saved-replies/${id}`;
  return {
    id,
    href,
    cells: [
      <a href={href}>{name}</a>,
      LOCALES[language].console.frame.language,
      <p class="small first-lines" lang={language}>
        {text}
      </p>,
      <>
        <Time at={changedAt} /> <span class="quiet">{by}</span>
      </>,
    ],
  };
}
