/** A place of this site; the console itself where what was given leads elsewhere. */
export const inside = (place: string): string => (/^\/(?![/\\])[^\s\\]*$/.test(place) ? place : '/');
