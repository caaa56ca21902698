import { type Action, type Typed, actionWords } from './action';
import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import type { OfferView } from '../../domain/offer/view';
import type { SavedReply } from '../../platform/store/saved-replies';
import { placeOf, whyNot } from '.';
import { write } from './contacts';
import { ActionForm } from './action-form';
import { Consequences, type Foreseen } from './effects';
import { DraftButtons, type Drafts, KeepsDraft, OthersWriting } from '../drafts/writing';
import { PutReply } from '../saved-replies/putting';
import { Fields, type FieldShape } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { Preview, Templates } from './letter-draft';
import { useMay, useReader, useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { notYours } from '../shared/not-yours';
/** An action about to be done: what was typed, what would follow, and what the API said to an attempt. */
export type ActionContent = {
  readonly action: Action;
  readonly offer: OfferView;
  readonly target: string | undefined;
  readonly typed: Typed;
  /** By the name of the field; `''` for what belongs to none. */
  readonly faults: Readonly<Record<string, Said>>;
  readonly foreseen: Foreseen | undefined;
  /** Under which it counts once, however often the form is sent. */
  readonly formKey: string;
  /** Has a letter just taken the place of what was typed? */
  readonly isBegun?: boolean;
  /** What is being written to its publisher, where a letter is. */
  readonly drafts?: Drafts;
  /** Saved replies that it may begin from. */
  readonly replies?: readonly SavedReply[];
};

/** Asks for what an action needs, and says what will follow before it is done. */
export function ActionPage(content: ActionContent): JSX.Element {
  const { action, offer } = content;
  const { title, says } = actionWords(action, useReader().language);
  const words = useWords('actionPage');
  return (
    <ConsolePage title={`${title} · ${offer.title}`} here="offers">
      <div data-case={offer.id}>
        <p>
          <a href={`/offers/${offer.id}`}>← {words.back}</a>
        </p>
        <h1>{title}</h1>
        <p>
          <b>{offer.title}</b> · {offer.publisher.name}
        </p>
        <p class="quiet">{says}</p>
        <OwnClock offer={offer} />
        <Body {...content} />
      </div>
    </ConsolePage>
  );
}

/** More than this is not a clock that goes a little wrong but the time machine, in milliseconds. */
const MOVED = 60_000;

/** Times that are typed are those of the offer, and the time machine may have moved it. */
function OwnClock({ offer: { clock, stage } }: { offer: OfferView }): JSX.Element | null {
  const { now } = useReader();
  const words = useWords('actionPage');
  if (stage === 'ended' || Math.abs(Date.parse(clock) - Date.parse(now)) <= MOVED) return null;
  return (
    <p class="quiet">
      {words.ownClock} <Time at={clock} />
    </p>
  );
}

function Body(content: ActionContent): JSX.Element {
  const { action, offer, target } = content;
  const reader = useReader();
  const isAllowed = useMay(action.needs);
  const impossible = whyNot(action, offer, reader.language, target);
  if (!isAllowed) return <p class="flash warn">{notYours(reader.language, reader.role, action.needs)}</p>;
  if (impossible !== undefined) return <p class="flash warn">{impossible}</p>;
  return (
    <>
      {content.drafts !== undefined && <OthersWriting offer={offer.id} others={content.drafts.others} />}
      <Form {...content} />
    </>
  );
}

function Form(content: ActionContent): JSX.Element {
  const { action, offer, target, typed, faults, foreseen, formKey, isBegun = false, drafts } = content;
  const { language, name } = useReader();
  const fields = action.fields?.({ offer, target, language, name }) ?? [];
  return (
    <ActionForm
      place={placeOf(action, offer.id, target)}
      formKey={formKey}
      fault={faults['']}
      drafts={isBegun ? 'fresh' : ''}
      asks={<Asked content={content} fields={fields} />}
      follows={
        <>
          <Consequences foreseen={foreseen} />
          {action === write && <Preview typed={typed} />}
        </>
      }
      button={actionWords(action, language).button}
      isDanger={action.isDanger}
      hasFiles={fields.some(({ kind }) => kind === 'files')}
      more={action === write && <DraftButtons isKept={drafts?.own !== undefined} />}
    />
  );
}

function Asked({ content, fields }: { content: ActionContent; fields: readonly FieldShape[] }): JSX.Element {
  const { action, offer, typed, faults, drafts, replies = [] } = content;
  if (action !== write) return <Fields fields={fields} typed={typed} faults={faults} />;
  return (
    <>
      <Templates offer={offer} typed={typed} />
      <PutReply replies={replies} />
      <Fields fields={fields} typed={typed} faults={faults} />
      <KeepsDraft offer={offer.id} keptAt={drafts?.own?.changedAt} />
    </>
  );
}
