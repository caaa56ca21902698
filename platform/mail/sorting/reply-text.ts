import type { ParsedMail } from '../parsed-mail';

/** What a person has written, taken apart: what is new, how it is signed, and what was there before. */
export type ReplyText = { readonly text: string; readonly signature: string; readonly quoted: string };

/** The new text of a mail alone; empty where nothing in it is new. */
export function replyText(mail: ParsedMail): ReplyText {
  const lines = (mail.text ?? '').slice(0, 262_144).split(/\r\n|\r|\n/);
  const quoted = lines.filter((line) => line.startsWith('>'));
  const rest = lines.filter((line) => !line.startsWith('>'));
  return { text: rest.join('\n').trim(), signature: '', quoted: quoted.join('\n') };
}
