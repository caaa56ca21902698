import { createPublicKey } from 'node:crypto';
import type { Dkim } from '../../dkim-settings';
import { type Finding, isAligned, tagsOf } from './finding';
import type { Lookup } from './lookup';

/** Whether the key in the DNS belongs to the one that signs, and its domain to the sender's. */
export async function checkDkim(lookup: Lookup, sender: string, dkim: Dkim | undefined): Promise<Finding> {
  const bad = (says: string): Finding => ({ part: 'DKIM', is: 'bad', says });
  if (dkim === undefined) {
    const says = 'Mail is not signed here. Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY, unless your provider signs it.';
    return { part: 'DKIM', is: 'look', says };
  }
  const { domainName, keySelector, privateKey } = dkim;
  const name = `${keySelector}._domainkey.${domainName}`;
  const entries = (await lookup.txt(name)).map(tagsOf).filter((tags) => tags.has('p'));
  const [tags] = entries;
  if (tags === undefined)
    return bad(`There is no key at ${name}. Put there: v=DKIM1; k=rsa; p=${publicPart(privateKey)}`);
  if (entries.length > 1) return bad(`There are ${entries.length} keys at ${name}. Only one may be there.`);
  if (tags.get('p') === '') return bad(`The key at ${name} was revoked: its p is empty.`);
  if (tags.get('p') !== publicPart(privateKey))
    return bad(`The key at ${name} is another one than that of DKIM_KEY, so no signature will hold.`);
  if (tags.get('t')?.split(':').includes('y'))
    return { part: 'DKIM', is: 'look', says: `The key at ${name} fits, but says that it is only tried out (t=y).` };
  if (!isAligned(domainName, sender))
    return bad(
      `DKIM_DOMAIN is ${domainName}, but mail is from ${sender}: the signature does not vouch for the sender.`,
    );
  return { part: 'DKIM', is: 'good', says: `The key at ${name} fits, and vouches for ${sender}.` };
}

/** The public key that belongs to a private one, as the DNS has it. */
const publicPart = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
