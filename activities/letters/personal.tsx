import { render } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { LOCALES } from '../../locales';
import { type Language, languageOf } from '../../locales/language';
import type { Rendered } from './render';

/** What a person has written, and the way to its reader's page. */
type Personal = { readonly subject: string; readonly text: string; readonly page: string };

/** A person's letter, word for word: no greeting, no signature and no look but its own. At its foot is the way to the page. */
export function renderPersonal({ subject, text, page }: Personal, tag: string): Rendered {
  const language = languageOf(tag);
  const written = text.replace(/\r\n?/g, '\n').trim();
  const line = subject.replace(/\p{Cc}+/gu, ' ').trim();
  const html = `<!doctype html>${render(<Page subject={line} text={written} page={page} language={language} />)}`;
  return { subject: line, text: `${written}\n\n${pageLabel(language)}\n${page}\n`, html, language };
}

const pageLabel = (language: Language): string =>
  LOCALES[language].typography.typeset(LOCALES[language].letterFrame.page);

const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:22px";

function Page({ subject, text, page, language }: Personal & { language: Language }): JSX.Element {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={FONT}>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>
            <Lines lines={paragraph.split('\n')} />
          </p>
        ))}
        <p>
          <a href={page}>{pageLabel(language)}</a>
        </p>
      </body>
    </html>
  );
}

function Lines({ lines }: { lines: readonly string[] }): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
