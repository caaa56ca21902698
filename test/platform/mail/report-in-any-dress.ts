import * as fc from 'fast-check';

/** What a server says of one recipient, and what follows from it. */
export type Told = {
  readonly address: string;
  readonly action: string;
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly verdict: { readonly action: string; readonly failure: 'hard' | 'soft' | null };
};

const failed = (failure: 'hard' | 'soft') => ({ action: 'failed', failure });

/** Action, status and diagnostic as servers put them together, with their verdict. */
const SAID: readonly Omit<Told, 'address'>[] = [
  ['failed', '5.1.1', 'smtp; 550 5.1.1 User unknown', failed('hard')],
  ['failed', '5.1.1', null, failed('hard')],
  ['failed', '5.1.10', 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found', failed('hard')],
  ['failed', '5.4.4', 'X-Postfix; Host or domain name not found', failed('hard')],
  ['failed', '5.0.0', 'smtp; 550 No such user here', failed('hard')],
  ['failed', '5.0.0', 'smtp; 552 mailbox is full', failed('soft')],
  ['failed', '5.0.0', 'smtp; 450 4.7.1 greylisted, come back', failed('soft')],
  ['failed', '5.0.0', 'smtp; 550 5.1.1 try again later', failed('hard')],
  ['failed', null, 'smtp; 550 5.1.1 unknown', failed('hard')],
  ['failed', null, 'smtp; 451 4.3.0 local error', failed('soft')],
  ['failed', '4.4.7', 'smtp; 554 permanent failure, giving up', failed('soft')],
  ['failed', '4.2.2', null, failed('soft')],
  ['delayed', '4.4.1', 'X-Postfix; connection timed out', { action: 'delayed', failure: null }],
  ['delayed', '5.1.1', null, { action: 'delayed', failure: null }],
  ['delivered', '2.0.0', 'smtp; 250 Ok', { action: 'delivered', failure: null }],
  ['relayed', '2.1.9', null, { action: 'relayed', failure: null }],
  ['expanded', '2.1.5', null, { action: 'expanded', failure: null }],
].map(([action, status, diagnostic, verdict]) => ({ action, status, diagnostic, verdict }) as Omit<Told, 'address'>);

const people = fc.uniqueArray(
  fc.constantFrom('ada@publisher.example', 'Grace.Hopper+x@studio.example', 'o-n_e@a.b.example'),
  {
    minLength: 1,
    maxLength: 3,
  },
);
export const told: fc.Arbitrary<readonly Told[]> = people.chain((addresses) =>
  fc.tuple(...addresses.map((address) => fc.constantFrom(...SAID).map((said) => ({ ...said, address })))),
);

/** How a report is dressed: nothing of it changes what the report says. */
export const dress = fc.record({
  letters: fc.constantFrom('as they are', 'lower', 'upper'),
  order: fc.array(fc.integer(), { minLength: 6, maxLength: 6 }),
  folded: fc.boolean(),
  blank: fc.constantFrom(0, 1, 2),
  encoding: fc.constantFrom('7bit', 'base64', 'quoted-printable'),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  words: fc.constantFrom('text', 'html', 'both', 'none'),
  language: fc.constantFrom(
    'Undeliverable',
    'Unzustellbar',
    'Non remis',
    'No se puede entregar',
    'Delivery Status Notification',
  ),
  original: fc.constantFrom(
    'message/rfc822',
    'text/rfc822-headers',
    'message/global-headers',
    'in the text',
    'answered to',
  ),
  statusType: fc.constantFrom(
    'message/delivery-status',
    'Message/Delivery-Status; charset=utf-8',
    'message/global-delivery-status',
  ),
  reportType: fc.constantFrom(
    '; report-type=delivery-status',
    '; REPORT-TYPE="Delivery-Status"',
    '',
    '; report-type=feedback',
  ),
  isStatusFirst: fc.boolean(),
  hasDisclaimer: fc.boolean(),
  isWrapped: fc.boolean(),
  isCut: fc.boolean(),
  addressType: fc.constantFrom('rfc822; ', 'RFC822;', 'rfc822 ; <', 'utf-8; '),
  hasOriginalRecipient: fc.boolean(),
});
type Dress = typeof dress extends fc.Arbitrary<infer T> ? T : never;

export const MESSAGE_ID = '<m-9f86d081884c7d659a2feaa0@followthrough.example>';
const SENDER = 'Rewards <rewards@followthrough.example>';

const inLetters = (name: string, { letters }: Dress) =>
  letters === 'lower' ? name.toLowerCase() : letters === 'upper' ? name.toUpperCase() : name;

/** The fields of a recipient's group; with empty lines between them, only their order tells whose they are. */
function group({ address, action, status, diagnostic }: Told, how: Dress): string {
  const typed = `${how.addressType}${address}${how.addressType.endsWith('<') ? '>' : ''}`;
  const fields = [
    ['Final-Recipient', typed],
    ...(how.hasOriginalRecipient ? [['Original-Recipient', typed]] : []),
    ['Action', action],
    ...(status === null ? [] : [['Status', status]]),
    ...(diagnostic === null ? [] : [['Diagnostic-Code', how.folded ? diagnostic.replace(/ /g, '\n\t') : diagnostic]]),
    ['Remote-MTA', 'dns; mx.publisher.example'],
  ];
  const ordered = fields
    .map((field, at) => ({ field, rank: how.blank === 2 ? 0 : (how.order[at] ?? 0) }))
    .sort((a, b) => a.rank - b.rank);
  const lines = ordered.map(
    ({ field: [name = '', value = ''] }) => `${inLetters(name, how)}:${how.folded ? '\n ' : ' '}${value}\n`,
  );
  return lines.join(how.blank === 2 ? '\n' : '');
}

function encoded(text: string, { encoding }: Dress): string {
  if (encoding === 'base64') return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
  if (encoding !== 'quoted-printable') return text;
  return text.replace(/[=\t]/g, (each) => `=${each === '=' ? '3D' : '09'}`).replace(/([^\n]{60})(?=[^\n])/g, '$1=\n');
}

/** A delivery report that says it, dressed so. */
export function reportOf(recipients: readonly Told[], how: Dress): Buffer {
  const to = recipients.map(({ address }) => address).join(', ');
  const headers = `From: ${SENDER}\nTo: ${to}\nSubject: What we owe you\n${inLetters('Message-ID', how)}: ${MESSAGE_ID}\n`;
  const status = `${'\n'.repeat(how.blank)}Reporting-MTA: dns; mx.example\n\n${recipients.map((each) => group(each, how)).join('\n')}`;
  const words = `${how.language}: ${to}\n${how.original === 'in the text' ? `\n----- Original message -----\n\n${headers}` : ''}`;
  const human = {
    text: [`Content-Type: text/plain; charset=utf-8\n\n${words}`],
    html: [`Content-Type: text/html\n\n<p>${words.replace(/</g, '&lt;').replace(/\n/g, '<br>\n')}</p>`],
    both: [
      `Content-Type: multipart/alternative; boundary=in\n\n--in\n\n${words}\n--in\nContent-Type: text/html\n\n<p>x</p>\n--in--\n`,
    ],
    none: how.original === 'in the text' ? [`\n${words}`] : [],
  }[how.words];
  const machine = `Content-Type: ${how.statusType}\nContent-Transfer-Encoding: ${how.encoding}\n\n${encoded(status, how)}`;
  const isIncluded = how.original.includes('/');
  const parts = [
    ...(how.isStatusFirst ? [machine, ...human] : [...human, machine]),
    ...(isIncluded ? [`Content-Type: ${how.original}\n\n${headers}\nDear Ada,\n`] : []),
    ...(how.hasDisclaimer ? ['Content-Type: text/plain\n\nThis mail was scanned. Confidential.\n'] : []),
  ];
  const body = `${parts.map((part) => `--b\n${part}\n`).join('')}${how.isCut ? '' : '--b--\n'}`;
  const type = `Content-Type: multipart/report${how.reportType}; boundary="b"\n`;
  const inner = how.isWrapped
    ? `Content-Type: multipart/mixed; boundary=w\n\n--w\n${type}\n${body}\n--w--\n`
    : `${type}\n${body}`;
  const answers = how.original === 'answered to' ? `In-Reply-To: ${MESSAGE_ID}\n` : '';
  const mail = `From: Mail Delivery System <mailer-daemon@mx.example>\nSubject: ${how.language}\nMessage-ID: <r@mx.example>\n${answers}${inner}`;
  return Buffer.from(mail.replace(/\n/g, how.lineEnd));
}
