import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { Frame, type PageName } from './frame';
import { useReader } from './reader';

/** A page as text. */
export const toHtml = (page: JSX.Element): string => `<!doctype html>${render(page)}`;

/** htmx may neither evaluate text nor write styles of its own: the policy of the pages forbids both. */
const HTMX = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  selfRequestsOnly: true,
  scrollBehavior: 'auto',
  // Pages show people and their addresses: going back asks for the page again, nothing of it stays in the browser.
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  // A refusal is shown at the field, and so is swapped in like an answer.
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '...', swap: false, error: true },
  ],
});

/** What every page has around it. */
export function Layout({
  title,
  language = 'en',
  isScripted = false,
  isPublishers = false,
  children,
}: {
  title: string;
  language?: string;
  isScripted?: boolean;
  isPublishers?: boolean;
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
        {isPublishers && <link rel="stylesheet" href="/publisher.css" />}
        {isScripted && <Scripts />}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** Without them every page still works, as links and forms. */
const Scripts = (): JSX.Element => (
  <>
    <meta name="htmx-config" content={HTMX} />
    <script src="/assets/htmx.js" defer />
    <script src="/assets/console.js" defer />
    <script src="/assets/forms.js" defer />
  </>
);

/** A page of the console, with the way to everything else. */
export function ConsolePage({
  title,
  here,
  children,
}: {
  title: string;
  here?: PageName;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <Layout title={`${title} · Followthrough`} language={useReader().language} isScripted>
      <Frame {...(here !== undefined && { here })}>{children}</Frame>
    </Layout>
  );
}
