import type { JSX } from 'preact';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import { Layout } from '../shared/layout';

/** How it stands with advice to an address: it goes there, or it has ended. */
export type AdviceStanding = {
  readonly language: Language;
  readonly title: string;
  readonly address: string;
  /** The day on which it ended; null where it goes on. */
  readonly endedOn: string | null;
  readonly token: string;
};

/** One question and one button. Looking at it changes nothing. */
export function AdvicePage({ language, title, address, endedOn, token }: AdviceStanding): JSX.Element {
  const words = LOCALES[language].console.advicePage;
  const heading = endedOn === null ? words.ask : words.ended;
  return (
    <Layout title={heading} language={language}>
      <main class="narrow">
        <h1>{heading}</h1>
        <p>{endedOn === null ? words.asked(address, title) : words.hasEnded(address, title, endedOn)}</p>
        <p>{words.owed}</p>
        <form method="post" action="/advice">
          <input type="hidden" name="token" value={token} />
          <button type="submit" name="advice" value={endedOn === null ? 'end' : 'resume'}>
            {endedOn === null ? words.end : words.resume}
          </button>
        </form>
      </main>
    </Layout>
  );
}

/** One thing to say where there is nothing to press. */
export function AdviceNotice({
  language,
  says,
}: {
  language: Language;
  says: 'badLink' | 'over' | 'away';
}): JSX.Element {
  const words = LOCALES[language].console.advicePage;
  return (
    <Layout title={words[says]} language={language}>
      <main class="narrow">
        <h1>{words[says]}</h1>
        <p>{words.why[says]}</p>
      </main>
    </Layout>
  );
}
