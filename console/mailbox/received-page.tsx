import type { JSX } from 'preact';
import type { MailCase } from '../../platform/store/mail-cases';
import type { ReceivedMail } from '../../platform/embedded/mailbox';
import { ConsolePage } from '../shared/layout';
import { placeOfReceived } from './page';
import { Envelope, Headers, Raw } from './received-parts';
import { MailFrame, MailText } from '../messages/mail-frame';
import { ReplyForm, type ReplyFields } from './reply-form';
import { useWords } from '../shared/reader';

/** What became of a reply: a message of the publisher; kept in its case without being one; or only sent. */
export const REPLY_OUTCOMES = ['recorded', 'kept', 'sent'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** A mail as it was received, the case that it belongs to, and a reply to it. */
export type ReceivedContent = {
  readonly mail: ReceivedMail;
  readonly of: MailCase | undefined;
  readonly reply: ReplyFields;
  /** What became of a reply that was just sent. */
  readonly done: ReplyOutcome | undefined;
};

/** One mail as the embedded mail server got it, and the reply of its recipient. */
export function ReceivedPage({ mail, of, reply, done }: ReceivedContent): JSX.Element {
  const words = useWords('mailbox');
  const { noSubject } = useWords('messages');
  const subject = mail.subject === '' ? noSubject : mail.subject;
  return (
    <ConsolePage title={subject} here="messages">
      <div {...(of && { 'data-case': of.offer.id })}>
        <p>
          <a href="/messages/mailbox">← {words.back}</a>
        </p>
        {done !== undefined && (
          <div class={`flash${done === 'recorded' ? '' : ' warn'}`} role="status">
            {words.done[done]} {of && <a href={`/offers/${of.offer.id}`}>{words.toCase}</a>}
          </div>
        )}
        <h1>{subject}</h1>
        <div class="columns">
          <div>
            <Envelope mail={mail} />
            {mail.html !== null && <MailFrame src={`${placeOfReceived(mail.id)}/html`} subject={subject} />}
            <MailText text={mail.text} />
            <Headers headers={mail.headers} />
            <Raw raw={mail.raw} />
          </div>
          <div>
            <ReplyForm mail={mail} reply={reply} />
            {of && <Places of={of} />}
          </div>
        </div>
      </div>
    </ConsolePage>
  );
}

/** The case of a mail, and its place among all messages. */
function Places({ of: { mail, offer } }: { of: MailCase }): JSX.Element {
  const words = useWords('mailbox');
  return (
    <section class="card" aria-label={words.heads.offer}>
      <p>
        <a href={`/offers/${offer.id}`}>{offer.title}</a>
      </p>
      <p>
        <a href={`/messages/${encodeURIComponent(mail)}`}>{words.toMail}</a>
      </p>
    </section>
  );
}
