import type { JSX } from 'preact';
import type { OfferGuess } from '../../platform/store/offer-guesses';
import { Buttons, Csrf, Fields, type FieldShape, FormFault } from '../shared/form';
import { useWords } from '../shared/reader';
import { OfferLink } from '../shared/tables';
import { Yours } from '../shared/yours';
import type { UnmatchedContent } from './mail-page';

type Props = Pick<UnmatchedContent, 'mail' | 'guesses' | 'formKey' | 'typed' | 'faults'>;

/** Says of which offer the mail is: one of those that it may be of, or any other. */
export function AssignForm({ mail, guesses, formKey, typed, faults }: Props): JSX.Element {
  const words = useWords('unmatched');
  const fields: FieldShape[] = [{ name: 'offer', label: words.offer, kind: 'text', isRequired: true }];
  return (
    <section class="card" aria-labelledby="assign">
      <h2 id="assign">{words.assign}</h2>
      <p class="quiet">{words.assignSays}</p>
      <Yours needs="handle-mail">
        <h3>{words.guesses}</h3>
        {guesses.length === 0 && <p class="quiet">{words.noGuess}</p>}
        <ul class="actions">
          {guesses.map((guess) => (
            <Guess key={guess.id} guess={guess} mail={mail.id} formKey={formKey} />
          ))}
        </ul>
        <form method="post" action={`/unmatched/${mail.id}/assign`} noValidate>
          <Csrf />
          <input type="hidden" name="key" value={formKey} />
          <FormFault says={faults['']} />
          <Fields fields={fields} typed={typed} faults={faults} />
          <Buttons>
            <button>{words.assignButton}</button>
          </Buttons>
        </form>
      </Yours>
    </section>
  );
}

function Guess({ guess, mail, formKey }: { guess: OfferGuess; mail: string; formKey: string }): JSX.Element {
  const words = useWords('unmatched');
  return (
    <li>
      <OfferLink id={guess.id} title={guess.title} /> · {guess.publisherName}{' '}
      <span class="quiet">({words.because[guess.because]})</span>
      <form class="inline" method="post" action={`/unmatched/${mail}/assign`}>
        <Csrf />
        <input type="hidden" name="key" value={`${formKey}-${guess.id}`} />
        <button class="plain" name="offer" value={guess.id} aria-label={words.assignTo(guess.title)}>
          {words.assignButton}
        </button>
      </form>
    </li>
  );
}

/** Says that the mail is of no offer, and why. */
export function DropForm({ mail, formKey, typed, faults }: Props): JSX.Element {
  const words = useWords('unmatched');
  const fields: FieldShape[] = [{ name: 'note', label: words.note, kind: 'text', isRequired: true }];
  return (
    <section class="card" aria-labelledby="drop">
      <h2 id="drop">{words.drop}</h2>
      <p class="quiet">{words.dropSays}</p>
      <Yours needs="handle-mail">
        <form method="post" action={`/unmatched/${mail.id}/drop`} noValidate>
          <Csrf />
          <input type="hidden" name="key" value={`${formKey}-drop`} />
          <Fields fields={fields} typed={typed} faults={faults} />
          <Buttons>
            <button class="danger">{words.dropButton}</button>
          </Buttons>
        </form>
      </Yours>
    </section>
  );
}
