import type { JSX } from 'preact';
import type { Day, DayItem } from '../../platform/store/my-day';
import { DayChips } from './chips';
import { dayLine } from './lines';
import { DAY_VIEW, type LookedAt, ownsPromises, placeOfDay } from './day-view';
import { FirstSteps } from './first-steps';
import { LooseEnds } from './loose-ends';
import { NotYours } from './next-step';
import { Ignored } from '../shared/ignored';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { useReader, useWords } from '../shared/reader';
import { NextPage, Table } from '../shared/tables';
import { dayLead } from './day-lead';
import type { CatalogueNames } from '../shared/catalogue-names';

export type DayContent = {
  readonly view: LookedAt;
  readonly day: Day;
  readonly names: CatalogueNames;
  /** What the address asked for that there is not. */
  readonly ignored: readonly string[];
  /** How a first offer is onboarded; undefined where there are offers already. */
  readonly firstStep: string | undefined;
  /** What publishers wrote that waits for an answer: of the reader, and of anybody. */
  readonly toAnswer?: { readonly mine: number; readonly all: number };
};

/** What the reader has promised to whom, until when, and what to do about it. */
export function DayPage(content: DayContent): JSX.Element {
  const words = useWords('myDay');
  const { firstStep, ignored, toAnswer } = content;
  return (
    <ConsolePage title={words.title} here="day">
      <h1>{words.title}</h1>
      <Live id={DAY_VIEW}>
        <Ignored values={ignored} />
        {toAnswer !== undefined && toAnswer.all > 0 && <ToAnswer {...toAnswer} />}
        {firstStep === undefined ? <Owed {...content} /> : <FirstSteps request={firstStep} />}
      </Live>
    </ConsolePage>
  );
}

/** Leads to what publishers wrote. */
function ToAnswer({ mine, all }: { mine: number; all: number }): JSX.Element {
  const { onMyDay } = useWords('toAnswer');
  return (
    <p class="flash warn state">
      <a href={`/to-answer?scope=${mine > 0 ? 'mine' : 'all'}`}>{onMyDay(mine, all)}</a>
    </p>
  );
}

function Owed({ view, day, names }: DayContent): JSX.Element {
  const words = useWords('myDay');
  const { language, role } = useReader();
  const { counts, items, next } = day;
  const whose = ownsPromises(role) ? view.scope : 'team';
  return (
    <>
      <p class="lead">{counts.all === 0 ? words.nothing[whose] : dayLead(counts, whose, language)}</p>
      {items.length > 0 && <p class="quiet">{words.intro}</p>}
      <DayChips view={view} counts={counts} />
      {view.show !== undefined && <p class="quiet">{words.means[view.show]}</p>}
      <NotYours items={items} />
      {(counts.all > 0 || view.show !== undefined) && <Promises view={view} items={items} names={names} />}
      <NextPage href={next === null ? null : placeOfDay(view, next)} says={words.more} />
      <LooseEnds tickets={day.tickets} letters={day.letters} trouble={day.trouble} />
    </>
  );
}

type PromisesProps = Pick<DayContent, 'view' | 'names'> & { items: readonly DayItem[] };

function Promises({ view, items, names }: PromisesProps): JSX.Element {
  const { caption, heads, noneHere, nothing, all } = useWords('myDay');
  const { language } = useReader();
  return (
    <Table
      caption={caption[view.show ?? 'all']}
      heads={[heads.left, heads.promise, heads.offer, heads.why, heads.next]}
      lines={items.map((item) => dayLine(item, item.about === null ? null : names.benefit(item.about, language)))}
      empty={
        view.show === undefined ? (
          <p>{nothing[view.scope]}</p>
        ) : (
          <p>
            {noneHere} <a href={placeOfDay({ ...view, show: undefined })}>{all}</a>
          </p>
        )
      }
    />
  );
}
