import { addressesIn } from '../parse-mail';

const ADDRESS =
  /[^\s<>()[\],;:"'=][^\s<>()[\],;:"=]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}-]+/u;

/** The same address, whatever its letters' case. */
export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Which of them is the same address, as it is written there. */
export const sameIn = (addresses: readonly string[], address: string): string | undefined =>
  addresses.find((each) => isSame(each, address));

/**
 * The address of a field of a delivery report (RFC 3464: `rfc822; ada@example.com`; RFC 6533: `utf-8; …`), without the
 * brackets, quotes and comments that some write around it. What is no address of mail (X.400) is none.
 */
export function reportedAddress(value: string): string | undefined {
  const typed = /^\s*([\w-]+)\s*;(.*)$/s.exec(value);
  if (typed !== null && /^x-?[45]00$/i.test(typed[1] ?? '')) return undefined;
  const text = (typed?.[2] ?? value)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/mailto:/i, '')
    .trim();
  const decoded = /^utf-?8/i.test(typed?.[1] ?? '') ? fromUtf8Xtext(text) : text;
  const address = addressesIn(decoded)[0]?.address ?? '';
  const found = address.includes('@') ? address : ADDRESS.exec(decoded)?.[0];
  return found === undefined || /^imcea(?:ex|invalid)/i.test(found)
    ? undefined
    : withoutXtext(found.replace(/[.>]+$/, ''));
}

/** RFC 6533, section 3: `\x{FC}` is the character of that code point. */
const fromUtf8Xtext = (text: string): string =>
  text.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? whole : String.fromCodePoint(code);
  });

/** RFC 3461, section 4: `+2B` is a plus, `+3D` an equals sign. Others are left, for they may be part of an address. */
const withoutXtext = (address: string): string => address.replaceAll('+2B', '+').replaceAll('+3D', '=');

/** Addresses of a text, in its order, each once. */
export function addressesOfText(text: string): string[] {
  const all = text.match(new RegExp(ADDRESS, 'gu')) ?? [];
  const found = all.map((each) => each.replace(/^mailto:/i, '').replace(/[.'*]+$/, ''));
  const first = new Map<string, string>();
  for (const each of found) if (!first.has(each.toLowerCase())) first.set(each.toLowerCase(), each);
  return [...first.values()].slice(0, MOST_ADDRESSES);
}

/** More recipients are not told of one report. */
export const MOST_ADDRESSES = 100;
