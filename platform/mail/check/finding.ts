/** What is found of one part: it fits, it does not, or somebody has to look, and why in a sentence. */
export type Finding = {
  readonly part: 'SPF' | 'DKIM' | 'DMARC';
  readonly is: 'good' | 'bad' | 'look';
  readonly says: string;
};

/** Whether a domain vouches for another one in DMARC's relaxed way: the same, or one below it. */
export function isAligned(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** The tags of an entry such as `v=DKIM1; k=rsa; p=…`, by lower-case name. */
export const tagsOf = (entry: string): ReadonlyMap<string, string> =>
  new Map(
    entry.split(';').flatMap((part): [string, string][] => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/\s+/g, '')]];
    }),
  );
