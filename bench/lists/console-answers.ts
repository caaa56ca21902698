import { idOf } from './console-pages';
import { type Page, spread } from './pages';

const same = (paths: readonly string[]): Page[] => paths.map((path) => ({ name: path, path: () => path }));

/** Pages of the console as a browser gets them: read, put into words, rendered and sent. */
export const consoleAnswers = (offers: number): readonly Page[] => [
  ...same(['/', '/?scope=team', '/?show=overdue', '/?show=at-risk', '/?show=waiting']),
  ...same(['/offers', '/offers?sort=silence', '/offers?type=transact', '/offers?stage=ended', '/offers?q=warehouse']),
  { name: '/offers?q= one offer', path: (time) => `/offers?q=offer-${spread(time, offers)}` },
  ...same(['/publishers', '/publishers?q=publisher']),
  { name: '/publishers/{id}', path: (time) => `/publishers/pub-${spread(time, offers / 4)}` },
  ...same(['/tickets', '/tickets?status=resolved', '/messages', '/messages?status=bounced', '/audit']),
  { name: '/offers/{id}', path: (time) => `/offers/${idOf(time, offers)}` },
];
