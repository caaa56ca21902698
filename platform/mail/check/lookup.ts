import { Resolver } from 'node:dns/promises';

/** What the DNS is asked. Nothing there is an empty list; a DNS that does not answer throws. */
export type Lookup = {
  txt(name: string): Promise<readonly string[]>;
  addresses(name: string): Promise<readonly string[]>;
  mailHosts(name: string): Promise<readonly string[]>;
};

/** Names that do not exist, and names without such an entry. */
const NOTHING = ['ENOTFOUND', 'ENODATA'];

/** Asks the DNS of this machine, or servers by address and port, for example 127.0.0.1:5353. */
export function dnsLookup(servers: readonly string[] = []): Lookup {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  const found = async <T>(asked: Promise<readonly T[]>): Promise<readonly T[]> => {
    try {
      return await asked;
    } catch (err) {
      if (typeof err === 'object' && err !== null && NOTHING.includes(String(Reflect.get(err, 'code')))) return [];
      throw err;
    }
  };
  return {
    // A long entry comes in pieces, which belong together without anything between (RFC 7208, 3.3).
    txt: async (name) => (await found(resolver.resolveTxt(name))).map((pieces) => pieces.join('')),
    addresses: async (name) => [...(await found(resolver.resolve4(name))), ...(await found(resolver.resolve6(name)))],
    mailHosts: async (name) => (await found(resolver.resolveMx(name))).map(({ exchange }) => exchange),
  };
}
