import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import type { ActName, ActSubject, Choice, Typed } from './act';
import { ActFrame, ChooseFault, Hidden } from './act-page';

type Sure = {
  subject: ActSubject;
  name: ActName;
  choice: Choice;
  typed: Typed;
  formKey: string;
  isUnchosen?: boolean;
};

/** Asks once more before something is done that weighs. Again nothing is chosen beforehand. */
export function SurePage({ subject, name, choice, typed, formKey, isUnchosen = false }: Sure): JSX.Element {
  const words = useWords('publisherActs');
  const { heading, question, yes, no } = words.sure;
  return (
    <ActFrame subject={subject} name={name} heading={heading}>
      <p>
        <b>{choice.says}</b>
      </p>
      <p>{choice.sure?.(typed)}</p>
      <form method="post" action={`/p/do/${name}`} noValidate>
        <Hidden subject={subject} formKey={formKey} />
        <input type="hidden" name="stage" value="sure" />
        <input type="hidden" name="answer" value={choice.value} />
        {choice.fields.map((field) => (
          <input key={field.name} type="hidden" name={field.name} value={typed[field.name] ?? ''} />
        ))}
        <fieldset>
          <legend>{question}</legend>
          {isUnchosen && <ChooseFault />}
          {[['yes', yes] as const, ['no', no] as const].map(([value, says]) => (
            <div class="answer" key={value}>
              <label>
                <input type="radio" name="sure" value={value} required /> {says}
              </label>
            </div>
          ))}
        </fieldset>
        <button type="submit">{words.send}</button>
      </form>
    </ActFrame>
  );
}

/** What came of it. */
export const DonePage = ({
  subject,
  name,
  says,
}: {
  subject: ActSubject;
  name: ActName;
  says: string;
}): JSX.Element => <ActFrame subject={subject} name={name} heading={says} children={null} />;
