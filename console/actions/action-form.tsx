import type { ComponentChildren, JSX } from 'preact';
import type { Said } from '../../locales/said';
import { Buttons, Csrf, FormFault, PutBack } from '../shared/form';
import { Look } from './effects';
import { looking } from './looking';

/** The form of an action: what it asks, what would follow beside it, and the button that does it. */
export function ActionForm({
  place,
  formKey,
  fault,
  drafts = '',
  asks,
  follows,
  button,
  isDanger = false,
}: {
  place: string;
  /** Under which it counts once, however often the form is sent. */
  formKey: string;
  /** What the API said that belongs to no field. */
  fault: Said | undefined;
  /** `fresh` where what the browser has kept of the form is not put back. */
  drafts?: 'fresh' | '';
  asks: ComponentChildren;
  follows: ComponentChildren;
  button: string;
  isDanger?: boolean | undefined;
}): JSX.Element {
  return (
    <form method="post" action={place} class="card" noValidate data-drafts={drafts} {...looking(place)}>
      <Csrf />
      <input type="hidden" name="key" value={formKey} />
      <FormFault says={fault} />
      <PutBack />
      <div class="doing">
        <div class="asked">{asks}</div>
        <div id="follows">{follows}</div>
      </div>
      <Buttons>
        <button class={isDanger ? 'danger' : undefined}>{button}</button>
        <Look />
      </Buttons>
    </form>
  );
}
