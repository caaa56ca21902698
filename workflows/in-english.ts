import type { OfferView } from '../domain/offer/view';
import { benefitReasons } from '../locales/en/benefit-reasons';
import { dateReasons } from '../locales/en/date-reasons';
import { FOR_PROGRAMS, say } from '../locales/writing';

/** An offer as the HTTP contract has it, for whoever asks Temporal: its reasons are sentences. */
export const inEnglish = ({ promises, benefits, ...offer }: OfferView) => ({
  ...offer,
  promises: promises.map(({ why, ...promise }) => ({
    ...promise,
    why: why.map((reason) => say(dateReasons, reason, FOR_PROGRAMS)),
  })),
  benefits: benefits.map(({ reason, ...benefit }) => ({
    ...benefit,
    reason: say(benefitReasons, reason, FOR_PROGRAMS),
  })),
});
