import { paragraph, type Block } from '../../letters/draft';
import { quoted } from '../typography';

/** What somebody wrote to the publisher with a decision, in their own words. Nothing when nobody wrote anything. */
export const noted = (note: string | null): readonly Block[] =>
  note === null ? [] : [paragraph(`Ce que l’équipe souhaite ajouter : ${quoted(note)}`)];
