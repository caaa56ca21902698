import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Block, Document } from '../../locales/letters/draft';

const COLUMNS = 74;

/** Sets a letter as plain text in lines that any mail program shows whole. */
export function toPlainText(language: Language, letter: Document): string {
  const { name, postalAddress, links } = letter.imprint;
  const parts = [
    ...(name === null ? [] : [wrapped(name)]),
    underlined(letter.heading, '='),
    wrapped(letter.greeting),
    ...letter.blocks.map((block) => setBlock(language, block)),
    wrapped(letter.signature),
    ...(letter.page === undefined ? [] : [`${wrapped(letter.page.label)}\n${letter.page.url}`]),
    `--\n${wrapped(letter.footer)}`,
    ...(postalAddress === null ? [] : [wrapped(postalAddress)]),
    ...links.map(({ label, url }) => `${wrapped(label)}\n${url}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function setBlock(language: Language, block: Block): string {
  const { colon } = LOCALES[language].typography;
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, '-');
    case 'paragraph':
      return wrapped(block.text);
    case 'list':
      return block.items.map((item) => wrapped(item, '- ')).join('\n');
    case 'points':
      return block.points.map(({ lead, text }) => wrapped(`${lead}. ${text}`, '- ')).join('\n\n');
    case 'facts':
      return block.rows.map(([label, value]) => wrapped(`${label}${colon} ${value}`, '- ')).join('\n');
    case 'link':
      return `${wrapped(block.label)}\n${block.url}`;
  }
}

function underlined(text: string, line: string): string {
  const title = wrapped(text);
  const width = Math.max(...title.split('\n').map((each) => each.length));
  return `${title}\n${line.repeat(Math.min(width, COLUMNS))}`;
}

/** Words that are longer than a line stay whole. Only ordinary spaces break: `\s` would take the French ones too. */
function wrapped(text: string, bullet = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && bullet.length + line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return bullet + [...lines, line].join(`\n${' '.repeat(bullet.length)}`);
}
