import { addressesIn } from '../parse-mail';
import type { ParsedMail } from '../parsed-mail';
import { type Field, fieldBlocks, textOfPart, valuesOf } from './header-fields';
import { MOST_ADDRESSES } from './report-address';
import type { OriginalMail } from './sorted-mail';

/** The mail that a report is about, with where it was forwarded to on its way. */
export type FoundOriginal = OriginalMail & { readonly forwardedTo: readonly string[] };

const MESSAGE = /^(?:message\/(?:rfc822|global)|text\/rfc822(?:-headers)?|message\/(?:global|rfc822)-headers)$/;
const ID = /^[>| \t]*(?:x-)?(?:original-)?message-id[ \t]*:\s{0,100}(?:<\s*)?([^<>\s]{1,998})/im;

/**
 * What a report says of the mail that it is about: from the mail or the headers that it includes, else from any part or
 * its text, else from what it answers to.
 */
export function originalMail(mail: ParsedMail, text: string): FoundOriginal {
  const included = mail.parts.filter(({ type }) => MESSAGE.test(type)).map(({ content }) => headersOf(content));
  const fields = included.find((each) => valuesOf(each, 'message-id').length > 0) ?? included[0] ?? headersInText(text);
  const addresses = (name: string) =>
    valuesOf(fields, name).flatMap((value) => addressesIn(value).map(({ address }) => address));
  return {
    messageId: idOf(fields) ?? idInParts(mail) ?? idIn(text) ?? idOfReport(mail),
    to: distinct([...addresses('to'), ...addresses('cc'), ...addresses('x-original-to')]),
    replyTo: distinct([...addresses('reply-to'), ...addresses('return-path')]),
    forwardedTo: distinct([...addresses('x-forwarded-to'), ...addresses('x-forwarded-for'), ...addresses('resent-to')]),
  };
}

const headersOf = (content: Uint8Array): readonly Field[] =>
  fieldBlocks(textOfPart(content).replace(/^(?:\s*\n)+/, ''))[0] ?? [];

/** The headers of a copy that stands in the text of a report. */
function headersInText(text: string): readonly Field[] {
  const blocks = fieldBlocks(text.replace(/^[>|] ?/gm, ''));
  const isHeaders = (block: readonly Field[]) =>
    ['to', 'from', 'subject', 'message-id', 'date'].filter((name) => valuesOf(block, name).length > 0).length >= 3;
  return blocks.find(isHeaders) ?? [];
}

function idOf(fields: readonly Field[]): string | null {
  const value = valuesOf(fields, 'message-id')[0] ?? valuesOf(fields, 'x-original-message-id')[0];
  return value === undefined ? null : idIn(`Message-ID: ${value}`);
}

function idIn(text: string): string | null {
  const id = ID.exec(text)?.[1];
  return id === undefined ? null : `<${id}>`;
}

function idInParts({ parts }: ParsedMail): string | null {
  for (const { content } of parts) {
    const id = idIn(textOfPart(content));
    if (id !== null) return id;
  }
  return null;
}

const idOfReport = ({ headers, inReplyTo, references }: ParsedMail): string | null =>
  idOf(headers.filter(({ name }) => name === 'x-original-message-id')) ?? inReplyTo[0] ?? references.at(-1) ?? null;

/** Each address once; a mail of ours has few. */
const distinct = (addresses: readonly string[]): string[] =>
  [...new Map(addresses.filter((each) => each.includes('@')).map((each) => [each.toLowerCase(), each])).values()].slice(
    0,
    MOST_ADDRESSES,
  );
