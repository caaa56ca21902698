import type { BenefitReason } from '../../domain/benefits/reasons';
import type { DateReason } from '../../domain/promises/date-reasons';
import { LOCALES } from '../../locales';
import { FOR_PROGRAMS, say } from '../../locales/writing';

/** Why a promise has its date, as the API says it. */
export const whyIn = (promised: { readonly why: readonly DateReason[] } | undefined): string[] =>
  (promised?.why ?? []).map((reason) => say(LOCALES.en.dateReasons, reason, FOR_PROGRAMS));

/** Why a benefit stands as it does, likewise. */
export const benefitReasonIn = ({ reason }: { readonly reason: BenefitReason }): string =>
  say(LOCALES.en.benefitReasons, reason, FOR_PROGRAMS);
