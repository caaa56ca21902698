const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

const oneSpace = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();

/** What a person reads in an HTML letter. */
export function readHtml(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const text = body.replace(/<\/?(strong|a|span)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, ' ');
  return oneSpace(text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES.get(entity) ?? entity));
}

/** The paragraphs, headings and list items of a plain-text letter, without bullets, lines and wrapping. */
export function readText(text: string): readonly string[] {
  const withoutLines = text.replace(/^[-=]{2,}$/gm, '');
  return withoutLines
    .split(/\n\n+|\n(?=- )/)
    .map((part) => oneSpace(part.replace(/^\s*- /, '')))
    .filter((part) => part !== '');
}

/** Everything a letter says, whatever the wrapping. */
export const said = (text: string): string => oneSpace(text);
