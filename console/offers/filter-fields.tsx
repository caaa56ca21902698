import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import type { FilterField, OffersView } from './view';

/** Filters that are chosen or typed beside the search. */
export type NamedFilter = Exclude<FilterField, 'q'>;
type Common = { name: NamedFilter; typed: OffersView['typed'] };

/** A filter of which one is chosen, or none. */
export function Choice({
  name,
  typed,
  options,
}: Common & { options: readonly (readonly [value: string, says: string])[] }): JSX.Element {
  const words = useWords('offers');
  return (
    <label class="field">
      {words.filters[name]}
      <select name={name}>
        <option value="">{words.any}</option>
        {options.map(([value, says]) => (
          <option key={value} value={value} selected={typed[name] === value}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter that is typed. */
export const Text = ({ name, typed }: Common): JSX.Element => (
  <label class="field">
    {useWords('offers').filters[name]}
    <input type="text" name={name} value={typed[name] ?? ''} autoComplete="off" />
  </label>
);
