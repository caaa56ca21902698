import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** A text that French readers get, and where it stands. */
export type French = { readonly file: string; readonly line: number; readonly text: string };

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Every text of the console, of the pages without it and of the letters that stands under `fr`. */
export const frenchTexts = (folders: readonly string[] = ['locales/fr', 'console', 'api']): readonly French[] =>
  folders.flatMap(sources).flatMap((path) => textsIn(path));

/** Names of entries, such as codes and routes, are read by nobody. */
const isNameOrImport = (node: ts.StringLiteralLike): boolean =>
  ts.isImportDeclaration(node.parent) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

function textsIn(path: string): French[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: French[] = [];
  const file = relative(ROOT, path);
  const keep = (node: ts.Node, text: string): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    // A single small word in ASCII is a code rather than a text.
    if (/[\s\u00a0à-ÿœ’]|^[A-Z]/u.test(text)) found.push({ file, line, text });
  };
  const visit = (node: ts.Node, isFrench: boolean): void => {
    if (isFrench && ts.isStringLiteralLike(node) && !isNameOrImport(node)) keep(node, node.text);
    else if (isFrench && ts.isTemplateExpression(node)) {
      keep(node, [node.head.text, ...node.templateSpans.map(({ literal }) => `…${literal.text}`)].join(''));
      node.templateSpans.forEach(({ expression }) => {
        visit(expression, true);
      });
      return;
    }
    ts.forEachChild(node, (child) => {
      visit(child, languageAt(child) ?? isFrench);
    });
  };
  visit(source, file.startsWith('locales/fr/'));
  return found;
}

/** Does a piece of code belong to one of the languages? Undefined where it does not say. */
function languageAt(node: ts.Node): boolean | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
    return node.name.text === 'fr' ? true : node.name.text === 'en' ? false : undefined;
  if (ts.isConditionalExpression(parent) && node !== parent.condition) {
    const asked = /language === '(en|fr)'$/.exec(parent.condition.getText())?.[1];
    if (asked !== undefined) return (asked === 'fr') === (node === parent.whenTrue);
  }
  // Sentences of the API and what they are in French, in pairs.
  if (
    ts.isArrayLiteralExpression(parent) &&
    parent.elements.length === 2 &&
    /web\/words\/api\//.test(node.getSourceFile().fileName)
  )
    return node === parent.elements[1] ? true : undefined;
  return undefined;
}
