import type { ComponentChildren, JSX } from 'preact';
import { LOCALES } from '../../locales';
import { type Language, LANGUAGES } from '../../locales/language';
import { Layout } from '../shared/layout';
import { type PageContent, type PagePlace, placeOf } from './content';

/** The other language, and the address of the same page in it. */
const otherThan = (language: Language): Language => LANGUAGES.find((each) => each !== language) ?? language;

type Frame = {
  title: string;
  language: Language;
  content: Pick<PageContent, 'programme' | 'at'>;
  /** Where the reader is, below the page. */
  path?: string;
  more?: Readonly<Record<string, string>>;
  children: ComponentChildren;
};

/** What stands around everything that a publisher reads here: who writes, and the other language. */
export function PageFrame({ title, language, content, path = '', more = {}, children }: Frame): JSX.Element {
  const other = otherThan(language);
  return (
    <Layout title={title} language={language} isPublishers>
      <div class="publisher">
        <header class="publisher-head">
          <span class="publisher-brand">{content.programme.name}</span>
          <a href={placeOf({ ...content.at, chosen: other }, path, more)} lang={other} hreflang={other}>
            {LOCALES[language].console.publisherPage.otherLanguage}
          </a>
        </header>
        {children}
      </div>
    </Layout>
  );
}

/** A part of the page under a heading. */
export const Card = ({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
}): JSX.Element => (
  <section class="card" id={id} aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`}>{heading}</h2>
    {children}
  </section>
);

/** Leads back to the page. */
export const Back = ({ at, language }: { at: PagePlace; language: Language }): JSX.Element => (
  <p class="publisher-back">
    <a href={placeOf(at)}>
      <span aria-hidden="true">← </span>
      {LOCALES[language].console.publisherPage.back}
    </a>
  </p>
);
