import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Block, Document, Imprint } from '../../locales/letters/draft';
import { printable } from './printable';

/** The same letter with every text harmless and set after the rules of its language, wherever it came from. */
export function typesetDocument(language: Language, letter: Document): Document {
  const { typeset } = LOCALES[language].typography;
  const set = (text: string): string => typeset(printable(text));
  return {
    subject: set(letter.subject),
    heading: set(letter.heading),
    greeting: set(letter.greeting),
    blocks: letter.blocks.map((block) => typesetBlock(block, set)),
    signature: set(letter.signature),
    footer: set(letter.footer),
    imprint: typesetImprint(letter.imprint, set),
    ...(letter.page !== undefined && { page: { ...letter.page, label: set(letter.page.label) } }),
  };
}

const typesetImprint = ({ name, logo, postalAddress, links }: Imprint, set: (text: string) => string): Imprint => ({
  name: name && set(name),
  logo,
  postalAddress: postalAddress && set(postalAddress),
  links: links.map(({ label, url }) => ({ label: set(label), url })),
});

function typesetBlock(block: Block, set: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: set(block.text) };
    case 'list':
      return { ...block, items: block.items.map(set) };
    case 'points':
      return { ...block, points: block.points.map(({ lead, text }) => ({ lead: set(lead), text: set(text) })) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [set(label), set(value)]) };
    case 'link':
      return { ...block, label: set(block.label) };
  }
}
