import type { JSX } from 'preact';
import type { MailHead } from '../../platform/store/mail-list';
import type { Trouble } from '../../platform/store/mail-trouble';
import type { Page } from '../../platform/store/paging';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import {
  MessageChips,
  type MessageCounts,
  type MessageFilter,
  MESSAGES_VIEW,
  MessageSearch,
  placeOfMessages,
} from './filters';
import { MailTrouble } from './mail-trouble';
import { messageLine } from './lines';
import { useReader, useWords } from '../shared/reader';
import { NextPage, Table } from '../shared/tables';

export type MessagesContent = {
  readonly messages: Page<MailHead>;
  readonly counts: MessageCounts;
  readonly filter: MessageFilter;
  /** Why none leaves now. */
  readonly trouble: readonly Trouble[];
  /** How much mail that came in is of no offer. */
  readonly unmatched: number;
  /** Is there a mail server of the sandbox? */
  readonly hasMailbox: boolean;
};

/** Everything that was written, and what came back. */
export function MessagesPage({ hasMailbox, trouble, unmatched, ...content }: MessagesContent): JSX.Element {
  const words = useWords('messages');
  const mailbox = useWords('mailbox');
  return (
    <ConsolePage title={words.title} here="messages">
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <MailTrouble trouble={trouble} />
      <Unmatched count={unmatched} />
      <p>
        <a href="/suppressed">{useWords('suppressed').title}</a>
      </p>
      {hasMailbox && (
        <p>
          <a href="/messages/mailbox">{mailbox.title}</a>
        </p>
      )}
      <div id={MESSAGES_VIEW}>
        <MessageSearch filter={content.filter} />
        <Live id="messages">
          <List {...content} />
        </Live>
      </div>
    </ConsolePage>
  );
}

/** Leads to the mail that is of no offer. */
function Unmatched({ count }: { count: number }): JSX.Element {
  const { title, waiting } = useWords('unmatched');
  const { language } = useReader();
  const link = <a href="/unmatched">{count === 0 ? title : waiting(new Intl.NumberFormat(language).format(count))}</a>;
  return <p class={count === 0 ? undefined : 'flash warn state'}>{link}</p>;
}

function List({
  messages,
  counts,
  filter,
}: Omit<MessagesContent, 'hasMailbox' | 'trouble' | 'unmatched'>): JSX.Element {
  const words = useWords('messages');
  const { language } = useReader();
  const { heads } = words;
  return (
    <>
      <MessageChips filter={filter} counts={counts} />
      <Table
        caption={words.caption}
        isCaptionHidden
        heads={[heads.subject, heads.who, heads.offer, heads.status, heads.at]}
        lines={messages.items.map((mail) => messageLine(mail, language))}
        empty={<Empty filter={filter} />}
      />
      <NextPage href={messages.next === null ? null : placeOfMessages(filter, messages.next)} says={words.more} />
    </>
  );
}

function Empty({ filter }: { filter: MessageFilter }): JSX.Element {
  const words = useWords('messages');
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (!isFiltered) return <p>{words.empty}</p>;
  return (
    <p>
      {words.emptyFiltered} <a href="/messages">{words.everything}</a>
    </p>
  );
}
