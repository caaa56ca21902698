import { isIP } from 'node:net';

const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a text names proxies: an address, a range of addresses (not of all there are), or one of three by name. */
export function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (bits === undefined) return RANGES.includes(text) || isIP(text) !== 0;
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most;
}
