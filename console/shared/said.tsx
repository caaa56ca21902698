import type { ComponentChildren, JSX } from 'preact';

/** One thing that is known, under its name, in a list of such. */
export const Said = ({ name, children }: { name: string; children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
