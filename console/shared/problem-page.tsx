import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import { ApiSentence } from './api-sentence';
import { ConsolePage } from './layout';
import { useReader, useWords } from './reader';
import type { InEach } from '../../web/words/language';

type Kind = 'missing' | 'forbidden' | 'away' | 'broken' | 'refused';

const WORDS: InEach<Readonly<Record<Kind, { readonly title: string; readonly next: string }>> & { back: string }> = {
  en: {
    missing: { title: 'There is nothing here', next: 'Look for it among the offers.' },
    forbidden: {
      title: 'That is not for your role',
      next: 'Ask somebody whose role may do it, or sign in as another.',
    },
    away: { title: 'Something does not answer', next: 'Nothing was changed. Try again in a few seconds.' },
    broken: { title: 'That went wrong here', next: 'It is in the log under the number of this request.' },
    refused: { title: 'That is not possible', next: 'Nothing was changed.' },
    back: 'To my day',
  },
  fr: {
    missing: { title: 'Il n’y a rien ici', next: 'Cherchez parmi les offres.' },
    forbidden: { title: 'Ce n’est pas pour votre rôle', next: 'Demandez à quelqu’un dont le rôle le permet.' },
    away: { title: 'Quelque chose ne répond pas', next: 'Rien n’a changé. Réessayez dans quelques secondes.' },
    broken: { title: 'Une erreur s’est produite', next: 'Elle est dans le journal sous le numéro de cette requête.' },
    refused: { title: 'Ce n’est pas possible', next: 'Rien n’a changé.' },
    back: 'À ma journée',
  },
};

function kindOf(status: number): Kind {
  if (status === 404) return 'missing';
  if (status === 403 || status === 401) return 'forbidden';
  if (status === 503) return 'away';
  return status >= 500 ? 'broken' : 'refused';
}

/** What went wrong, as the API says it, and what to do. */
export function ProblemPage({ status, code, says }: { status: number; code: string; says: Said }): JSX.Element {
  const words = useWords(WORDS);
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
          <a href="/offers">{useReader().language === 'en' ? 'Offers' : 'Offres'}</a> · <a href="/">{words.back}</a>
        </p>
      </div>
    </ConsolePage>
  );
}
