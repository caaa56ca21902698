/** The values of an object that are strings; everything else is left out. */
export function textsOf(given: unknown): Record<string, string> {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const first = entries.map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value[0] : value]);
  return Object.fromEntries(first.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
