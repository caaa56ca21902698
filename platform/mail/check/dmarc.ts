import { type Finding, isAligned, tagsOf } from './finding';
import type { Lookup } from './lookup';

/** Who vouches for a mail: the sender of its envelope by SPF, and who signs it by DKIM where somebody does. */
export type Vouching = { readonly envelope: string; readonly signer: string | null };

const isDmarc = (entry: string): boolean => /^v=DMARC1\s*(;|$)/i.test(entry);

/** What receivers are told to do with mail that nobody vouches for, and whether ours is vouched for. */
export async function checkDmarc(lookup: Lookup, sender: string, { envelope, signer }: Vouching): Promise<Finding> {
  const bad = (says: string): Finding => ({ part: 'DMARC', is: 'bad', says });
  const entries = await nearestEntries(lookup, sender);
  const [entry] = entries;
  if (entry === undefined)
    return bad(`${sender} has no DMARC entry. Gmail and others want one: put v=DMARC1; p=none at _dmarc.${sender}.`);
  if (entries.length > 1)
    return bad(`${sender} has ${entries.length} DMARC entries. Only one may be there; else none counts.`);
  const tags = tagsOf(entry);
  const policy = tags.get('p')?.toLowerCase();
  if (policy === undefined || !['none', 'quarantine', 'reject'].includes(policy))
    return bad(`The DMARC entry of ${sender} says no policy: p must be none, quarantine or reject.`);
  const fits = (domain: string, mode: string | undefined): boolean =>
    mode?.toLowerCase() === 's' ? domain.toLowerCase() === sender.toLowerCase() : isAligned(domain, sender);
  const bySpf = fits(envelope, tags.get('aspf'));
  const byDkim = signer !== null && fits(signer, tags.get('adkim'));
  if (!bySpf && !byDkim)
    return bad(
      `The DMARC entry of ${sender} wants the envelope (${envelope}) or the signature (${signer ?? 'none'}) to be of ${sender}; neither is.`,
    );
  const by = [...(bySpf ? ['SPF'] : []), ...(byDkim ? ['DKIM'] : [])].join(' and ');
  return { part: 'DMARC', is: 'good', says: `The DMARC entry of ${sender} (p=${policy}) fits, by ${by}.` };
}

/** Where a domain has no entry, that of the domain above it counts; a country or a generic domain alone has none. */
async function nearestEntries(lookup: Lookup, domain: string): Promise<readonly string[]> {
  const labels = domain.split('.');
  for (let skip = 0; labels.length - skip >= 2; skip++) {
    const entries = (await lookup.txt(`_dmarc.${labels.slice(skip).join('.')}`)).filter(isDmarc);
    if (entries.length > 0) return entries;
  }
  return [];
}
