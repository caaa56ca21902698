import { owedIn } from '../../letters/owed';
import { promises } from '../promises';

/** Promises by name, and what is owed by when. */
export const { promiseName, owedFacts, owedSection } = owedIn({
  title: 'Ce que nous vous devons, et pour quand',
  promises,
  ahead: 'au plus tard le',
  past: 'en retard depuis le',
});
