import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { Typed } from './action';
import { type LetterTemplate, templatesFor } from './letter-templates';
import { useReader, useWords, useTypography } from '../shared/reader';

/** Letters to begin from: each fills the form, and asks before it takes the place of what was typed. */
export function Templates({ offer, typed }: { offer: OfferView; typed: Typed }): JSX.Element {
  const words = useWords('letterDraft');
  const names = useWords('letterTemplates');
  const { colon } = useTypography();
  const templates = templatesFor(offer, useReader().name);
  const asked = templates[Number(typed['begin'])];
  return (
    <>
      {/* Enter in a field sends the letter: the first button of a form is the one that it presses. */}
      <button class="hidden" tabIndex={-1} aria-hidden="true">
        {words.send}
      </button>
      <p class="begin">
        {words.begin}
        {colon}{' '}
        {templates.map((template, i) => (
          <button key={template.name} class="link" name="begin" value={i}>
            {names[template.name].name}
          </button>
        ))}
      </p>
      {asked !== undefined && isTyped(typed, asked) && (
        <div class="flash warn" role="alert">
          <span>{words.replaces(names[asked.name].name)}</span>
          <button class="plain" name="replace" value={typed['begin']}>
            {words.replace}
          </button>
        </div>
      )}
    </>
  );
}

/** Would a letter take the place of something else that was typed? */
const isTyped = ({ subject = '', text = '' }: Typed, letter: LetterTemplate): boolean =>
  [subject, text].some((each) => each.trim() !== '') && !(subject === letter.subject && text === letter.text);

/** What stands in the form after a letter to begin from was chosen: what was typed stays until that is said again. */
export function begunFrom(offer: OfferView, writer: string, typed: Typed): Typed | undefined {
  const { begin, replace, ...rest } = typed;
  const letter = templatesFor(offer, writer)[Number(replace ?? begin)];
  if (letter === undefined) return undefined;
  if (replace === undefined && isTyped(typed, letter)) return typed;
  return { ...rest, subject: letter.subject, text: letter.text };
}

/** What has been written so far, as its reader will have it. */
export function Preview({ typed }: { typed: Typed }): JSX.Element {
  const words = useWords('letterDraft');
  const { subject = '', text = '' } = typed;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      {subject === '' && text === '' ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <>
          <p>
            <b>{subject}</b>
          </p>
          <pre>{text}</pre>
        </>
      )}
    </section>
  );
}
