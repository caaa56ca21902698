import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact-render-to-string';

/** A page as text. */
export const toHtml = (page: JSX.Element): string => `<!doctype html>${render(page)}`;

/** What every page has around it. */
export function Layout({
  title,
  language = 'en',
  children,
}: {
  title: string;
  language?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** A page of the console, with the way to everything else. */
export function ConsolePage({
  title,
  temporalUi,
  children,
}: {
  title: string;
  temporalUi: string | undefined;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <Layout title={`${title} · Followthrough`}>
      <header>
        <a class="brand" href="/">
          Followthrough
        </a>
        <nav aria-label="Elsewhere">
          <a href="/docs">API</a>
          {temporalUi !== undefined && <a href={temporalUi}>Temporal</a>}
        </nav>
      </header>
      <main>{children}</main>
    </Layout>
  );
}

/** A short page that says one thing. */
export const Notice = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <Layout title={title}>
    <main class="narrow">
      <h1>{title}</h1>
      {children}
    </main>
  </Layout>
);
