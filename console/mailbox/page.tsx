import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { MailCase } from '../../platform/store/mail-cases';
import type { MailPage, ReceivedMail } from '../../platform/embedded/mailbox';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { useReader, useWords } from '../shared/reader';
import { type Line, NextPage, OfferLink, Table } from '../shared/tables';
import { Time } from '../shared/times';
import type { Language } from '../../locales/language';

/** What the embedded mail server received, with the cases that the mails belong to, by Message-ID. */
export type MailboxContent = { readonly mails: MailPage; readonly cases: ReadonlyMap<string, MailCase> };

export const placeOfReceived = (id: string): string => `/messages/mailbox/${encodeURIComponent(id)}`;

/** What the embedded mail server received: of a sandbox alone. */
export function MailboxPage({ mails, cases }: MailboxContent): JSX.Element {
  const { language } = useReader();
  const words = useWords('mailbox');
  const { heads } = words;
  return (
    <ConsolePage title={words.title} here="messages">
      <p>
        <a href="/messages">← {words.toMessages}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <Live id="mailbox">
        <Table
          caption={words.caption}
          isCaptionHidden
          heads={[heads.subject, heads.to, heads.from, heads.offer, heads.at]}
          lines={mails.items.map((mail) => lineOf(mail, cases, language))}
          empty={<p>{words.empty}</p>}
        />
        <NextPage
          href={mails.next === null ? null : `/messages/mailbox?cursor=${encodeURIComponent(mails.next)}`}
          says={words.more}
        />
      </Live>
    </ConsolePage>
  );
}

function lineOf(mail: ReceivedMail, cases: MailboxContent['cases'], language: Language): Line {
  const { id, subject, to, from, receivedAt, messageId } = mail;
  const offer = messageId === null ? undefined : cases.get(messageId)?.offer;
  return {
    id: `mail-${id}`,
    href: placeOfReceived(id),
    ...(offer && { offer: offer.id }),
    cells: [
      <a href={placeOfReceived(id)}>{subject === '' ? LOCALES[language].console.messages.noSubject : subject}</a>,
      to.join(', '),
      from,
      offer ? <OfferLink {...offer} /> : <span class="quiet">{LOCALES[language].console.mailbox.noOffer}</span>,
      <Time at={receivedAt} />,
    ],
  };
}
