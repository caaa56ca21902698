import type { JSX } from 'preact';
import type { ReceivedMail } from '../../platform/embedded/mailbox';
import { Buttons, Csrf, Field } from '../shared/form';
import { placeOfReceived } from './page';
import type { Said } from '../../locales/said';
import { ApiSentence } from '../shared/api-sentence';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';

/** What was typed, what the API said to it, and the key under which it counts once. */
export type ReplyFields = {
  readonly text: string;
  /** At the field, or for the whole form. */
  readonly fault: { readonly at: 'text' | 'form'; readonly says: Said } | undefined;
  readonly formKey: string;
};

/** Answers a mail as who got it: what the publisher would have done. */
export function ReplyForm({ mail, reply }: { mail: ReceivedMail; reply: ReplyFields }): JSX.Element {
  const words = useWords('mailbox');
  const { language, role } = useReader();
  const isAllowed = useMay('reply-as-recipients');
  const { text, fault, formKey } = reply;
  return (
    <section class="card" aria-labelledby="reply">
      <h2 id="reply">{words.reply}</h2>
      <p>{words.replySays(mail.to[0] ?? '')}</p>
      {!isAllowed && <p class="flash warn">{notYours(language, role, 'reply-as-recipients')}</p>}
      {isAllowed && (
        <form method="post" action={`${placeOfReceived(mail.id)}/reply`} noValidate>
          <Csrf />
          <input type="hidden" name="key" value={formKey} />
          {fault?.at === 'form' && (
            <div class="flash bad" role="alert">
              <ApiSentence>{fault.says}</ApiSentence>
            </div>
          )}
          <Field
            field={{ name: 'text', kind: 'textarea', label: words.replyField, isRequired: true }}
            value={text}
            fault={fault?.at === 'text' ? fault.says : undefined}
          />
          <Buttons>
            <button>{words.send}</button>
          </Buttons>
        </form>
      )}
    </section>
  );
}
