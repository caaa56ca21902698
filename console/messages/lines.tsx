import { LOCALES } from '../../locales';
import type { MailHead } from '../../platform/store/mail-list';
import { type Line, OfferLink, Status } from '../shared/tables';
import { Time } from '../shared/times';
import type { Language } from '../../locales/language';
import { letterName } from '../shared/letter-name';

/** A message as a line: what it is about, who it is with, of which offer, how it stands, and when it was written. */
export function messageLine(mail: MailHead, language: Language): Line {
  const { messages: words, dropReasons } = LOCALES[language].console;
  const { id, offer, direction, letter, subject, status, droppedBecause, at } = mail;
  const href = `/messages/${encodeURIComponent(id)}`;
  return {
    id: `mail-${id}`,
    href,
    offer: offer.id,
    cells: [
      <>
        <a href={href}>{subject === '' ? words.noSubject : subject}</a>
        <p class="quiet small">{letterName(letter, language)}</p>
      </>,
      words.who[direction](direction === 'outbound' ? mail.to : mail.from),
      <OfferLink id={offer.id} title={offer.title} />,
      <>
        <Status is={status}>{words.is[status]}</Status>
        {droppedBecause !== null && <p class="quiet small">{dropReasons[droppedBecause]}</p>}
      </>,
      <Time at={at} />,
    ],
  };
}
