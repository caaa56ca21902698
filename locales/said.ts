import type { Coded } from '../domain/offer/coded';
import type { RefusalParams } from '../domain/offer/refusals';
import type { Locale } from './en';
import type { FaultParams } from './faults';
import type { ProblemParams } from './problems';
import { say, type Writing } from './writing';

/** What the API says to a request: coded, or an English text for programs, which has no other language. */
export type Said = Coded<RefusalParams> | Coded<ProblemParams> | Coded<FaultParams> | string;

/** Says it in a language. */
export function spoken(locale: Locale, said: Said, writing: Writing): string {
  if (typeof said === 'string') return said;
  const sentences = { ...locale.refusals, ...locale.problems, ...locale.faults };
  return say<RefusalParams & ProblemParams & FaultParams>(sentences, said, writing);
}
