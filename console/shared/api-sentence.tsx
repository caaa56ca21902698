import type { JSX } from 'preact';
import type { Coded } from '../../domain/offer/coded';
import { type Locale, LOCALES } from '../../locales';
import { type Said, spoken } from '../../locales/said';
import { say, type Sentences } from '../../locales/writing';
import { inWordsOf, type Told } from '../../web/words/api';
import { writingFor } from '../../web/words/writing';
import { type Reader, useReader } from './reader';

/** What the API says, in the words of who reads; marked as English where it still is, for readers of the screen. */
function useTold(said: Said): { readonly says: string; readonly lang?: 'en' } {
  const reader = useReader();
  const { says, language } = toldTo(reader, said);
  return language === reader.language ? { says } : { says, lang: 'en' };
}

const toldTo = (reader: Reader, said: Said): Told =>
  typeof said === 'string'
    ? inWordsOf(reader, said)
    : { says: spoken(LOCALES[reader.language], said, writingFor(reader)), language: reader.language };

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
