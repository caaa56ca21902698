import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import type { AttachmentHead } from '../../platform/store/letter-attachments';
import type { OfferGuess } from '../../platform/store/offer-guesses';
import type { UnmatchedMail } from '../../platform/store/unmatched-mail';
import { Files } from '../messages/files';
import { Line } from '../messages/mail-head';
import { ConsolePage } from '../shared/layout';
import { useReader, useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { AssignForm, DropForm } from './forms';
import { reasonOf } from './reason';

/** A mail that is of no offer, what it may be, and what was typed about it. */
export type UnmatchedContent = {
  readonly mail: UnmatchedMail;
  readonly guesses: readonly OfferGuess[];
  readonly files: readonly AttachmentHead[];
  readonly formKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, Said>>;
  readonly done?: 'assign' | 'drop' | undefined;
};

/** One mail that waits for a person: what it says, and where it belongs. */
export function UnmatchedMailPage(content: UnmatchedContent): JSX.Element {
  const { mail, files, done } = content;
  const words = useWords('unmatched');
  const { noSubject } = useWords('messages');
  const subject = mail.subject === '' ? noSubject : mail.subject;
  return (
    <ConsolePage title={subject} here="messages">
      <p>
        <a href="/unmatched">← {words.back}</a>
      </p>
      <h1>{subject}</h1>
      {done !== undefined && (
        <p class="flash good" role="status">
          {words.done[done]}
        </p>
      )}
      <Facts mail={mail} />
      <h2>{words.text}</h2>
      {mail.text.trim() === '' ? <p class="quiet">{words.noText}</p> : <pre>{mail.text}</pre>}
      <Files mail={mail.id} files={files} hasRaw />
      <Settling {...content} />
    </ConsolePage>
  );
}

function Facts({ mail }: { mail: UnmatchedMail }): JSX.Element {
  const words = useWords('unmatched');
  const { language } = useReader();
  return (
    <dl class="mail-head">
      <Line name={words.facts.from}>{mail.from}</Line>
      <Line name={words.facts.to}>{mail.to.join(', ')}</Line>
      <Line name={words.facts.at}>
        <Time at={mail.receivedAt} />
      </Line>
      <Line name={words.facts.kind}>{mail.kind === null ? words.unknownKind : words.kinds[mail.kind]}</Line>
      <Line name={words.facts.sender}>{words.proofs[mail.proof]}</Line>
      {mail.isRepeatedId && <Line name="Message-ID">{words.repeatedId}</Line>}
      <Line name={words.facts.why}>{reasonOf(mail, language)}</Line>
    </dl>
  );
}

/** Only what waits for a person can be assigned or dropped. */
function Settling(content: UnmatchedContent): JSX.Element {
  const { mail } = content;
  const words = useWords('unmatched');
  const { language } = useReader();
  if (mail.state === 'unmatched' || mail.state === 'unreadable')
    return (
      <div class="columns">
        <AssignForm {...content} />
        <DropForm {...content} />
      </div>
    );
  return (
    <p class="flash state">
      {words.settled[mail.state]} {mail.state === 'dropped' && reasonOf(mail, language)}
    </p>
  );
}
