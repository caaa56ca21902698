import { compile, type Formatter } from 'html-to-text';
import { COLOURED, COLOURED_END, isAnswerColour } from './coloured-answers';

/** Begins each line of what an HTML mail marks as its signature. */
export const SIGNED = '\uE000';

/** A line of its own: what follows is an older mail, without a mark at its lines. */
export const OLDER_BELOW = '\uE001';

/** More is not read of one mail, in UTF-16 units. */
const LONGEST_HTML = 1_048_576;

/** Puts something before each line of an element. */
const eachLine =
  (mark: string): Formatter =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 1 });
    walk(element.children, builder);
    builder.closeBlock({
      trailingLineBreaks: 1,
      blockTransform: (text) =>
        text
          .split('\n')
          .map((line) => mark + line)
          .join('\n'),
    });
  };

const olderBelow: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral(OLDER_BELOW);
  builder.closeBlock({ trailingLineBreaks: 1 });
  walk(element.children, builder);
};

/** A link is coloured by itself. */
const coloured: Formatter = (element, walk, builder) => {
  const isMarked = element.parent?.name !== 'a' && isAnswerColour(element.attribs ?? {});
  if (isMarked) builder.addLiteral(COLOURED);
  walk(element.children, builder);
  if (isMarked) builder.addLiteral(COLOURED_END);
};

/** Containers of what was there before, by the programs that write them. */
const QUOTED = [
  'blockquote',
  'div.gmail_attr', // Gmail: the line that says who wrote when
  'div.moz-cite-prefix', // Thunderbird: the same
  'div.yahoo_quoted',
  'div.ymail_quoted',
  'div.protonmail_quote',
  'div.tutanota_quote',
  'div.zmail_extra', // Zoho
  'div.freshdesk_quote',
  'div.hs_reply', // HubSpot
  'div.sh-quoted-content', // Superhuman
  'div.ms-outlook-mobile-reference-message',
  'div#mail-editor-reference-message-container', // Outlook on phones, and the new one
  'div#isReplyContent',
  'div#origbody',
  'div#oriMsgHtmlSeperator',
];

/** Gmail and Apple indent a paragraph by a blockquote too: that is no quotation. */
const INDENTED = [
  'blockquote[style*="border:none" i]',
  'blockquote[style*="border: none" i]',
  'blockquote.webkit-indent-blockquote',
];

/** After these the older mail stands beside them, not in them. */
const OLDER = [
  'div#divRplyFwdMsg', // Outlook on the web
  'div#x_divRplyFwdMsg',
  'div#appendonsend',
  'hr#stopSpelling', // Hotmail
  'div#OLK_SRC_BODY_SECTION', // Outlook for Mac
  'span#OLK_SRC_BODY_SECTION',
  'div[style*="border-top:solid #E1E1E1" i]', // Outlook 2013 and later
  'div[style*="border-top:solid #B5C4DF" i]', // Outlook 2007 and 2010
  'div[style*="border-top: 1pt solid rgb(225, 225, 225)" i]',
  'div[style*="border-width: 1pt medium medium; border-style: solid none none" i]',
];

const SIGNATURES = [
  'div.gmail_signature',
  'div.moz-signature',
  'pre.moz-signature',
  'div#Signature', // Outlook on the web
  'div#ms-outlook-mobile-signature',
  'div#ymail_android_signature',
  'div#ymail_ios_signature',
  'div.protonmail_signature_block',
  'div#AppleMailSignature',
  'div#lineBreakAtBeginningOfSignature',
  'div#composer_signature', // Samsung
  'div.zmail_signature',
];

const as = (format: string, selectors: readonly string[]) => selectors.map((selector) => ({ selector, format }));

const toText = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: LONGEST_HTML, maxDepth: 200, ellipsis: '' },
  formatters: { quoted: eachLine('> '), signed: eachLine(SIGNED), olderBelow, coloured },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    // Outlook writes a line as a paragraph without a margin.
    { selector: 'p.MsoNormal', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'hr', options: { length: 32 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    // What is not shown, previews of mail programs among it.
    ...as('skip', ['[style*="display:none" i]', '[style*="display: none" i]']),
    ...as('coloured', ['span[style*="color" i]', 'font[color]']),
    ...as('skip', ['span[style*="display:none" i]', 'span[style*="display: none" i]']),
    ...as('quoted', QUOTED),
    ...as('block', INDENTED),
    ...as('olderBelow', OLDER),
    ...as('signed', SIGNATURES),
  ],
});

/** Elements that need no end: they do not nest by being left open. */
const LEFT_OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot option'.split(
    ' ',
  ),
);

/** The parser takes quadratic time by the depth of a tree; no mail that a person sees is as deep. */
const DEEPEST = 2000;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]{0,20})/gi)) {
    if (LEFT_OPEN.has(name.toLowerCase())) continue;
    depth += end === '/' ? -1 : 1;
    if (depth > DEEPEST) return true;
    depth = Math.max(depth, 0);
  }
  return false;
}

const withoutTags = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, ' ');

/** The text of an HTML mail, quotations with `> ` before each line; never throws. */
export function htmlLines(html: string): string {
  const read = html.slice(0, LONGEST_HTML);
  if (isTooDeep(read)) return withoutTags(read);
  try {
    return toText(read);
  } catch {
    return withoutTags(read);
  }
}
