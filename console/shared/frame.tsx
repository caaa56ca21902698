import { LOCALES } from '../../locales';
import type { ComponentChildren, JSX } from 'preact';
import { Csrf } from './form';
import { useReader, useWords } from './reader';
import { LANGUAGES } from '../../locales/language';
import { upTo } from './up-to';
import { roleName } from './names';

const PAGES = {
  day: '/',
  toAnswer: '/to-answer',
  offers: '/offers',
  publishers: '/publishers',
  tickets: '/tickets',
  messages: '/messages',
  audit: '/audit',
} as const;

/** The pages that can be reached from everywhere. */
export type PageName = keyof typeof PAGES;
const NAMES = [
  'day',
  'toAnswer',
  'offers',
  'publishers',
  'tickets',
  'messages',
  'audit',
] as const satisfies readonly PageName[];

/** The head of every page of the console, its content, and the list of keys. */
export function Frame({ here, children }: { here?: PageName; children: ComponentChildren }): JSX.Element {
  const words = useWords('frame');
  const { isSandbox, path, zone } = useReader();
  const isPage = (name: PageName): boolean => path.split('?', 1)[0] === PAGES[name];
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="head">
        <a class="brand" href="/">
          Followthrough
        </a>
        <nav aria-label={words.pages}>
          {NAMES.map((name) => (
            <a key={name} href={PAGES[name]} {...(name === here && { 'aria-current': isPage(name) ? 'page' : 'true' })}>
              {words[name]}
              {name === 'toAnswer' && <Waiting />}
            </a>
          ))}
        </nav>
        <Who />
        {isSandbox && <p class="sandbox">{words.sandbox}</p>}
      </header>
      <main id="content" tabIndex={-1} data-zone={zone}>
        {children}
      </main>
      <Foot />
      <Keys />
    </>
  );
}

/** How many messages wait for an answer. */
function Waiting(): JSX.Element | null {
  const { toAnswer = 0, language } = useReader();
  if (toAnswer === 0) return null;
  return (
    <>
      {' '}
      <b class="waiting">{upTo(language, toAnswer)}</b>
    </>
  );
}

/** Who is here, in which language, and the way out. */
function Who(): JSX.Element {
  const words = useWords('frame');
  const { name, role, language, path, isSignedIn } = useReader();
  // Who gave no name in the sandbox is called by the role, in whichever language that was.
  const isNamed = LANGUAGES.every((each) => roleName(role, each) !== name);
  return (
    <div class="who">
      <form method="post" action="/language">
        <Csrf />
        <input type="hidden" name="next" value={path} />
        {LANGUAGES.filter((each) => each !== language).map((each) => (
          <button key={each} class="link" name="language" value={each} lang={each}>
            {LOCALES[each].console.frame.language}
          </button>
        ))}
      </form>
      <span>
        {isNamed && `${name} `}
        <span class="quiet">{isNamed ? `(${roleName(role, language)})` : roleName(role, language)}</span>
      </span>
      {isSignedIn ? (
        <form method="post" action="/sign-out">
          <Csrf />
          <button class="link">{words.signOut}</button>
        </form>
      ) : (
        <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{words.signIn}</a>
      )}
    </div>
  );
}

function Foot(): JSX.Element {
  const words = useWords('frame');
  const { temporalUi, zone } = useReader();
  return (
    <footer class="foot">
      <span>{words.zone(zone)}</span>
      <a href="/docs">{words.api}</a>
      {temporalUi !== undefined && <a href={temporalUi}>{words.engineers}</a>}
      <a href="#keys" data-opens="keys">
        {words.help} <kbd>?</kbd>
      </a>
    </footer>
  );
}

/** A dialog where scripts run, a list at the end of the page where they do not. */
function Keys(): JSX.Element {
  const words = useWords('frame');
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <dl class="keys">
        {useWords('keys').map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input type="checkbox" data-keys checked /> {words.singleKeys}
        </label>
        <button>{words.close}</button>
      </form>
    </dialog>
  );
}
