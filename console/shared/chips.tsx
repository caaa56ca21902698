import type { JSX } from 'preact';
import { useReader } from './reader';
import { upTo } from './up-to';

/** One filter: where it leads, and how many there are. */
export type Chip = {
  /** Unique on the page: the focus finds it again when the list has changed. */
  readonly id: string;
  readonly says: string;
  readonly count?: number | undefined;
  readonly href: string;
  readonly isHere: boolean;
};

/** What makes links and forms change a part of the page only, and the address with it. Without scripts they load it all. */
export const within = (view: string): Readonly<Record<`hx-${string}`, string>> => ({
  'hx-boost': 'true',
  'hx-target': `#${view}`,
  'hx-select': `#${view}`,
  'hx-swap': 'outerHTML show:none',
});

/** Filters of a list as links, with how many each has. `view` is the part of the page that they change. */
export function Chips({ name, chips, view }: { name: string; chips: readonly Chip[]; view: string }): JSX.Element {
  const { language } = useReader();
  return (
    <nav aria-label={name} class="filter">
      <span class="quiet" aria-hidden="true">
        {name}
      </span>
      <ul class="chips" {...within(view)}>
        {chips.map(({ id, says, count, href, isHere }) => (
          <li key={id}>
            <a id={id} href={href} {...(isHere && { 'aria-current': 'true' as const })}>
              {says} {count !== undefined && <b>{upTo(language, count)}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
