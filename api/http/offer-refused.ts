import type { ApplicationFailure } from '@temporalio/common';
import type { Refusal } from '../../domain/offer/refusals';
import { Problem } from './problems';
import { isRefusalCode } from './refusal-status';

/** The offer or publisher refused. */
export class OfferRefused extends Problem {
  constructor(refusal: Refusal) {
    super(refusal.code, refusal);
  }
}

/** The refusal of an update. A worker of another version may refuse with what is not known here: then its message is all there is. */
export function refusalOf({ type, message, details }: ApplicationFailure): Problem {
  const code = type ?? 'refused';
  return isRefusalCode(code) && details?.[0] != null
    ? new OfferRefused({ code, params: details[0] } as Refusal)
    : new Problem(code, message);
}
