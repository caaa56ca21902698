import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { useReader, useWords } from './reader';

/** Says which parts of an address mean nothing here; the page is shown without them. */
export function Ignored({ values }: { values: readonly string[] }): JSX.Element | null {
  const says = useWords('ignored');
  const { language } = useReader();
  if (values.length === 0) return null;
  return (
    <p class="flash warn" role="status">
      {says(values.map((value) => LOCALES[language].console.quotes(value)).join(', '))}
    </p>
  );
}
