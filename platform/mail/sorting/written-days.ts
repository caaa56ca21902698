/** A day as a text writes it. `year` is null where it is left out; null instead of both numbers where their order is not known. */
export type WrittenDay = {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Two numbers with a slash or a hyphen between: which is the month, the language decides. */
  readonly isByLanguage: boolean;
};

const MONTHS = [
  'january|jan|janvier|janv|januar|jänner|enero|ene',
  'february|feb|février|fevrier|févr|fév|fev|februar|feber|febrero',
  'march|mar|mars|märz|maerz|mrz|marzo',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo',
  'june|jun|juin|juni|junio',
  'july|jul|juillet|juil|juli|julio',
  'august|aug|août|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre|setiembre',
  'october|oct|octobre|oktober|okt|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|décembre|decembre|déc|dezember|dez|diciembre|dic',
].map((names) => names.split('|'));

const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`(?:,? {0,2}(?:de |del |of )?(20\d\d)(?!\d))?`;

type Reader = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Omit<WrittenDay, 'start' | 'end'>;
};

const monthOf = (name: string | undefined): number => MONTH_OF.get(name ?? '') ?? 0;
const yearOf = (year: string | undefined): number | null =>
  year === undefined || year === '' ? null : Number(year.length === 2 ? `20${year}` : year);

/** In the order in which they are tried at a place; texts are in lower case. */
const READERS: readonly Reader[] = [
  {
    pattern: /(?<![\d./-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([year, month, day]) => ({ year: yearOf(year), month: Number(month), day: Number(day), isByLanguage: false }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:./-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|ª)? {0,2}(?:of |de |day of )?(${MONTH})(?!\p{L})\.?${YEAR}`,
      'gu',
    ),
    read: ([day, month, year]) => ({
      year: yearOf(year),
      month: monthOf(month),
      day: Number(day),
      isByLanguage: false,
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${MONTH})\.? {1,2}(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?! {0,1}(?:am|pm)\b)${YEAR}`,
      'gu',
    ),
    read: ([month, day, year]) => ({
      year: yearOf(year),
      month: monthOf(month),
      day: Number(day),
      isByLanguage: false,
    }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\.(?: ?(20\d\d|\d\d))?(?!\d|\.\d)/g,
    read: ([day, month, year]) => ({ year: yearOf(year), month: Number(month), day: Number(day), isByLanguage: false }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/-])/g,
    read: ([first, , second, year]) => ({
      year: yearOf(year),
      month: Number(second),
      day: Number(first),
      isByLanguage: true,
    }),
  },
];

/** The days that a text in lower case writes, in their order. */
export function writtenDays(text: string): readonly WrittenDay[] {
  const days: WrittenDay[] = [];
  for (const { pattern, read } of READERS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (days.some((day) => day.start < end && start < day.end)) continue;
      days.push({ start, end, ...read(match.slice(1)) });
    }
  return days.sort((a, b) => a.start - b.start);
}
