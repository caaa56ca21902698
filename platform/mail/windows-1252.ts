/** What the bytes from 0x80 to 0x9F are in Windows-1252; the five that it leaves out are not here. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Node 20 decodes Windows-1252 as ISO 8859-1: quotation marks and dashes of Outlook become control characters. No mail
 * means those; each is read as what it is in Windows-1252.
 */
export const readAsWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
