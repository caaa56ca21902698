import { paragraph, type Block } from './draft';
import { quoted, type InEach, type Language } from './language';

const NOTED: InEach<string> = { en: 'This was noted with it:', fr: 'Il a été noté à ce sujet :' };

/** What somebody wrote down with a decision, in their own words. Nothing when nobody wrote anything. */
export const noted = (language: Language, note: string | null): readonly Block[] =>
  note === null ? [] : [paragraph(`${NOTED[language]} ${quoted(language, note)}`)];
