import { parseArgs } from 'node:util';

/** What a run is asked for on the command line. */
export type Options = {
  /** The parts to run; all of them when empty. */
  readonly only: readonly string[];
  /** How many offers the lists are read from. */
  readonly offers: number;
};

const USUAL = 100_000;
const FULL = 1_000_000;

/** Reads the command line. Throws a sentence for what it does not know. */
export function readOptions(argv: readonly string[], parts: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: { only: { type: 'string' }, offers: { type: 'string' }, full: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',') ?? [];
  const unknown = only.filter((name) => !parts.includes(name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  const offers = values.offers === undefined ? (values.full ? FULL : USUAL) : Number(values.offers);
  if (!Number.isInteger(offers) || offers < 1_000) throw new Error('--offers is a whole number from 1000 on.');
  return { only, offers };
}
