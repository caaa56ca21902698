import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { inWordsOf } from '../../../web/words/api';

const FRENCH = { language: 'fr', zone: 'Europe/Paris' } as const;
const ENGLISH = { language: 'en', zone: 'Europe/Paris' } as const;
const AT = '2026-12-12T00:00:00.000Z';

test.each([
  [
    'Who owns What is owned? A guide?',
    'Who owns What is owned? A guide?',
    'À qui appartient What is owned? A guide\u00a0?',
  ],
  [
    `News is due at ${AT}.`,
    'News is due at 12 Dec 2026, 01:00 CET.',
    'Des nouvelles sont attendues pour le 12 déc. 2026, 01:00 UTC+1.',
  ],
])('%s', (sentence, english, french) => {
  expect(inWordsOf(ENGLISH, sentence)).toEqual({ says: english, language: 'en' });
  expect(inWordsOf(FRENCH, sentence)).toEqual({ says: french, language: 'fr' });
});

test('what is not known here, such as a note, stays as it is, and is said to be English', () => {
  expect(inWordsOf(FRENCH, 'They asked for it. (.+?) $1 {at}')).toEqual({
    says: 'They asked for it. (.+?) $1 {at}',
    language: 'en',
  });
});

/** What a gap holds where only certain words fit, by what stands before it. */
const FITTING: readonly (readonly [RegExp, string])[] = [
  [/of type $/, 'trial'],
  [/The offer was $/, 'delisted'],
  [/accepted yet: $/, 'publisher agreement'],
  [/Revoked: $/, 'illegal-activity'],
  [/ \($/, 'other'],
];

/** A text of the code, with something in each gap that might be there; nothing where it is not written out. */
function said(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...said(node.whenTrue), ...said(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce(
    (texts, { expression, literal }) =>
      texts.flatMap((text) => held(expression, text).map((each) => `${text}${each}${literal.text}`)),
    [node.head.text],
  );
}

function held(expression: ts.Expression, before: string): string[] {
  const fitting = FITTING.find(([place]) => place.test(before));
  if (fitting) return [fitting[1]];
  const written = said(expression);
  if (written.length > 0) return written;
  const name = expression.getText();
  if (/within|sponsorshipDetails|welcome$/.test(name)) return ['P7D'];
  if (/\bhow\b/.test(name)) return ['kept'];
  if (/\bstatus\b/.test(name)) return [before.startsWith('The request') ? 'answered' : 'declined'];
  if (/MOST/.test(name)) return ['20'];
  return [/(At|at|since|until|from|to|latest|before|now|startAt)\b|latestEnd/.test(name) ? AT : 'something'];
}

function every(folder: string): ts.Node[] {
  const root = join(__dirname, '..', '..', '..', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  for (const file of files)
    visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return nodes;
}

describe('in French there is', () => {
  const code = every('domain');

  const expectFrench = (sentences: readonly string[], atLeast: number): void => {
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
    expect(sentences.filter((sentence) => inWordsOf(FRENCH, sentence).language !== 'fr')).toEqual([]);
  };

  test('every reason why a ticket is closed', () => {
    const reasons = code
      .filter((node) => ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node))
      .filter(({ name }) => ['reason', 'why'].includes(name.getText()));
    expectFrench(
      reasons.flatMap(({ initializer }) => said(initializer)),
      6,
    );
  });
});
