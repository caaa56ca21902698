import type { ComponentChildren, JSX } from 'preact';
import type { Said } from '../../locales/said';
import { Buttons, Csrf, FormFault, PutBack } from '../shared/form';
import { Look } from './effects';
import { looking } from './looking';

type FormProps = {
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
  hasFiles?: boolean;
  /** Other buttons of the form. */
  more?: ComponentChildren;
};

/** The form of an action: what it asks, what would follow beside it, and the button that does it. */
export function ActionForm(props: FormProps): JSX.Element {
  const { place, formKey, fault, drafts = '', asks, follows, button, isDanger = false, hasFiles = false, more } = props;
  const encoding = hasFiles ? { encType: 'multipart/form-data' } : {};
  return (
    <form method="post" action={place} class="card" noValidate data-drafts={drafts} {...encoding} {...looking(place)}>
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
        {more}
      </Buttons>
    </form>
  );
}
