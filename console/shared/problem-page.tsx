import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import { ApiSentence } from './api-sentence';
import { ConsolePage } from './layout';
import { useWords } from './reader';
type Kind = 'missing' | 'forbidden' | 'away' | 'broken' | 'refused';

function kindOf(status: number): Kind {
  if (status === 404) return 'missing';
  if (status === 403 || status === 401) return 'forbidden';
  if (status === 503) return 'away';
  return status >= 500 ? 'broken' : 'refused';
}

/** What went wrong, as the API says it, and what to do. */
export function ProblemPage({ status, code, says }: { status: number; code: string; says: Said }): JSX.Element {
  const words = useWords('problemPage');
  const { title, next } = words[kindOf(status)];
  return (
    <ConsolePage title={title}>
      <div class="card">
        <h1>{title}</h1>
        <ApiSentence>{says}</ApiSentence>
        <p class="quiet">
          {next} <code>{code}</code>
        </p>
        <p>
          <a href="/offers">{useWords('frame').offers}</a> · <a href="/">{words.back}</a>
        </p>
      </div>
    </ConsolePage>
  );
}
