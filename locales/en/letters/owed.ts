import { owedIn } from '../../letters/owed';
import { promises } from '../promises';

/** Promises by name, and what is owed by when. */
export const { promiseName, owedFacts, owedSection } = owedIn({
  title: 'What we owe you, and by when',
  promises,
  ahead: 'by',
  past: 'overdue since',
});
