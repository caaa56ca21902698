import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { Layout } from '../shared/layout';
import type { Language } from '../../locales/language';

/** What people write at length, by the names of the fields. */
const WRITTEN = ['subject', 'text', 'summary', 'description', 'publisherNote', 'note'] as const;

/** Says that nobody is signed in any more, shows what was typed, and leads back to where it is sent again. */
export function SessionOverPage({
  language,
  next,
  typed,
}: {
  language: Language;
  next: string;
  typed: Readonly<Record<string, string>>;
}): JSX.Element {
  const words = LOCALES[language].console.signIn;
  const { title, text } = words.out.over;
  const written = WRITTEN.map((name) => typed[name]?.trim() ?? '').filter((each) => each !== '');
  return (
    <Layout title={`${title} · Followthrough`} language={language}>
      <main class="narrow">
        <p class="brand">Followthrough</p>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="button" href={`/sign-in?next=${encodeURIComponent(next)}`}>
            {words.again}
          </a>
        </p>
        {written.length > 0 && (
          <section aria-labelledby="written">
            <h2 id="written">{words.written}</h2>
            {written.map((each) => (
              <pre key={each}>{each}</pre>
            ))}
          </section>
        )}
      </main>
    </Layout>
  );
}
