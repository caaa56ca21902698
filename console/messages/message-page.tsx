import type { JSX } from 'preact';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import type { AttachmentHead } from '../../platform/store/letter-attachments';
import type { MailView } from '../../platform/store/mail-list';
import type { ReceivedParts } from '../../platform/store/received-parts';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { Files } from './files';
import { MailFrame, MailText } from './mail-frame';
import { MailHead } from './mail-head';
import { MailProof } from './mail-proof';
import { MailVerdict } from './mail-verdict';
import { FoldedParts } from './received-parts';
import { useWords } from '../shared/reader';
import { OfferLink } from '../shared/tables';

/** A message, its offer, and the promises that it is proof of. */
export type MessageContent = {
  readonly mail: MailView;
  readonly offer: OfferView;
  /** What else it is about. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly proves: readonly PromiseView[];
  /** The files that it has. */
  readonly files?: readonly AttachmentHead[];
  /** What it consists of, where it came in. */
  readonly received?: ReceivedParts | undefined;
};

/** One message: what became of it and what to do about it, and what it says. */
export function MessagePage({ mail, offer, others, proves, files = [], received }: MessageContent): JSX.Element {
  const words = useWords('message');
  const { noSubject } = useWords('messages');
  const subject = mail.subject === '' ? noSubject : mail.subject;
  return (
    <ConsolePage title={`${subject} · ${offer.title}`} here="messages">
      <div data-case={offer.id}>
        <p>
          <a href="/messages">← {words.back}</a>
        </p>
        <h1>{subject}</h1>
        <p>
          <OfferLink id={offer.id} title={offer.title} /> · {offer.publisher.name}
        </p>
        <AlsoAbout others={others} />
        <Live id="message" offer={offer.id}>
          <div class="columns">
            <MailVerdict mail={mail} offer={offer} />
            <MailProof offer={offer} proves={proves} />
          </div>
        </Live>
        <MailHead mail={mail} offer={offer} proof={received?.proof} />
        {mail.html === '' ? (
          <p class="quiet">{words.noHtml}</p>
        ) : (
          <MailFrame src={`/messages/${encodeURIComponent(mail.id)}/html`} subject={subject} />
        )}
        <MailText text={mail.text} />
        {received !== undefined && <FoldedParts parts={received} />}
        <Files mail={mail.id} files={files} hasRaw={mail.id.startsWith('in-')} />
      </div>
    </ConsolePage>
  );
}

/** The other cases of a reminder that is about several. */
function AlsoAbout({ others }: Pick<MessageContent, 'others'>): JSX.Element | null {
  const { alsoAbout } = useWords('message');
  if (others.length === 0) return null;
  return (
    <p>
      {alsoAbout}{' '}
      {others.map(({ id, title }, i) => (
        <>
          {i > 0 && ' · '}
          <OfferLink id={id} title={title} />
        </>
      ))}
    </p>
  );
}
