import type { JSX } from 'preact';
import { FirstVisit } from '../sandbox/first-visit';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../../web/words/frame-words';
import type { InEach } from '../../web/words/language';

type Words = { nothing: string; own: string; how: string; docs: string; link: string; then: string };

const WORDS: InEach<Words> = {
  en: {
    nothing: 'Nothing is due: no offer is looked after yet.',
    own: 'Onboard an offer by the API',
    how: 'From then on its publisher is owed advice, contact and news, and My day says by when.',
    docs: 'Every field is explained in',
    link: 'the API’s documentation',
    then: 'Once it is there this page shows what is owed, without reloading.',
  },
  fr: {
    nothing: 'Rien n’est dû\u00a0: aucune offre n’est encore suivie.',
    own: 'Inscrire une offre par l’API',
    how: 'Dès lors, son éditeur a droit à des conseils, à un contact et à des nouvelles, et Ma journée dit pour quand.',
    docs: 'Chaque champ est expliqué dans',
    link: 'la documentation de l’API',
    then: 'Dès qu’elle y est, cette page montre ce qui est dû, sans être rechargée.',
  },
};

/** What an empty console says: how to begin. In a sandbox with sample offers too. */
export function FirstSteps({ request }: { request: string }): JSX.Element {
  const words = useWords(WORDS);
  const { isSandbox, language, role } = useReader();
  const isAllowed = useMay('onboard-offers');
  return (
    <>
      <p class="lead">{words.nothing}</p>
      {isSandbox && <FirstVisit />}
      <section class="card">
        <h2>{words.own}</h2>
        <p>{words.how}</p>
        <pre tabIndex={0}>{request}</pre>
        {!isAllowed && <p class="hint">{notYours(language, role, 'onboard-offers')}</p>}
        <p>
          {words.docs} <a href="/docs">{words.link}</a>. {words.then}
        </p>
      </section>
    </>
  );
}
