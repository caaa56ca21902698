import type { JSX } from 'preact';
import { LOCALES } from '../../locales';
import { LANGUAGES } from '../../locales/language';
import { Layout } from '../shared/layout';
import type { Programme } from './content';

type Words = (typeof LOCALES)['en']['console']['deadLink'];

type InEveryLanguage = {
  heading: 'heading' | 'asked' | 'away';
  programme: Programme;
  children: (words: Words) => JSX.Element;
};

/** Something that is said in every language, because nothing is told of who reads it. */
const InEveryLanguage = ({ heading, programme, children }: InEveryLanguage): JSX.Element => (
  <Layout title={LANGUAGES.map((language) => LOCALES[language].console.deadLink[heading]).join(' · ')} isPublishers>
    <div class="publisher">
      <header class="publisher-head">
        <span class="publisher-brand">{programme.name}</span>
      </header>
      <main>
        {LANGUAGES.map((language) => {
          const words = LOCALES[language].console.deadLink;
          return (
            <section key={language} lang={language} class="card">
              <h1>{words[heading]}</h1>
              {children(words)}
              <p class="quiet">{words.writeTo(programme.address)}</p>
            </section>
          );
        })}
      </main>
    </div>
  </Layout>
);

type Dead = { token: string; formKey: string; programme: Programme; isUnchosen?: boolean };

/** A link that does not work, for whatever reason, and the way to a new one. */
export const DeadLink = ({ token, formKey, programme, isUnchosen = false }: Dead): JSX.Element => (
  <InEveryLanguage heading="heading" programme={programme}>
    {(words) => (
      <>
        <p>{words.says}</p>
        <form method="post" action="/p/new-link" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="key" value={formKey} />
          {isUnchosen && (
            <p class="fault" role="alert">
              {words.choose}
            </p>
          )}
          <div class="answer">
            <label>
              <input type="checkbox" name="send" value="yes" required /> {words.mine}
            </label>
          </div>
          <p class="hint">{words.whereTo}</p>
          <button type="submit">{words.button}</button>
        </form>
      </>
    )}
  </InEveryLanguage>
);

/** The same answer whether or not a new link is sent. */
export const LinkAsked = ({ programme }: { programme: Programme }): JSX.Element => (
  <InEveryLanguage heading="asked" programme={programme}>
    {(words) => <p>{words.isAsked}</p>}
  </InEveryLanguage>
);

/** Something is away, or too much was asked. */
export const PageAway = ({ says, programme }: { says: 'isAway' | 'isTooOften'; programme: Programme }): JSX.Element => (
  <InEveryLanguage heading="away" programme={programme}>
    {(words) => <p>{words[says]}</p>}
  </InEveryLanguage>
);
