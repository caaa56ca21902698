import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shared/reader';
import type { PARTS } from './places';

/** A part of a case under its heading, which can be jumped to. */
export function Part({
  name,
  isCard = false,
  children,
}: {
  name: (typeof PARTS)[number];
  isCard?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { part } = useWords('offer');
  return (
    <section id={name} class={isCard ? 'card part' : 'part'} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{part[name]}</h2>
      {children}
    </section>
  );
}
