import type { JSX } from 'preact';
import { useReader } from './reader';
import { inWordsOf, type Told } from '../../web/words/api';

/** What the API says, in the words of who reads; marked as English where it still is, for readers of the screen. */
export function useTold(sentence: string): { readonly says: string; readonly lang?: 'en' } {
  const reader = useReader();
  return marked(inWordsOf(reader, sentence), reader.language);
}

const marked = ({ says, language }: Told, own: string): { readonly says: string; readonly lang?: 'en' } =>
  language === own ? { says } : { says, lang: 'en' };

/** A sentence of the API as a paragraph. */
export function ApiSentence({ children, ...look }: { children: string; class?: string }): JSX.Element {
  const { says, lang } = useTold(children);
  return (
    <p {...look} lang={lang}>
      {says}
    </p>
  );
}

/** The same as a line of a list. */
export function ApiLine({ children }: { children: string }): JSX.Element {
  const { says, lang } = useTold(children);
  return <li lang={lang}>{says}</li>;
}
