import type { MailHeader, ParsedMail } from '../parsed-mail';
import type { SenderProof } from './sorted-mail';

/** One finding of a receiving server (RFC 8601, 2.2). */
type Finding = { readonly method: string; readonly result: string; readonly properties: ReadonlyMap<string, string> };

/** Longer fields are not read, in UTF-16 units. */
const LONGEST = 16_384;

/** The entries of a field, without comments: these nest, and nothing counts after one that does not end. */
function entriesOf(field: string): readonly string[] {
  const entries = [''];
  let [depth, isInString] = [0, false];
  for (const sign of field.slice(0, LONGEST)) {
    if (sign === '"' && depth === 0) isInString = !isInString;
    if (sign === '(' && !isInString) depth++;
    else if (sign === ')' && !isInString && depth > 0) depth--;
    else if (sign === ';' && !isInString && depth === 0) entries.push('');
    else if (depth === 0) entries.push(`${entries.pop() ?? ''}${sign}`);
  }
  return entries;
}

const unquoted = (value: string): string => value.replace(/^"|"$/g, '').toLowerCase();

/** `dkim=pass header.d=contoso.example`. */
function finding(text: string): Finding | undefined {
  const head = /^\s*([\w.-]{1,40})(?:\s*\/\s*\d{1,3})?\s*=\s*([\w-]{1,40})/.exec(text);
  if (head?.[1] === undefined || head[2] === undefined) return undefined;
  const properties = [
    ...text.slice(head[0].length).matchAll(/([\w-]{1,40}\.[\w-]{1,40})\s*=\s*("[^"]{0,320}"|[^\s;]{1,320})/g),
  ];
  return {
    method: head[1].toLowerCase(),
    result: head[2].toLowerCase(),
    properties: new Map(properties.map(([, name = '', value = '']) => [name.toLowerCase(), unquoted(value)])),
  };
}

type Field = { readonly server: string; readonly findings: readonly Finding[] };

/** Microsoft 365 leaves the name of the server out: the first entry is a finding already. */
function fieldOf(value: string): Field {
  const entries = entriesOf(value);
  const first = entries[0] ?? '';
  const isNamed = finding(first) === undefined;
  return {
    server: isNamed ? unquoted(first.trim().split(/\s/, 1)[0] ?? '') : '',
    findings: (isNamed ? entries.slice(1) : entries).map(finding).filter((each) => each !== undefined),
  };
}

/** Are two domains one, or one within the other? The relaxed alignment of DMARC, without a list of public suffixes. */
const isAligned = (a: string, b: string): boolean =>
  a !== '' && b.includes('.') && a.includes('.') && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));

const receivedBy = (value: string): string => /\bby\s{1,5}([^\s;()]{1,255})/i.exec(value)?.[1]?.toLowerCase() ?? '';

/**
 * What trusted servers have found. They write above what they have received: their fields are the topmost, and what
 * stands below the line of a server that is not theirs was written by somebody else, whatever name it bears.
 */
function trustedFindings(headers: readonly MailHeader[], trusted: readonly string[]): readonly Finding[] {
  const isTrusted = (server: string): boolean =>
    server !== '' && trusted.some((host) => server === host || server.endsWith(`.${host}`));
  const found: { readonly server: string; readonly findings: readonly Finding[] }[] = [];
  let isInside = false;
  for (const { name, value } of headers) {
    if (name === 'received') {
      const isOfTrusted = isTrusted(receivedBy(value));
      if (found.length > 0 || (isInside && !isOfTrusted)) break;
      isInside ||= isOfTrusted;
    } else if (name === 'authentication-results') {
      const field = fieldOf(value);
      const isNew = found.length === 0 || found[0]?.server === field.server;
      if (isNew && (field.server === '' ? isInside : isTrusted(field.server))) found.push(field);
    }
  }
  return found.flatMap(({ findings }) => findings);
}

const domainOf = (address: string): string => address.toLowerCase().split('@').at(-1)?.replace(/[>\s]/g, '') ?? '';

/** The finding that says most: one that passes for the sender's domain, one that passes, the first. */
function best(findings: readonly Finding[], method: string, domain: string): Finding | undefined {
  const all = findings.filter((each) => each.method === method);
  return all.find((each) => isProofOf(each, domain)) ?? all.find(({ result }) => result === 'pass') ?? all[0];
}

const isProofOf = ({ result, properties }: Finding, domain: string): boolean =>
  result === 'pass' &&
  isAligned(
    domainOf(properties.get('header.d') ?? properties.get('header.i') ?? properties.get('header.from') ?? ''),
    domain,
  );

const FAILS = new Set(['fail', 'hardfail', 'softfail']);
const PROVES_NOTHING = new Set(['none', 'fail', 'hardfail', 'permerror', 'policy', 'neutral']);

function verdictOf(domain: string, spf?: Finding, dkim?: Finding, dmarc?: Finding): SenderProof['verdict'] {
  const judged = dmarc?.properties.get('header.from');
  const isOfSender = judged === undefined || isAligned(domainOf(judged), domain);
  if (dmarc?.result === 'fail') return 'failed';
  if (isOfSender && (dmarc?.result === 'pass' || dmarc?.result === 'bestguesspass')) return 'proven';
  if (dkim !== undefined && isProofOf(dkim, domain)) return 'proven';
  const hasNoSignature = dkim === undefined || PROVES_NOTHING.has(dkim.result);
  return spf !== undefined && FAILS.has(spf.result) && hasNoSignature ? 'failed' : 'unknown';
}

/**
 * What the receiving server has stamped about who sent a mail (RFC 8601), as far as a server on the list stamped it: its
 * name, or one within it. A mail with several senders is never proven.
 */
export function senderProof(mail: ParsedMail, trustedHosts: readonly string[]): SenderProof {
  const trusted = trustedHosts.map((host) => host.trim().toLowerCase()).filter((host) => host !== '');
  const findings = trustedFindings(mail.headers, trusted);
  const domain = domainOf(mail.from?.address ?? '');
  const [spf, dkim, dmarc] = ['spf', 'dkim', 'dmarc'].map((method) => best(findings, method, domain));
  const verdict = verdictOf(domain, spf, dkim, dmarc);
  const hasOneSender = mail.headers.filter(({ name }) => name === 'from').length <= 1;
  return {
    spf: spf?.result ?? null,
    dkim: dkim?.result ?? null,
    dmarc: dmarc?.result ?? null,
    verdict: verdict === 'proven' && !hasOneSender ? 'unknown' : verdict,
  };
}
