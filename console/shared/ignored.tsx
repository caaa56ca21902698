import type { JSX } from 'preact';
import { useReader, useWords } from './reader';
import type { InEach } from '../../web/words/language';

const WORDS: InEach<(values: string) => string> = {
  en: (values) => `Not looked at, because it cannot be understood: ${values}.`,
  fr: (values) => `Laissé de côté, faute de pouvoir être compris\u00a0: ${values}.`,
};

const QUOTES: InEach<(value: string) => string> = {
  en: (value) => `“${value}”`,
  fr: (value) => `«\u00a0${value}\u00a0»`,
};

/** Says which parts of an address mean nothing here; the page is shown without them. */
export function Ignored({ values }: { values: readonly string[] }): JSX.Element | null {
  const says = useWords(WORDS);
  const { language } = useReader();
  if (values.length === 0) return null;
  return (
    <p class="flash warn" role="status">
      {says(values.map((value) => QUOTES[language](value)).join(', '))}
    </p>
  );
}
