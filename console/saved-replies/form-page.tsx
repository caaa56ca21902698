import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import { LOCALES } from '../../locales';
import { LANGUAGES } from '../../locales/language';
import type { SavedReply } from '../../platform/store/saved-replies';
import { Buttons, Csrf, Fields, type FieldShape, FormFault, PutBack } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { useWords } from '../shared/reader';
import { Yours } from '../shared/yours';

/** A saved reply that is being written or changed, with what was typed. */
export type SavedReplyContent = {
  /** Undefined for a new one. */
  readonly reply: SavedReply | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, Said>>;
  readonly formKey: string;
};

/** The fields of a saved reply, by the names that the API has for them. */
export const SAVED_REPLY_FIELDS = ['language', 'name', 'subject', 'text'] as const;

const PLACE = '/saved-replies';

/** Writes, changes or deletes a saved reply. */
export function SavedReplyPage({ reply, typed, faults, formKey }: SavedReplyContent): JSX.Element {
  const words = useWords('savedReplies');
  const title = reply?.name ?? words.write;
  const place = reply === undefined ? PLACE : `${PLACE}/${reply.id}`;
  return (
    <ConsolePage title={title} here="toAnswer">
      <p>
        <a href={PLACE}>← {words.back}</a>
      </p>
      <h1>{title}</h1>
      <Yours needs="write-to-publishers">
        <form method="post" action={place} class="card asked" noValidate data-drafts="">
          <Csrf />
          <input type="hidden" name="key" value={formKey} />
          <FormFault says={faults['']} />
          <PutBack />
          <Fields fields={useFields()} typed={typed} faults={faults} />
          <Buttons>
            <button>{words.save}</button>
          </Buttons>
        </form>
        {reply !== undefined && <Remove place={place} formKey={formKey} />}
      </Yours>
    </ConsolePage>
  );
}

function useFields(): readonly FieldShape[] {
  const { fields, hints } = useWords('savedReplies');
  return [
    {
      ...{ name: 'language', label: fields.language, kind: 'select', isRequired: true },
      options: LANGUAGES.map((each) => [each, LOCALES[each].console.frame.language] as const),
    },
    { name: 'name', label: fields.name, kind: 'text', hint: hints.name, isRequired: true },
    { name: 'subject', label: fields.subject, kind: 'text', hint: hints.subject },
    { name: 'text', label: fields.text, kind: 'textarea', hint: hints.text, isRequired: true },
  ];
}

function Remove({ place, formKey }: { place: string; formKey: string }): JSX.Element {
  const words = useWords('savedReplies');
  return (
    <section class="card" aria-labelledby="remove">
      <h2 id="remove">{words.remove}</h2>
      <p class="quiet">{words.removeSays}</p>
      <form method="post" action={`${place}/delete`}>
        <Csrf />
        <input type="hidden" name="key" value={`${formKey}-delete`} />
        <Buttons>
          <button class="danger">{words.removeButton}</button>
        </Buttons>
      </form>
    </section>
  );
}
