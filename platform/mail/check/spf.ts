import { BlockList, isIP } from 'node:net';
import type { Finding } from './finding';
import type { Lookup } from './lookup';

/** More look-ups than this make the whole entry void (RFC 7208, 4.6.4). */
const MOST_LOOKUPS = 10;

const isSpf = (entry: string): boolean => /^v=spf1( |$)/i.test(entry);

/** What an entry says of addresses: which it lets send, and what of all others; and what makes it void. */
type Policy = { readonly allowed: BlockList; lookups: number; all: string | null; fault: string | null };

/** Whether the SPF entry of a domain lets the mail server send; without its name only the entry itself is judged. */
export async function checkSpf(lookup: Lookup, domain: string, server: string | null): Promise<Finding> {
  const entries = (await lookup.txt(domain)).filter(isSpf);
  const bad = (says: string): Finding => ({ part: 'SPF', is: 'bad', says });
  const [entry] = entries;
  if (entry === undefined) return bad(`${domain} has no SPF entry, so nobody can tell which servers may send for it.`);
  if (entries.length > 1)
    return bad(`${domain} has ${entries.length} SPF entries. Only one may be there; else none counts.`);
  const policy: Policy = { allowed: new BlockList(), lookups: 0, all: null, fault: null };
  await readEntry(lookup, domain, entry, policy);
  if (policy.fault !== null) return bad(`The SPF entry of ${domain} is void: ${policy.fault}.`);
  if (policy.all === '+') return bad(`The SPF entry of ${domain} lets everybody send: it ends with +all.`);
  return judged(lookup, domain, server, policy);
}

async function judged(lookup: Lookup, domain: string, server: string | null, policy: Policy): Promise<Finding> {
  if (server === null)
    return { part: 'SPF', is: 'look', says: `${domain} has an SPF entry. Set SMTP_URL to see whether it fits.` };
  const addresses = isIP(server) ? [server] : await lookup.addresses(server);
  const allowed = addresses.filter((address) => isAllowed(policy.allowed, address));
  if (addresses.length > 0 && allowed.length === addresses.length)
    return { part: 'SPF', is: 'good', says: `The SPF entry of ${domain} lets ${server} send.` };
  const says = `The SPF entry of ${domain} does not name ${server}. Where that server sends on from other addresses, its provider says what to include; otherwise receivers refuse the mail.`;
  return { part: 'SPF', is: 'look', says };
}

const isAllowed = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

async function readEntry(lookup: Lookup, domain: string, entry: string, policy: Policy): Promise<void> {
  const terms = entry.split(/ +/).slice(1).filter(Boolean);
  for (const term of terms) {
    const [, sign = '', name = '', value = ''] = /^([+?~-]?)([a-z0-9]+)(?:[:=]?(\/?[^ ]*))?$/i.exec(term) ?? [];
    await readTerm(lookup, { domain, sign, name: name.toLowerCase(), value }, policy);
    if (policy.fault !== null) return;
  }
}

type Term = { readonly domain: string; readonly sign: string; readonly name: string; readonly value: string };

async function readTerm(lookup: Lookup, { domain, sign, name, value }: Term, policy: Policy): Promise<void> {
  const [host = '', bits] = value.split('/');
  const of = host === '' ? domain : host;
  switch (name) {
    case 'all':
      policy.all = sign === '' ? '+' : sign;
      return;
    case 'ip4':
    case 'ip6':
      addNet(policy, host, bits, value);
      return;
    case 'a':
      if (isLookedUp(policy)) for (const address of await lookup.addresses(of)) addNet(policy, address, bits, value);
      return;
    case 'mx':
      if (!isLookedUp(policy)) return;
      for (const exchange of await lookup.mailHosts(of))
        for (const address of await lookup.addresses(exchange)) addNet(policy, address, bits, value);
      return;
    case 'include':
    case 'redirect':
      await readOther(lookup, of, name, policy);
      return;
    case 'ptr':
    case 'exists':
      isLookedUp(policy);
      return;
    case 'exp':
      return;
    default:
      policy.fault = `it says “${name || value}”, which means nothing`;
  }
}

/** What is included lends its addresses and not its last word; what is redirected to, both. */
async function readOther(lookup: Lookup, domain: string, how: string, policy: Policy): Promise<void> {
  if (!isLookedUp(policy)) return;
  const [entry, another] = (await lookup.txt(domain)).filter(isSpf);
  if (entry === undefined || another !== undefined) {
    policy.fault = `${domain}, which it includes, has ${entry === undefined ? 'no SPF entry' : 'several SPF entries'}`;
    return;
  }
  const { all } = policy;
  await readEntry(lookup, domain, entry, policy);
  if (how === 'include') policy.all = all;
}

function isLookedUp(policy: Policy): boolean {
  policy.lookups++;
  if (policy.lookups > MOST_LOOKUPS) policy.fault = `it needs more than ${MOST_LOOKUPS} look-ups`;
  return policy.fault === null;
}

function addNet(policy: Policy, address: string, bits: string | undefined, said: string): void {
  const family = isIP(address);
  const prefix = bits === undefined ? (family === 6 ? 128 : 32) : Number(bits);
  if (family === 0 || !(prefix >= 0 && prefix <= (family === 6 ? 128 : 32))) policy.fault = `“${said}” is no address`;
  else policy.allowed.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
}
