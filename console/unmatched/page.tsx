import type { JSX } from 'preact';
import type { Page } from '../../platform/store/paging';
import type { UnmatchedMail } from '../../platform/store/unmatched-mail';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import { ConsolePage } from '../shared/layout';
import { useReader, useWords } from '../shared/reader';
import { type Line, NextPage, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { reasonOf } from './reason';

/** Mail that came in and waits for a person. */
export function UnmatchedPage({ mails }: { mails: Page<UnmatchedMail> }): JSX.Element {
  const words = useWords('unmatched');
  const { language } = useReader();
  const { heads } = words;
  return (
    <ConsolePage title={words.title} here="messages">
      <p>
        <a href="/messages">← {useWords('message').back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <Table
        caption={words.caption}
        isCaptionHidden
        heads={[heads.subject, heads.from, heads.why, heads.at]}
        lines={mails.items.map((mail) => unmatchedLine(mail, language))}
        empty={<p>{words.empty}</p>}
      />
      <NextPage
        href={mails.next === null ? null : `/unmatched?cursor=${encodeURIComponent(mails.next)}`}
        says={words.more}
      />
    </ConsolePage>
  );
}

function unmatchedLine(mail: UnmatchedMail, language: Language): Line {
  const { unmatched, messages } = LOCALES[language].console;
  const href = `/unmatched/${mail.id}`;
  return {
    id: `unmatched-${mail.id}`,
    href,
    cells: [
      <>
        <a href={href}>{mail.subject === '' ? messages.noSubject : mail.subject}</a>
        <p class="quiet small">{mail.kind === null ? unmatched.unknownKind : unmatched.kinds[mail.kind]}</p>
      </>,
      mail.from,
      reasonOf(mail, language),
      <Time at={mail.receivedAt} />,
    ],
  };
}
