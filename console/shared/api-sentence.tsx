import type { JSX } from 'preact';
import type { Coded } from '../../domain/offer/coded';
import { type Locale, LOCALES } from '../../locales';
import { type Said, spoken } from '../../locales/said';
import { say, type Sentences } from '../../locales/writing';
import { writingFor } from './writing';
import { useReader } from './reader';

/** What the API says, in the words of who reads; a text for programs is English, and marked so for readers of the screen. */
function useTold(said: Said): { readonly says: string; readonly lang?: 'en' } {
  const reader = useReader();
  const says = spoken(LOCALES[reader.language], said, writingFor(reader));
  return typeof said === 'string' && reader.language !== 'en' ? { says, lang: 'en' } : { says };
}

/** What the API says as a paragraph. */
export function ApiSentence({ children, ...look }: { children: Said; class?: string }): JSX.Element {
  const { says, lang } = useTold(children);
  return (
    <p {...look} lang={lang}>
      {says}
    </p>
  );
}

/** Says what is coded in the words of who reads, by the sentences that are chosen. */
export function useSaying<Params>(choose: (locale: Locale) => Sentences<Params>): (coded: Coded<Params>) => string {
  const reader = useReader();
  return (coded) => say(choose(LOCALES[reader.language]), coded, writingFor(reader));
}
