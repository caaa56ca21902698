import type { EmbeddedSettings } from './embedded-settings';
import type { PartGroup } from './part-group';

/** The programs that are run; tests put small ones in their place. */
export type Entries = { readonly migrate: string; readonly api: string; readonly worker: string };

/** Everything that one start knows while it goes on. */
export type Start = {
  readonly settings: EmbeddedSettings;
  readonly group: PartGroup;
  readonly out: (line: string) => void;
  readonly entries: Entries;
};

/** What a part adds to the environment of the parts after it. */
export type Added = Readonly<Record<string, string>>;
