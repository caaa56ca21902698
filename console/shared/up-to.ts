import { type Language, numberIn } from '../../locales/language';
import { COUNTED_TO } from '../../platform/store/list-choices';

/** A number that is counted so far and no further: `12`, `1,000+`. */
export const upTo = (language: Language, count: number): string =>
  count > COUNTED_TO ? `${numberIn(language, COUNTED_TO)}+` : numberIn(language, count);
