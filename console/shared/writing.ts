import type { Writing } from '../../locales/writing';
import { moment } from '../../locales/dates';
import type { Language } from '../../locales/language';
import { spanInWords } from '../../locales/durations';

/** How instants and spans stand in the sentences of a reader. */
export const writingFor = ({ language, zone }: { readonly language: Language; readonly zone: string }): Writing => ({
  at: (instant) => moment(instant, language, zone),
  span: (span) => spanInWords(span, language) ?? span,
});
