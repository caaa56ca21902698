import type { JSX } from 'preact';
import type { Fact } from '../../domain/offer/events';
import { useWords } from '../shared/reader';
import type { ReceivedParts } from '../../platform/store/received-parts';
import { FoldedParts, Unproven } from '../messages/received-parts';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { eventSentence } from './event-sentences';
import { isSomebody } from './actors';
import type { OfferContent } from './content';
import { SIGNS, toneOf } from './entry-look';
import { entryName, mailPlace, ticketPlace } from './places';

/** One thing that happened: when, what, by whom, and where it can be read. */
export function Entry({ content, fact }: { content: OfferContent; fact: Fact }): JSX.Element {
  const { kinds } = useWords('history');
  const tone = toneOf(fact);
  const isVoid = content.history.voided.has(fact.id);
  const received = fact.kind === 'message' ? content.received.get(letterOf(fact, content) ?? '') : undefined;
  const says = eventSentence(inFull(fact, received), content.telling);
  const place = placeOfEntry(fact);
  return (
    <li id={entryName(fact.revision)} class={`entry ${tone ?? 'plain'}`}>
      <Time at={fact.at} />
      <span class="sign" aria-hidden="true">
        {tone === null ? '·' : SIGNS[tone]}
      </span>
      <div>
        <p class="says">
          {tone !== null && <span class="hidden">{kinds[tone]}: </span>}
          {isVoid ? <s>{says}</s> : place === undefined ? says : <a href={place}>{says}</a>}
          {fact.kind === 'mail-sent' && <Verdict content={content} sent={fact} />}
          {received !== undefined && <Unproven proof={received.proof} />}
        </p>
        {received !== undefined && <FoldedParts parts={received} />}
        <More content={content} fact={fact} isVoid={isVoid} />
      </div>
    </li>
  );
}

/** An entry holds the first lines of a mail; it is told with all that is new in it. */
const inFull = (fact: Fact, received: ReceivedParts | undefined): Fact =>
  fact.kind === 'message' && received !== undefined && received.text.trim() !== ''
    ? { ...fact, summary: received.text.trim() }
    : fact;

/** The letter that a message is: one that the service sent for somebody, or one that came from the publisher. */
const letterOf = ({ id, mail }: Fact<'message'>, content: OfferContent): string | undefined =>
  mail ?? content.mail.find(({ messageId }) => id === `mail:${messageId}`)?.id;

/** Where the letter or ticket can be read that an entry is about. */
function placeOfEntry(fact: Fact): string | undefined {
  if (fact.kind === 'mail-sent' || fact.kind === 'mail-dropped') return mailPlace(fact.mail);
  return 'ticket' in fact ? ticketPlace(fact.ticket) : undefined;
}

/** What is known beside the sentence, in small letters. */
function More({ content, fact, isVoid }: { content: OfferContent; fact: Fact; isVoid: boolean }): JSX.Element | null {
  const words = useWords('history');
  const { files } = useWords('message');
  const back = content.history.backs.get(fact.id);
  const mail = fact.kind === 'message' ? letterOf(fact, content) : undefined;
  const isLater = Date.parse(fact.recordedAt) - Date.parse(fact.at) > 60_000;
  return (
    <p class="more">
      {'publisherNote' in fact && fact.publisherNote !== '' && <span>{words.told(fact.publisherNote)}</span>}
      {isSomebody(fact.by) && <span>{words.by(fact.by)}</span>}
      {isLater && (
        <span>
          {words.recorded} <Time at={fact.recordedAt} />
        </span>
      )}
      {mail !== undefined && <a href={mailPlace(mail)}>{words.open}</a>}
      {mail?.startsWith('in-') === true && <a href={`${mailPlace(mail)}#files`}>{files}</a>}
      {isVoid && <span>{back === undefined ? words.cameBack : words.backBy(back.by)}</span>}
    </p>
  );
}

/** Whether a letter arrived, as far as it is known by now. */
function Verdict({ content: { mail }, sent }: { content: OfferContent; sent: Fact<'mail-sent'> }): JSX.Element {
  const { verdict } = useWords('history');
  const status = mail.find(({ id }) => id === sent.mail)?.status ?? sent.outcome;
  return <Status is={status}>{verdict[status]}</Status>;
}
