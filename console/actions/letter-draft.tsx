import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { Typed } from './action';
import { type LetterTemplate, templatesFor } from './letter-templates';
import { useReader, useWords } from '../shared/reader';
import type { InEach } from '../../web/words/language';

const WORDS: InEach<{
  begin: string;
  send: string;
  preview: string;
  empty: string;
  replaces: (name: string) => string;
  replace: string;
}> = {
  en: {
    begin: 'Begin from',
    send: 'Send',
    preview: 'As it will be read',
    empty: 'The letter is still empty.',
    replaces: (name) => `“${name}” takes the place of the subject and the letter that you have typed.`,
    replace: 'Replace what I typed',
  },
  fr: {
    begin: 'Partir de',
    send: 'Envoyer',
    preview: 'Comme elle sera lue',
    empty: 'La lettre est encore vide.',
    replaces: (name) => `«\u00a0${name}\u00a0» remplace l’objet et la lettre que vous avez tapés.`,
    replace: 'Remplacer mon texte',
  },
};

/** Letters to begin from: each fills the form, and asks before it takes the place of what was typed. */
export function Templates({ offer, typed }: { offer: OfferView; typed: Typed }): JSX.Element {
  const words = useWords(WORDS);
  const { name, language } = useReader();
  const templates = templatesFor(offer, name);
  const asked = templates[Number(typed['begin'])];
  return (
    <>
      {/* Enter in a field sends the letter: the first button of a form is the one that it presses. */}
      <button class="hidden" tabIndex={-1} aria-hidden="true">
        {words.send}
      </button>
      <p class="begin">
        {words.begin}
        {language === 'fr' && '\u00a0'}:{' '}
        {templates.map(({ names }, i) => (
          <button key={names.en} class="link" name="begin" value={i}>
            {names[language]}
          </button>
        ))}
      </p>
      {asked !== undefined && isTyped(typed, asked) && (
        <div class="flash warn" role="alert">
          <span>{words.replaces(asked.names[language])}</span>
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
  const words = useWords(WORDS);
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
