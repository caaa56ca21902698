import { type ConsoleWords, LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { Layout } from '../shared/layout';
import { type Language, LANGUAGES } from '../../locales/language';

export const ANSWERS = ['me', 'somebody-else', 'nobody'] as const;
export type OwnerAnswer = (typeof ANSWERS)[number];

/** What has been typed so far. */
export type OwnerFields = {
  readonly answer: OwnerAnswer | undefined;
  readonly ownName: string;
  readonly name: string;
  readonly email: string;
};

/** What is wrong with it, by field, in the reader's language. */
export type OwnerFaults = Partial<Readonly<Record<keyof OwnerFields, string>>>;

export type OwnerForm = {
  readonly language: Language;
  readonly title: string;
  readonly token: string;
  /** Who was written to. */
  readonly person: { readonly name: string; readonly email: string };
  readonly fields: OwnerFields;
  readonly faults: OwnerFaults;
};

/** Asks who looks after an offer. A plain form: looking at it changes nothing. */
export function OwnerPage(question: OwnerForm): JSX.Element {
  const { language, title, token, person } = question;
  const words = LOCALES[language].console.ownerPage;
  return (
    <Layout title={words.heading(title)} language={language}>
      <main class="narrow">
        <h1>{words.heading(title)}</h1>
        <p>{words.asked(person.name, person.email)}</p>
        <form method="post" action="/owner" noValidate>
          <input type="hidden" name="token" value={token} />
          <Answers {...question} words={words} />
          <button type="submit">{words.send}</button>
        </form>
      </main>
    </Layout>
  );
}

function Answers({ words, person, fields, faults }: OwnerForm & { words: ConsoleWords['ownerPage'] }): JSX.Element {
  const field = (name: FieldProps['name'], label: string): FieldProps => ({
    name,
    label,
    value: fields[name],
    fault: faults[name],
  });
  return (
    <fieldset>
      <legend>{words.question}</legend>
      <Fault id="answer" says={faults.answer} />
      <Answer is="me" says={words.me} chosen={fields.answer}>
        <Field {...field('ownName', words.yourName)} autoComplete="name" />
        <p class="quiet">{words.answersAs(person.email)}</p>
      </Answer>
      <Answer is="somebody-else" says={words.somebodyElse} chosen={fields.answer}>
        <Field {...field('name', words.theirName)} />
        <Field {...field('email', words.theirEmail)} mode="email" />
      </Answer>
      <Answer is="nobody" says={words.nobody} chosen={fields.answer} />
    </fieldset>
  );
}

type AnswerProps = {
  is: OwnerAnswer;
  says: string;
  chosen: OwnerAnswer | undefined;
  children?: JSX.Element | JSX.Element[];
};

const Answer = ({ is, says, chosen, children }: AnswerProps): JSX.Element => (
  <div class="answer">
    <label>
      <input type="radio" name="answer" value={is} checked={chosen === is} required /> {says}
    </label>
    {children !== undefined && <div class="fields">{children}</div>}
  </div>
);

type FieldProps = {
  name: 'ownName' | 'name' | 'email';
  label: string;
  value: string;
  fault: string | undefined;
  mode?: 'text' | 'email';
  autoComplete?: 'name' | 'off';
};

const Field = ({ name, label, value, fault, mode = 'text', autoComplete = 'off' }: FieldProps): JSX.Element => (
  <label class="field">
    {label}
    <input
      type="text"
      inputMode={mode}
      name={name}
      value={value}
      autoComplete={autoComplete}
      aria-invalid={fault !== undefined}
      {...(fault !== undefined && { 'aria-describedby': `${name}-fault` })}
    />
    <Fault id={name} says={fault} />
  </label>
);

const Fault = ({ id, says }: { id: string; says: string | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <p class="fault" id={`${id}-fault`} role="alert">
      {says}
    </p>
  );

/** One thing to say to the publisher, in the offer's language. */
export const OwnerNotice = ({
  language,
  title,
  text,
  writeTo,
}: {
  language: Language;
  title: string;
  text: string;
  writeTo?: string;
}): JSX.Element => (
  <Layout title={title} language={language}>
    <main class="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      {writeTo !== undefined && <p>{LOCALES[language].console.ownerPage.writeTo(writeTo)}</p>}
    </main>
  </Layout>
);

/** The same where the language is not known: a link that cannot be read says nothing of its reader. */
export const OwnerNoticeInBoth = ({
  title,
  text,
  writeTo,
}: {
  title: 'badLink' | 'away';
  text: 'forged' | 'expired' | 'isAway' | 'isTooOften';
  writeTo: string;
}): JSX.Element => (
  <Layout title={LANGUAGES.map((language) => LOCALES[language].console.ownerPage[title]).join(' · ')}>
    <main class="narrow">
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <h1>{LOCALES[language].console.ownerPage[title]}</h1>
          <p>{LOCALES[language].console.ownerPage[text]}</p>
          <p>{LOCALES[language].console.ownerPage.writeTo(writeTo)}</p>
        </section>
      ))}
    </main>
  </Layout>
);
