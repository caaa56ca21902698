/** A path of this site; `/` where the given one leads elsewhere. */
export const inside = (place: string): string => (/^\/(?![/\\])[^\s\\]*$/.test(place) ? place : '/');
