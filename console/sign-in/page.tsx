import { type ConsoleWords, LOCALES } from '../../locales';
import type { ComponentChildren, JSX } from 'preact';
import { PEOPLE } from '../../domain/offer/roles';
import { Layout } from '../shared/layout';
import type { Language } from '../../locales/language';
import { roleName } from '../shared/names';

/** Why somebody was not let in, or may not go on. */
export type SignInRefusal = keyof ConsoleWords['signIn']['away'];

/** Somebody went out, or was in for twelve hours. */
type SignedOutHow = keyof ConsoleWords['signIn']['out'];

/** What has been chosen and typed so far. */
export type SignInFields = {
  readonly role: (typeof PEOPLE)[number] | undefined;
  readonly name: string;
  readonly email: string;
};

type PickerProps = {
  readonly language: Language;
  /** Where to go then. */
  readonly next: string;
  /** Of the session that there is already, where there is one. */
  readonly csrf: string;
  readonly fields: SignInFields;
  readonly faults: { readonly role?: string; readonly email?: string };
};

const Narrow = ({
  language,
  title,
  children,
}: {
  language: Language;
  title: string;
  children: ComponentChildren;
}): JSX.Element => (
  <Layout title={`${title} · Followthrough`} language={language}>
    <main class="narrow">
      <p class="brand">Followthrough</p>
      <h1>{title}</h1>
      {children}
    </main>
  </Layout>
);

/** Lets who looks at a sandbox choose a role, without a password. */
export function RolePicker({ language, next, csrf, fields, faults }: PickerProps): JSX.Element {
  const words = LOCALES[language].console.signIn;
  return (
    <Narrow language={language} title={words.asWhom}>
      <p>{words.sandbox}</p>
      <form method="post" action="/sign-in" noValidate>
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="csrf" value={csrf} />
        <fieldset {...(faults.role !== undefined && { 'aria-describedby': 'role-fault' })}>
          <legend>{words.role}</legend>
          <Fault id="role-fault" says={faults.role} />
          {PEOPLE.map((role) => (
            <div class="answer" key={role}>
              <label>
                <input type="radio" name="role" value={role} checked={fields.role === role} required />{' '}
                <strong>{roleName(role, language)}</strong>
                <br />
                <span class="quiet">{words.roles[role]}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <Typed name="name" label={`${words.name} (${words.optional})`} value={fields.name} />
        <Typed
          name="email"
          label={`${words.email} (${words.optional})`}
          value={fields.email}
          hint={words.emailHint}
          fault={faults.email}
        />
        <button type="submit">{words.signIn}</button>
      </form>
    </Narrow>
  );
}

type TypedProps = { name: 'name' | 'email'; label: string; value: string; hint?: string; fault?: string | undefined };

const Typed = ({ name, label, value, hint, fault }: TypedProps): JSX.Element => {
  const describing = [
    ...(fault === undefined ? [] : [`${name}-fault`]),
    ...(hint === undefined ? [] : [`${name}-hint`]),
  ];
  return (
    <label class="field">
      {label}
      <input
        type="text"
        name={name}
        value={value}
        inputMode={name === 'email' ? 'email' : 'text'}
        autoComplete={name}
        aria-invalid={fault !== undefined}
        {...(describing.length > 0 && { 'aria-describedby': describing.join(' ') })}
      />
      {hint !== undefined && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <Fault id={`${name}-fault`} says={fault} />
    </label>
  );
};

const Fault = ({ id, says }: { id: string; says: string | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <span class="fault" id={id} role="alert">
      {says}
    </span>
  );

/** A stop on the way to the provider, where signing in again may ask nothing. */
export const SignedOut = ({ language, how }: { language: Language; how: SignedOutHow }): JSX.Element => (
  <Narrow language={language} title={LOCALES[language].console.signIn.out[how].title}>
    <p>{LOCALES[language].console.signIn.out[how].text}</p>
    <p>
      <a class="button" href="/sign-in">
        {LOCALES[language].console.signIn.again}
      </a>
    </p>
  </Narrow>
);

/** Why somebody is not let in, or may not go on, and what to do. */
export function SignInRefusedPage({
  language,
  why,
  ask,
}: {
  language: Language;
  why: SignInRefusal;
  /** Whom to ask, where asking helps. */
  ask?: string | undefined;
}): JSX.Element {
  const words = LOCALES[language].console.signIn;
  const { title, text } = words.away[why];
  const canSignIn = why === 'no-role' || why === 'sign-in-failed' || why === 'provider-away';
  return (
    <Narrow language={language} title={title}>
      <p>{text}</p>
      {ask !== undefined && <p>{words.ask(ask)}</p>}
      <p>
        <a href={canSignIn ? '/sign-in' : '/'}>{canSignIn ? words.again : words.back}</a>
      </p>
    </Narrow>
  );
}
