import type { JSX } from 'preact';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { endingName, stageName } from '../shared/names';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Agreements } from './agreements';
import { Benefits } from './benefits';
import type { PageContent } from './content';
import { Contact } from './contact';
import { Doing } from './doing';
import { PageFrame } from './frame';
import { Manager } from './manager';
import { Owed, owedIn, promiseTo } from './owed';
import { Requests } from './requests';
import { Talk } from './talk';

/** All that a publisher reads of its offer. */
export function PublisherPage({ content }: { content: PageContent }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage');
  const { offer, at, person } = content;
  return (
    <PageFrame title={words.title(offer.title)} language={language} content={content}>
      <main>
        <Standing content={content} />
        <Owed content={content} />
        <Manager content={content} />
        <Doing content={content} />
        <Benefits content={content} />
        <Agreements content={content} />
        <Requests content={content} />
        <Talk content={content} />
        <Contact content={content} />
        <footer class="publisher-foot">
          <p>{words.asPerson(person.name, person.email)}</p>
          <p>{words.link(moment(at.until, language, zone, 'day'))}</p>
          <Imprint programme={content.programme} />
        </footer>
      </main>
    </PageFrame>
  );
}

/** Who is behind the page, where the settings say so. */
function Imprint({
  programme: { name, postalAddress, privacyUrl },
}: Pick<PageContent, 'programme'>): JSX.Element | null {
  const { language } = useReader();
  if (postalAddress === null && privacyUrl === null) return null;
  return (
    <p>
      {postalAddress !== null && `${name}, ${postalAddress}`}{' '}
      {privacyUrl !== null && <a href={privacyUrl}>{LOCALES[language].letterFrame.privacy}</a>}
    </p>
  );
}

/** The first thing that one reads: where the offer stands, and what comes next. */
function Standing({ content }: { content: PageContent }): JSX.Element {
  const reader = useReader();
  const { language, zone } = reader;
  const words = useWords('publisherPage');
  const { offer, person } = content;
  const dayOf = (instant: string): string => moment(instant, language, zone, 'day');
  const [next] = owedIn(content);
  const { colon } = LOCALES[language].typography;
  const dueWords = (what: string, status: string, day: string): string =>
    status === 'overdue' ? `${what}${colon} ${words.owed.late(day)}` : words.nextDue(what, day);
  return (
    <div class="hero">
      <p class="hero-greeting">{words.greeting(person.name)}</p>
      <h1>
        {offer.title} <Status is={offer.stage}>{stageName(offer.stage, language)}</Status>
      </h1>
      {offer.ended === null ? (
        <p>{words.live(dayOf(offer.publishedAt))}</p>
      ) : (
        <p>{words.ended(endingName(offer.ended.how, language), dayOf(offer.ended.at))}</p>
      )}
      {offer.paused !== null && (
        <p>{(offer.paused.reason === 'publisher-asked' ? words.paused : words.resting)(dayOf(offer.paused.until))}</p>
      )}
      {offer.ended === null && (
        <p class="hero-next">
          <span class="hero-label">
            {words.next}
            {colon}
          </span>{' '}
          {next === undefined
            ? words.nothingOwed
            : dueWords(promiseTo(next, content, reader), next.status, dayOf(next.dueAt))}
        </p>
      )}
    </div>
  );
}
