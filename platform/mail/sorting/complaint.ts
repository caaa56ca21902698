import type { ParsedMail } from '../parsed-mail';
import type { Arrival } from './automatic-answer';
import { fieldBlocks, textOfPart, valuesOf } from './header-fields';
import { type FoundOriginal, originalMail } from './original-mail';
import { reportedAddress } from './report-address';
import { reportText } from './report-text';
import type { SortedMail } from './sorted-mail';

type Complaint = Extract<SortedMail, { readonly kind: 'complaint' }>;

/** A report that somebody takes a mail of ours for spam (RFC 5965, and Microsoft's own); undefined for what is none. */
export function complaint(mail: ParsedMail, us: Arrival): Complaint | undefined {
  const report = mail.parts.find(({ type }) => type === 'message/feedback-report');
  if (report === undefined) return junkReport(mail, us);
  const fields = fieldBlocks(textOfPart(report.content)).flat();
  const original = originalMail(mail, reportText(mail).whole);
  const named = ['original-rcpt-to', 'removal-recipient', 'x-original-rcpt-to'].flatMap((name) =>
    valuesOf(fields, name),
  );
  const type = /^[a-z-]+/.exec(valuesOf(fields, 'feedback-type')[0]?.toLowerCase() ?? '')?.[0] ?? 'abuse';
  return { kind: 'complaint', original: withoutWay(original), address: theirs(named, original, us), type };
}

/** Microsoft's Junk Mail Reporting Program attaches the mail, with its recipient in a header of it. */
function junkReport(mail: ParsedMail, us: Arrival): Complaint | undefined {
  const attached = mail.parts.find(({ type }) => type === 'message/rfc822');
  const fields = attached === undefined ? [] : (fieldBlocks(textOfPart(attached.content))[0] ?? []);
  const named = valuesOf(fields, 'x-hmxmroriginalrecipient');
  if (named.length === 0) return undefined;
  const original = originalMail(mail, '');
  return { kind: 'complaint', original: withoutWay(original), address: theirs(named, original, us), type: 'abuse' };
}

/** Whose complaint it is: whom the report names, else the only one whom the mail was to. Many providers hide it. */
function theirs(named: readonly string[], { to }: FoundOriginal, us: Arrival): string | null {
  const isTheirs = (address: string) =>
    address.includes('@') && !/redacted|\*{2}/i.test(address) && !us.isOurs(address);
  const found = named.map(reportedAddress).find((each) => each !== undefined && isTheirs(each));
  const others = to.filter(isTheirs);
  return found ?? (others.length === 1 ? (others[0] ?? null) : null);
}

const withoutWay = ({ messageId, to, replyTo }: FoundOriginal) => ({ messageId, to, replyTo });
