const LONGEST = 200;

/** What was typed to look for, as the store can take it; undefined where the field was left empty. */
export function typedText(text: string | undefined): string | undefined {
  const trimmed = (text ?? '').replaceAll('\0', '').trim().slice(0, LONGEST);
  return trimmed === '' ? undefined : trimmed;
}
