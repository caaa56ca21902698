import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import { ApiSentence } from '../shared/api-sentence';
import { useWords } from '../shared/reader';
/** What an action would do, in sentences; or why the API would refuse it. */
export type Foreseen =
  { readonly sentences: readonly string[]; readonly letters?: readonly ForeseenText[] } | { readonly refused: Said };

/** A letter as the publisher will read it. */
export type ForeseenText = { readonly subject: string; readonly text: string; readonly language: string };

/** Says what will follow, and changes as the form does. */
export function Consequences({ foreseen }: { foreseen: Foreseen | undefined }): JSX.Element {
  const words = useWords('foreseen');
  const isRefused = foreseen !== undefined && 'refused' in foreseen;
  return (
    <div id="effects" class={`effects${isRefused ? ' refused' : ''}`} role="status">
      <h2>{isRefused ? words.refused : words.title}</h2>
      {foreseen === undefined && <p>{words.none}</p>}
      {isRefused && <ApiSentence>{foreseen.refused}</ApiSentence>}
      {foreseen !== undefined && 'sentences' in foreseen && (
        <ul>
          {foreseen.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {foreseen !== undefined &&
        'sentences' in foreseen &&
        (foreseen.letters ?? []).map((letter, i) => (
          <section key={i}>
            <h3>{words.letter}</h3>
            <div class="written" lang={letter.language}>
              <p>
                <b>{letter.subject}</b>
              </p>
              <pre>{letter.text}</pre>
            </div>
          </section>
        ))}
    </div>
  );
}

/** Sends the form to see what would follow; nothing is done. */
export const Look = (): JSX.Element => (
  <button class="plain" name="look" value="1">
    {useWords('foreseen').look}
  </button>
);
