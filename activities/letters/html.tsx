import { render } from 'preact-render-to-string';
import type { ComponentChildren, JSX } from 'preact';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Block, Document, Imprint } from '../../locales/letters/draft';
import { DARK, STYLE } from './look';

/** Sets a letter as HTML that needs nothing from elsewhere: no image, no script, no font, no address but its own link. */
export const toHtml = (language: Language, letter: Document): string =>
  `<!doctype html>${render(<Page language={language} letter={letter} />)}`;

function Page({ language, letter }: { language: Language; letter: Document }): JSX.Element {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{DARK}</style>
      </head>
      <body class="page" style={STYLE.page}>
        <Card language={language}>
          <Brand imprint={letter.imprint} />
          <h1 style={STYLE.title}>{letter.heading}</h1>
          <p style={STYLE.paragraph}>{letter.greeting}</p>
          {letter.blocks.map((block, index) => (
            <Piece key={index} language={language} block={block} />
          ))}
          <p style={STYLE.signature}>{letter.signature}</p>
          {letter.page !== undefined && (
            <p style={STYLE.signature}>
              <a class="page-link" href={letter.page.url} style={STYLE.pageLink}>
                {letter.page.label}
              </a>
            </p>
          )}
          <p class="quiet rule" style={STYLE.footer}>
            {letter.footer}
          </p>
          <Foot imprint={letter.imprint} />
        </Card>
      </body>
    </html>
  );
}

/** Tables, because Outlook knows no other way to set a width; `lang` again, because webmail drops html and body. */
function Card({ language, children }: { language: Language; children: ComponentChildren }): JSX.Element {
  return (
    <table
      role="presentation"
      class="page"
      lang={language}
      width="100%"
      cellPadding="0"
      cellSpacing="0"
      style={STYLE.page}
    >
      <tbody>
        <tr>
          <td align="center" style={STYLE.margin}>
            <table role="presentation" class="card" width="600" cellPadding="0" cellSpacing="0" style={STYLE.card}>
              <tbody>
                <tr>
                  <td align="left" class="ink" style={STYLE.ink}>
                    {children}
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/**
 * The programme by its name, with its logo where there is one. Outlook and Gmail show no drawing that stands in the
 * letter, and leave it out: so the name stands beside it as text, and the drawing says nothing of its own.
 */
function Brand({ imprint: { name, logo } }: { imprint: Imprint }): JSX.Element | null {
  if (name === null && logo === null) return null;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={STYLE.brand}>
      <tbody>
        <tr>
          {logo !== null && (
            <td aria-hidden="true" style={STYLE.logo} dangerouslySetInnerHTML={{ __html: withoutOutlook(logo) }} />
          )}
          {name !== null && <td style={STYLE.name}>{name}</td>}
        </tr>
      </tbody>
    </table>
  );
}

const withoutOutlook = (markup: string): string => `<!--[if !mso]><!-->${markup}<!--<![endif]-->`;

function Foot({ imprint: { postalAddress, links } }: { imprint: Imprint }): JSX.Element {
  return (
    <>
      {postalAddress !== null && (
        <p class="quiet" style={STYLE.foot}>
          {postalAddress}
        </p>
      )}
      {links.map(({ label, url }) => (
        <p key={url} class="quiet" style={STYLE.foot}>
          <a class="quiet" href={url} style={STYLE.footLink}>
            {label}
          </a>
          <span class="quiet" style={STYLE.address}>
            {url}
          </span>
        </p>
      ))}
    </>
  );
}

function Piece({ language, block }: { language: Language; block: Block }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <h2 style={STYLE.heading}>{block.text}</h2>;
    case 'paragraph':
      return <p style={STYLE.paragraph}>{block.text}</p>;
    case 'list':
      return <List items={block.items} />;
    case 'points':
      return (
        <List
          items={block.points.map(({ lead, text }) => (
            <>
              <strong>{lead}.</strong> {text}
            </>
          ))}
        />
      );
    case 'facts':
      return <Facts language={language} block={block} />;
    case 'link':
      return (
        <p style={STYLE.paragraph}>
          <a class="button" href={block.url} style={STYLE.button}>
            {block.label}
          </a>
          <span class="quiet" style={STYLE.address}>
            {block.url}
          </span>
        </p>
      );
  }
}

function List({ items }: { items: readonly ComponentChildren[] }): JSX.Element {
  return (
    <ul style={STYLE.list}>
      {items.map((item, index) => (
        <li key={index} style={STYLE.item}>
          {item}
        </li>
      ))}
    </ul>
  );
}

function Facts({ language, block }: { language: Language; block: Extract<Block, { kind: 'facts' }> }): JSX.Element {
  return (
    <table class="rule" width="100%" cellPadding="0" cellSpacing="0" style={STYLE.facts}>
      <tbody>
        {block.rows.map(([label, value], index) => (
          <tr key={index}>
            <th scope="row" align="left" class="rule quiet" style={STYLE.label}>
              {label}
              {LOCALES[language].typography.colon}
            </th>
            <td class="rule" style={STYLE.value}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
