import type { Coded, Nothing } from '../domain/offer/coded';
import type { OfferType } from '../domain/catalogue/offer-types';

/** What is wrong with a field of a request. */
export type Fault = Coded<FaultParams>;

/** The values of each fault. `most` and `least` count characters; `said` is how the schema library says it in English. */
export type FaultParams = {
  readonly required: Nothing;
  readonly 'required-for-other': Nothing;
  readonly 'required-where': { readonly outcome: 'owner-found' | 'contacted' };
  readonly 'only-for': { readonly outcome: 'owner-found' | 'contacted' };
  readonly 'no-time': { readonly zone: string };
  readonly 'unknown-field': Nothing;
  readonly empty: Nothing;
  readonly 'one-line': Nothing;
  readonly 'control-characters': Nothing;
  readonly invisible: Nothing;
  readonly turned: Nothing;
  readonly email: Nothing;
  readonly 'too-long': { readonly most: number };
  readonly 'language-tag': Nothing;
  readonly phone: Nothing;
  readonly instant: Nothing;
  readonly 'too-early': Nothing;
  readonly future: Nothing;
  readonly 'ten-years': Nothing;
  readonly country: Nothing;
  readonly 'benefit-id': Nothing;
  readonly 'file-name': Nothing;
  readonly 'media-type': Nothing;
  readonly base64: Nothing;
  readonly option: { readonly said: string };
  readonly 'above-size': { readonly most: number; readonly said: string };
  readonly 'below-size': { readonly least: number; readonly said: string };
  readonly 'other-type': { readonly type: OfferType; readonly program: string };
};
