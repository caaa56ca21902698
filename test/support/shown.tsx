import type { JSX } from 'preact';
import { toHtml } from '../../console/shared/layout';
import { type Reader, ReaderProvider } from '../../console/shared/reader';

/** Somebody of the operations who reads in UTC, on a Monday morning. */
export const READER: Reader = {
  language: 'en',
  zone: 'UTC',
  now: '2026-11-23T09:00:00.000Z',
  name: 'Lea Blanc',
  role: 'operations',
  csrf: 'c-1',
  path: '/here',
  isSandbox: true,
  isSignedIn: true,
  temporalUi: undefined,
  temporalNamespace: 'default',
};

/** What a reader gets to see, as HTML. */
export const shown = (content: JSX.Element, reader: Partial<Reader> = {}): string =>
  toHtml(<ReaderProvider value={{ ...READER, ...reader }}>{content}</ReaderProvider>);

/** The same without its elements: what is read. */
export const read = (content: JSX.Element, reader: Partial<Reader> = {}): string => textOf(shown(content, reader));

/** The text of a piece of HTML, with its spaces made one each. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
