import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { UnmatchedMail } from '../../platform/store/unmatched-mail';

/** Why a mail is of no offer, in a sentence. What a later version has found is said in general. */
export function reasonOf({ reason }: Pick<UnmatchedMail, 'reason'>, language: Language): string {
  const { reasons, otherReason } = LOCALES[language].console.unmatched;
  const code = reason?.code ?? '';
  return isKnown(code) ? reasons[code](reason?.params ?? {}) : otherReason;
}

const isKnown = (code: string): code is keyof typeof LOCALES.en.console.unmatched.reasons =>
  Object.hasOwn(LOCALES.en.console.unmatched.reasons, code);
