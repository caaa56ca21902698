const LONGEST = 200;

/** Search text in the form that the store accepts; undefined where it is empty. */
export function typedText(text: string | undefined): string | undefined {
  const trimmed = (text ?? '').replaceAll('\0', '').trim().slice(0, LONGEST);
  return trimmed === '' ? undefined : trimmed;
}
