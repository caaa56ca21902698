import type { OfferState } from './state';

/** Computes something of a state once: plans ask for it again and again, and a state never changes. */
export function memoizeByState<T>(compute: (state: OfferState) => T): (state: OfferState) => T {
  const known = new WeakMap<OfferState, { readonly value: T }>();
  return (state) => {
    const found = known.get(state);
    if (found !== undefined) return found.value;
    const value = compute(state);
    known.set(state, { value });
    return value;
  };
}
