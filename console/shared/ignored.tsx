import type { JSX } from 'preact';
import { useWords, useTypography } from './reader';

/** Says which parts of an address mean nothing here; the page is shown without them. */
export function Ignored({ values }: { values: readonly string[] }): JSX.Element | null {
  const says = useWords('ignored');
  const { quoted } = useTypography();
  if (values.length === 0) return null;
  return (
    <p class="flash warn" role="status">
      {says(values.map((value) => quoted(value)).join(', '))}
    </p>
  );
}
