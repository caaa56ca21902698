/** A sentence that is still to be said: a code, and the values in it. `locales/` says it in the language of who reads. */
export type Coded<Params> = {
  readonly [Code in keyof Params]: { readonly code: Code; readonly params: Params[Code] };
}[keyof Params];

/** Of a sentence without values. */
export type Nothing = Readonly<Record<string, never>>;

/** The values of a code as an argument, which is left out where it has none. */
export type Given<Params> = Nothing extends Params ? [params?: undefined] : [params: Params];
