import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moment } from '../../locales/dates';
import { frenchTexts, type French } from '../support/french';

const CATALOGUES = ['commercial-marketplace@2020-04', 'commercial-marketplace@2023-12'];

/** What the catalogues say in French. */
const inCatalogue = (name: string): French[] => {
  const file = `domain/catalogue/${name}.json`;
  const lines = readFileSync(join(__dirname, '../..', file), 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const text = /"fr": "(.*)"/.exec(line)?.[1];
    return text === undefined ? [] : [{ file, line: i + 1, text }];
  });
};

const TEXTS = [...frenchTexts(), ...CATALOGUES.flatMap(inCatalogue)];

const found = (pattern: RegExp, texts: readonly French[] = TEXTS): string[] =>
  texts.filter(({ text }) => pattern.test(text)).map(({ file, line, text }) => `${file}:${line} ${text}`);

/** A whole word, also where it begins or ends with an accent. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

it('is found in the console, the pages without it, the letters and the catalogues', () => {
  expect(TEXTS.length).toBeGreaterThan(1_800);
  for (const folder of ['locales/fr/console/', 'locales/fr/letters/', 'domain/catalogue/'])
    expect(TEXTS.some(({ file }) => file.startsWith(folder))).toBe(true);
});

/** By the table of the glossary: words that were not chosen, in any form. */
it.each<[chosen: string, ...banned: string[]]>([
  ['entreprise', 'sociétés?'],
  ['assistance', 'supports?'],
  ['responsable d’engagement', 'managers?', 'gestionnaires?'],
  ['désigner', 'nomm(er|é|ée|ons|ez) (un|le|une personne)', '(pas|encore) nommée?'],
  ['palier', 'niveaux?'],
  ['Annonce, Essai, Conseil, Vente', 'offre (Liste|Transact|d’évaluation)'],
  ['faire évoluer', 'offre est montée', 'que monter', 'faire monter'],
  ['mise en œuvre', 'implémentations?', 'implémenter'],
  ['au plus tard le', '(dues?|dus?|dû|réponse|attendue?) avant le', 'doit .* avant le'],
  ['rappel; faire repartir', 'relanc\\p{L}+'],
  ['consigner', 'logg\\p{L}+', 'enregistrez (ensuite )?(le message|la réponse)'],
  ['clore', 'ticket.* ferm\\p{L}+', 'ferm\\p{L}+ .*tickets?'],
  ['service de tickets', 'guichet'],
  ['lettre de fin', 'lettre d’adieu'],
  ['passation', 'lettre de reprise'],
  ['annuler', 'peut être reprise?', 'Promesses? retirées?'],
  ['en ligne', 'offres? en cours'],
  ['voyage dans le temps', 'machine à .*', 'time machine'],
  ['bac à sable', 'sandbox'],
  ['e-mail', 'courriels?', '(?<!e-|_)mails?(?!_)'],
  ['what is French', 'checker|deadline|process|feedback|dispatcher|booster|challenger|digital|team|update|email'],
])('says %s, and nothing else for it', (_, ...banned) => {
  expect(found(word(banned.join('|')))).toEqual([]);
});

it('has curved apostrophes', () => {
  expect(found(/\p{L}'\p{L}/u)).toEqual([]);
});

it('never lets a line begin with a high sign: letters and catalogues are typeset when they are written', () => {
  const asShown = TEXTS.filter(({ file }) => !/^locales\/fr\/letters|letter-templates/.test(file));
  expect(found(/ [:;?!»]|« /, asShown)).toEqual([]);
  expect(found(/[\p{L}\d)][;?!»](?! *\w*=)|«[^\u00a0]/u, asShown)).toEqual([]);
});

it('agrees: what is due, late or kept has the gender of its promise or date', () => {
  expect(
    found(word('échéance était dû|promesse (est |était )?(tenu|dû|levé|manqué)|promesses (tenue|due|levée|manquée)')),
  ).toEqual([]);
});

it('writes the first of a month as an ordinal', () => {
  expect(moment('2026-03-01T12:00:00.000Z', 'fr', 'UTC', 'day')).toBe('1er mars 2026');
  expect(moment('2026-03-11T12:00:00.000Z', 'fr', 'UTC', 'day')).toBe('11 mars 2026');
  expect(moment('2026-03-01T12:00:00.000Z', 'fr', 'UTC')).toBe('1er mars 2026, 12:00 UTC');
  expect(moment('2026-03-01T12:00:00.000Z', 'en', 'UTC', 'day')).toBe('1 Mar 2026');
});
