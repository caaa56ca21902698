/** What a spreadsheet makes of a long number, or of a cell that is too narrow or wrong. */
const DAMAGED = /^(?:-?\d+(?:[.,]\d+)?E\+\d+|#+|#(?:N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!))$/i;

/** Is it what a spreadsheet left of an id? It would count once more when the clean file comes. */
export const isDamaged = (id: string): boolean => DAMAGED.test(id);

export const DAMAGE = 'is what a spreadsheet left of it: send the file as it was downloaded';
