/** A signed token, as it stands in the links of letters. */
export const TOKEN = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g;

/** The same in a link that a mail program has broken into lines, quoted or not; as text, or within JSON. */
const BROKEN = /([?&]token=)[\w.-]{16,}(?:=?(?:\r?\n|(?:\\r)?\\n)[> \t]*[\w.-]{20,})*/g;

/** The signed part of an address that answers to a letter go to. */
const REPLY = /\+[0-9a-f]{24}[a-z2-7]{20}(?=@)/gi;

/** What stands in place of a token. */
export const CUT = '•••';

/** A text without the tokens that stand in it: who reads it may not act as the person to whom a letter went. */
export const withoutTokens = (text: string): string =>
  text.replace(TOKEN, CUT).replace(BROKEN, `$1${CUT}`).replace(REPLY, `+${CUT}`);
