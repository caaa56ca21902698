import { render } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { languageOf } from '../../locales/language';
import type { Rendered } from './render';

/** A person's letter, word for word: no greeting, no signature and no look but its own. */
export function renderPersonal(subject: string, text: string, tag: string): Rendered {
  const language = languageOf(tag);
  const written = text.replace(/\r\n?/g, '\n').trim();
  const line = subject.replace(/\p{Cc}+/gu, ' ').trim();
  const html = `<!doctype html>${render(<Page subject={line} text={written} language={language} />)}`;
  return { subject: line, text: `${written}\n`, html, language };
}

const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:22px";

function Page({ subject, text, language }: { subject: string; text: string; language: string }): JSX.Element {
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
