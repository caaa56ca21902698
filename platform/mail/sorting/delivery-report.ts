import type { ParsedMail } from '../parsed-mail';
import type { Arrival } from './automatic-answer';
import { failureClass, statusIn } from './failure-class';
import { type Field, fieldBlocks, textOfPart, valuesOf } from './header-fields';
import { type FoundOriginal, originalMail } from './original-mail';
import { isSame, MOST_ADDRESSES, reportedAddress, sameIn } from './report-address';
import { expandedFrom, reportText, wordsAbout } from './report-text';
import type { ReportAction, ReportedRecipient, SortedMail } from './sorted-mail';
import { isFromSystem, isNullSender } from './system-sender';

export type DeliveryReport = Extract<SortedMail, { readonly kind: 'delivery-report' }>;

const STATUS = /^message\/(?:global-)?delivery-status$/;
const LOOKS_LIKE_STATUS = /^(?:original|final)-recipient[ \t]*:/im;
const IS_GROUP = /^(?:action|status|reporting-mta|diagnostic-code|remote-mta)[ \t]*:/im;

/** The fields that make a group one of a recipient. */
const OF_RECIPIENT = ['final-recipient', 'original-recipient', 'action', 'status'];

/** A delivery report (RFC 3464), each of its recipients on its own; undefined for what is none. */
export function deliveryReport(mail: ParsedMail, us: Arrival): DeliveryReport | undefined {
  const status = statusOf(mail, us);
  if (status === undefined) return undefined;
  const { words, whole } = reportText(mail);
  const original = originalMail(mail, whole);
  const groups = groupsOf(status).map((fields) => ({ fields, address: addressOf(fields, original, words, us) }));
  const addresses = groups.flatMap(({ address }) => address ?? []);
  const recipients = groups.flatMap(({ fields, address }) => {
    if (address === undefined) return [];
    const others = addresses.filter((each) => !isSame(each, address));
    return [recipientOf(fields, address, wordsAbout(address, others, words))];
  });
  const { messageId, to, replyTo } = original;
  return recipients.length === 0
    ? undefined
    : { kind: 'delivery-report', original: { messageId, to, replyTo }, recipients };
}

/** The fields for programs: in the part that is for them, or in one that only looks like it, where a server has sent it. */
export function statusOf(mail: ParsedMail, { envelopeFrom }: Arrival): string | undefined {
  const isReport = mail.contentType === 'multipart/report';
  const isOfServer = isReport || isFromSystem(mail, envelopeFrom);
  if (!isOfServer && !isNullSender(mail.headers, envelopeFrom)) return undefined;
  const declared = mail.parts.filter(({ type }) => STATUS.test(type)).map(({ content }) => textOfPart(content));
  if (declared.length > 0) return declared.join('\n\n');
  const texts = [
    ...mail.parts.filter(({ type }) => !/rfc822|global/.test(type)).map(({ content }) => textOfPart(content)),
    // Away notes have no sender either, and may quote a report.
    ...(isOfServer ? [reportText(mail).words] : []),
  ];
  return texts.find((text) => LOOKS_LIKE_STATUS.test(text) && IS_GROUP.test(text));
}

/** The groups of fields, one a recipient. Some servers put empty lines into a group, or none between two. */
function groupsOf(status: string): Field[][] {
  const groups: Field[][] = [];
  const has = (fields: readonly Field[], name: string) => fields.some((field) => field.name === name);
  for (const block of fieldBlocks(status)) {
    let isNew = block.some(({ name }) => OF_RECIPIENT.includes(name) && has(groups.at(-1) ?? [], name));
    for (const field of block) {
      if (OF_RECIPIENT.includes(field.name) && has(groups.at(-1) ?? [], field.name)) isNew = true;
      if (isNew || groups.length === 0) groups.push([]);
      isNew = false;
      groups.at(-1)?.push(field);
    }
  }
  return groups.filter((group) => group.some(({ name }) => /-recipient$/.test(name))).slice(0, MOST_ADDRESSES);
}

/** The address that we wrote to: of those a group names, the one our mail names; never one of ours. */
function addressOf(fields: readonly Field[], original: FoundOriginal, words: string, us: Arrival): string | undefined {
  const named = ['original-recipient', 'final-recipient', 'x-actual-recipient']
    .flatMap((name) => valuesOf(fields, name))
    .flatMap((value) => reportedAddress(value) ?? localAddress(value, original.to) ?? []);
  const candidates = named.flatMap((each) => [expandedFrom(each, words) ?? each]).concat(named);
  const foreign = candidates.filter((each) => !us.isOurs(each));
  if (named.length > 0 && foreign.length === 0) return undefined;
  const written = original.to.filter((each) => !us.isOurs(each));
  const known = foreign.map((each) => sameIn(written, each)).find((each) => each !== undefined);
  const [only] = written;
  const isForwarded = foreign.some((each) => sameIn(original.forwardedTo, each) !== undefined);
  if (known === undefined && written.length === 1 && (isForwarded || foreign.length === 0)) return only;
  return known ?? foreign[0];
}

/** Some servers name a local recipient without its domain. */
function localAddress(value: string, to: readonly string[]): string | undefined {
  const local = value
    .replace(/^[^;]*;/, '')
    .trim()
    .toLowerCase();
  return local === '' ? undefined : to.find((each) => each.toLowerCase().startsWith(`${local}@`));
}

function recipientOf(fields: readonly Field[], address: string, words: string): ReportedRecipient {
  const said = valuesOf(fields, 'diagnostic-code').concat(valuesOf(fields, 'x-supplementary-info'));
  const diagnostic =
    said.length === 0
      ? null
      : said
          .join(' ')
          .replace(/^[\w-]+\s*;\s*/, '')
          .slice(0, 1000) || null;
  const written = statusIn(valuesOf(fields, 'status').join(' '));
  const action = actionOf(valuesOf(fields, 'action')[0] ?? '', written);
  if (action !== 'failed') return { address, action, failure: null, status: written, diagnostic };
  return {
    address,
    action,
    diagnostic,
    ...failureClass(written, diagnostic, words),
  };
}

/** The action; a failure of class 2 is none, for the class beats the word. */
function actionOf(value: string, status: string | null): ReportAction {
  const word = /fail|delay|deliver|relay|expand/i.exec(/undeliver/i.test(value) ? 'fail' : value)?.[0].toLowerCase();
  if (word === 'delay') return 'delayed';
  if (word === 'deliver') return 'delivered';
  if (word === 'relay') return 'relayed';
  if (word === 'expand') return 'expanded';
  return status?.startsWith('2') === true ? 'delivered' : 'failed';
}
