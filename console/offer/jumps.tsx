import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import { PARTS } from './places';

/** The way to each part of a long page. */
export function Jumps(): JSX.Element {
  const { parts, part } = useWords('offer');
  return (
    <nav class="jumps" aria-label={parts}>
      {PARTS.map((name) => (
        <a key={name} href={`#${name}`}>
          {part[name]}
        </a>
      ))}
    </nav>
  );
}
