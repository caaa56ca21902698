import { LOCALES } from '../../../locales';

type Words = Readonly<Record<string, string>>;

const { ending, status } = LOCALES.fr.names;

/** What a gap of a phrase may hold that is a word of the API, and its French. Other gaps hold names, numbers and notes. */
export const VOCABULARY: Readonly<Record<string, Words>> = {
  how: ending,
  settled: { kept: status.kept, waived: status.waived, missed: status.missed },
};
