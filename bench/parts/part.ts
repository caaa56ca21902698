import type { Endings } from '../endings';
import type { Figure } from '../figures';
import type { Options } from '../options';
import type { Stage } from '../stage';

/** One part of a run: it takes its measurements and answers the lines of the table. */
export type BenchPart = (stage: Stage, options: Options, endings: Endings) => Promise<readonly Figure[]>;
