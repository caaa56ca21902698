import type { ParsedMail } from '../parsed-mail';
import type { SenderProof } from './sorted-mail';

/** What the servers that are trusted have stamped about who sent a mail (RFC 8601). */
export function senderProof(mail: ParsedMail, trustedHosts: readonly string[]): SenderProof {
  const stamp = mail.headers.find((header) => header.name === 'authentication-results')?.value.toLowerCase();
  const host = stamp?.split(/[\s;]/, 1)[0];
  if (stamp === undefined || host === undefined || !trustedHosts.some((trusted) => trusted.toLowerCase() === host))
    return { spf: null, dkim: null, dmarc: null, verdict: 'unknown' };
  const result = (method: string): string | null => new RegExp(`\\b${method}=(\\w+)`).exec(stamp)?.[1] ?? null;
  const dmarc = result('dmarc');
  const verdict = dmarc === 'pass' ? 'proven' : dmarc === 'fail' ? 'failed' : 'unknown';
  return { spf: result('spf'), dkim: result('dkim'), dmarc, verdict };
}
