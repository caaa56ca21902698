import type { JSX } from 'preact';
import type { ToAnswer } from '../../platform/store/to-answer';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import { placeOf } from '../actions';
import { write } from '../actions/contacts';
import { closeReply, handOverReply, leaveReplyToTeam, takeReply } from '../actions/replies';
import { Unproven } from '../messages/received-parts';
import { statusName } from '../shared/names';
import { type Line, OfferLink, Status } from '../shared/tables';
import { Ago, Time } from '../shared/times';

/** What somebody wrote as a line: who and what, of which offer, since when, until when, whose it is, and what is done about it. */
export function answerLine(question: ToAnswer, language: Language): Line {
  const { offer, message, from, text, mail, proof, since, dueAt, status, holder } = question;
  const words = LOCALES[language].console.toAnswer;
  const href = mail === null ? `/offers/${offer.id}` : `/messages/${encodeURIComponent(mail)}`;
  return {
    id: `answer-${offer.id}-${message}`,
    href,
    offer: offer.id,
    cells: [
      <>
        <a href={href}>{from}</a> <Unproven proof={proof} />
        <p class="small first-lines">{text}</p>
      </>,
      <>
        <OfferLink id={offer.id} title={offer.title} /> <span class="quiet">{offer.publisherName}</span>
      </>,
      <Ago at={since} />,
      <>
        <Time at={dueAt} isDay /> {status !== 'open' && <Status is={status}>{statusName(status, language)}</Status>}
      </>,
      holder?.name ?? words.team,
      <Ways question={question} language={language} />,
    ],
  };
}

function Ways({ question, language }: { question: ToAnswer; language: Language }): JSX.Element {
  const { offer, message, mail } = question;
  const { ways } = LOCALES[language].console.toAnswer;
  const answers = `${placeOf(write, offer.id)}${mail === null ? '' : `?answers=${encodeURIComponent(mail)}`}`;
  return (
    <ul class="actions row">
      <li>
        <a href={answers}>{ways.answer}</a>
      </li>
      <li>
        <a href={placeOf(takeReply, offer.id, message)}>{ways.take}</a>
      </li>
      <li>
        <a href={placeOf(handOverReply, offer.id, message)}>{ways.handOver}</a>
      </li>
      <li>
        <a href={placeOf(leaveReplyToTeam, offer.id, message)}>{ways.team}</a>
      </li>
      <li>
        <a href={placeOf(closeReply, offer.id, message)}>{ways.close}</a>
      </li>
    </ul>
  );
}
