import type { ComponentChildren, JSX } from 'preact';
import type { Said } from '../../locales/said';
import { Field, FormFault } from '../shared/form';
import { useWords } from '../shared/reader';
import type { Act, ActName, ActSubject, Choice, Typed } from './act';
import { Back, PageFrame } from './frame';

/** A form as it is shown: what was typed, what is wrong with it, and the key by which it counts once. */
export type ActForm = {
  readonly subject: ActSubject;
  readonly name: ActName;
  readonly act: Act;
  readonly key: string;
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, Said>>;
  /** Was something not chosen that has to be? */
  readonly isUnchosen?: boolean;
  /** Something that is said above the form. */
  readonly notice?: string;
};

/** One answer alone needs no mark of its own where something has to be written for it. */
export const needsChoosing = (choices: readonly Choice[]): boolean =>
  choices.length !== 1 || choices.every(({ fields }) => !fields.some(({ isRequired }) => isRequired === true));

type Page = { subject: ActSubject; name: ActName; heading: string; children: ComponentChildren };

/** What stands around a form, and around what came of it. */
export const ActFrame = ({ subject, name, heading, children }: Page): JSX.Element => (
  <PageFrame
    title={`${heading} · ${subject.content.offer.title}`}
    language={subject.language}
    content={subject.content}
    path={`/do/${name}`}
    more={subject.about === '' ? {} : { about: subject.about }}
  >
    <main>
      <Back at={subject.content.at} language={subject.language} />
      <section class="card">
        <h1>{heading}</h1>
        {children}
      </section>
    </main>
  </PageFrame>
);

/** The form of something that a publisher can do. Nothing is chosen beforehand. */
export function ActPage(form: ActForm): JSX.Element {
  const { subject, name, act, notice } = form;
  const choices = act.choices(subject);
  const soFar = act.soFar(subject);
  return (
    <ActFrame subject={subject} name={name} heading={act.heading(subject)}>
      {soFar !== undefined && <p class="so-far">{soFar}</p>}
      {notice !== undefined && (
        <p class="flash warn" role="alert">
          {notice}
        </p>
      )}
      {choices.length > 0 && (
        <>
          <p>{act.lead(subject)}</p>
          <Form {...form} choices={choices} />
        </>
      )}
    </ActFrame>
  );
}

function Form(form: ActForm & { choices: readonly Choice[] }): JSX.Element {
  const { subject, name, faults, choices, act } = form;
  const words = useWords('publisherActs');
  const { needed } = useWords('form');
  const isNext = choices.some(({ sure }) => sure !== undefined);
  return (
    <form method="post" action={`/p/do/${name}`} noValidate>
      <Hidden subject={subject} formKey={form.key} />
      <FormFault says={faults['']} />
      {needsChoosing(choices) ? (
        <fieldset>
          <legend>{act.heading(subject)}</legend>
          {form.isUnchosen === true && <ChooseFault />}
          {choices.map((choice) => (
            <Answer key={choice.value} choice={choice} form={form} />
          ))}
        </fieldset>
      ) : (
        <Fields fields={choices[0]?.fields ?? []} form={form} />
      )}
      {choices.some(({ fields }) => fields.some(({ isRequired }) => isRequired)) && <p class="hint">{needed}</p>}
      <button type="submit">{isNext ? words.next : words.send}</button>
    </form>
  );
}

/** What goes with every form of the page. */
export const Hidden = ({ subject, formKey }: { subject: ActSubject; formKey: string }): JSX.Element => (
  <>
    <input type="hidden" name="token" value={subject.content.at.token} />
    <input type="hidden" name="lang" value={subject.content.at.chosen ?? ''} />
    <input type="hidden" name="about" value={subject.about} />
    <input type="hidden" name="key" value={formKey} />
  </>
);

export const ChooseFault = (): JSX.Element => (
  <p class="fault" id="answer-fault" role="alert">
    {useWords('publisherActs').choose}
  </p>
);

const Answer = ({ choice, form }: { choice: Choice; form: ActForm }): JSX.Element => (
  <div class="answer">
    <label>
      <input
        type="radio"
        name="answer"
        value={choice.value}
        checked={form.typed['answer'] === choice.value}
        required
        {...(form.isUnchosen === true && { 'aria-describedby': 'answer-fault' })}
      />{' '}
      {choice.says}
    </label>
    {choice.fields.length > 0 && (
      <div class="fields">
        <Fields fields={choice.fields} form={form} />
      </div>
    )}
  </div>
);

const Fields = ({ fields, form: { typed, faults } }: { fields: Choice['fields']; form: ActForm }): JSX.Element => (
  <>
    {fields.map((field) => (
      <Field key={field.name} field={field} value={typed[field.name] ?? ''} fault={faults[field.name]} />
    ))}
  </>
);
