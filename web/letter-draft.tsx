import type { JSX } from 'preact';
import type { OfferView } from '../domain/offer-view';
import { write } from './actions/contacts';
import { placeOf } from './actions';
import type { Typed } from './actions/action';
import { templatesFor } from './actions/letter-templates';
import { useReader, useWords } from './reader';
import type { InEach } from './words/language';

const WORDS: InEach<{ begin: string; preview: string; empty: string }> = {
  en: { begin: 'Begin from', preview: 'As it will be read', empty: 'The letter is still empty.' },
  fr: { begin: 'Commencer par', preview: 'Comme elle sera lue', empty: 'La lettre est encore vide.' },
};

/** Letters to begin from: each is a link that fills the form. */
export function Templates({ offer }: { offer: OfferView }): JSX.Element {
  const words = useWords(WORDS);
  const { name, language } = useReader();
  return (
    <p>
      {words.begin}:{' '}
      {templatesFor(offer, name).map(({ names, subject, text }, i) => (
        <span key={subject}>
          {i > 0 && ' · '}
          <a href={`${placeOf(write, offer.id)}?${new URLSearchParams({ subject, text }).toString()}`}>
            {names[language]}
          </a>
        </span>
      ))}
    </p>
  );
}

/** What has been written so far, as its reader will have it. */
export function Preview({ typed }: { typed: Typed }): JSX.Element {
  const words = useWords(WORDS);
  const { subject = '', text = '' } = typed;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      {subject === '' && text === '' ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <>
          <p>
            <b>{subject}</b>
          </p>
          <pre>{text}</pre>
        </>
      )}
    </section>
  );
}
