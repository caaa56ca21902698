import { owedIn } from '../../letters/owed';
import { names } from '../names';

/** Promises by name, and what is owed by when. */
export const { promiseName, owedFacts } = owedIn({
  names: names.promiseInFull,
  ahead: 'au plus tard le',
  past: 'en retard depuis le',
});
