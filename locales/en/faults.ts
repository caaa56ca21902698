import type { FaultParams } from '../faults';
import type { Sentences } from '../writing';

/** What is wrong with a field of a request: the end of a sentence that begins with its name. */
export const faults: Sentences<FaultParams> = {
  required: () => 'is required',
  'required-for-other': () => 'is required for the reason other',
  'required-where': ({ outcome }) =>
    `is required where ${outcome === 'owner-found' ? 'the owner was found' : 'the publisher was contacted'}`,
  'only-for': ({ outcome }) => `is only for the outcome ${outcome}`,
  'no-time': ({ zone }) => `is no time in the zone ${zone}: its clocks skip it, or the date is none`,
  'unknown-field': () => 'is not known here',
  empty: () => 'must not be empty',
  'one-line': () => 'must be one line without control characters',
  'control-characters': () => 'must not have control characters',
  invisible: () => 'must have visible characters',
  turned: () => 'must not turn the direction of the text',
  email: () => 'must be an e-mail address',
  'too-long': ({ most }) => `must have at most ${most} characters`,
  'language-tag': () => 'must be a BCP 47 language tag, for example fr or pt-BR',
  phone: () => 'must be a valid number as E.164 writes it, for example +33123456789',
  instant: () => 'must be an RFC 3339 instant, for example 2026-11-22T10:00:00Z',
  'too-early': () => 'must not be before the year 2000',
  future: () => 'must not be in the future',
  'ten-years': () => 'must be within the last ten years',
  country: () => 'must be an ISO 3166 country code of two upper case letters',
  'benefit-id': () => 'must be the id of a benefit',
  'file-name': () => 'must be the name of a file, without a path',
  'media-type': () => 'must be a media type, for example application/pdf',
  base64: () => 'must be a file in base64 (RFC 4648), not empty',
  option: ({ said }) => said,
  'above-size': ({ said }) => said,
  'below-size': ({ said }) => said,
  'other-type': ({ type, program }) => `does not belong to an offer of type ${type} under ${program}`,
};
