import { paragraph, type Block } from './draft';
import { quoted, type InEach, type Language } from './language';

const NOTED: InEach<string> = { en: 'What the team would like to add:', fr: 'Ce que l’équipe souhaite ajouter :' };

/** What somebody wrote to the publisher with a decision, in their own words. Nothing when nobody wrote anything. */
export const noted = (language: Language, note: string | null): readonly Block[] =>
  note === null ? [] : [paragraph(`${NOTED[language]} ${quoted(language, note)}`)];
