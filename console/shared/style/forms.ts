/** Forms, buttons, and what is shown beside them. */
export const FORMS_CSS = `form { display: grid; gap: .75rem; }
.who form, form.inline { display: inline-flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .75rem; }
legend { padding: 0 0 .5rem; font-weight: 600; }
.field { display: grid; gap: .2rem; font-size: .95rem; }
.field label { font-weight: 500; }
.hint { color: var(--quiet); font-size: .85rem; margin: 0; }
.fault { color: var(--bad); margin: 0; font-size: .9rem; font-weight: 500; }
input:not([type=radio], [type=checkbox], [type=hidden]), select, textarea { font: inherit; width: 100%; min-height: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--edge); border-radius: .4rem; background: var(--card); color: inherit; }
textarea { resize: vertical; }
:is(input, select, textarea)[aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
button, .button { display: inline-block; font: inherit; font-weight: 600; justify-self: start; min-height: 2.5rem; padding: .45rem 1.1rem; border: 1px solid var(--link); border-radius: .4rem; background: var(--link); color: var(--on-link); cursor: pointer; text-decoration: none; }
:is(button, .button).plain { background: var(--card); color: var(--link); }
:is(button, .button).danger { background: var(--bad); border-color: var(--bad); color: var(--card); }
button.link { min-height: 1.5rem; padding: 0; border: 0; background: none; color: var(--link); font-weight: 400; text-decoration: underline; }
:is(button, .button):is([disabled], [aria-disabled=true]) { background: var(--sunk); border-color: var(--rule); color: var(--quiet); cursor: not-allowed; }
.begin { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .6rem; align-items: end; margin: 0 0 1rem; }
.doing { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 1.5rem; align-items: start; }
.asked { display: grid; gap: .75rem; }
@media (min-width: 72rem) { .doing:has(.written) { grid-template-columns: minmax(0, 1fr) 42rem; } }
@media (max-width: 48rem) { .doing { grid-template-columns: minmax(0, 1fr); } }
.asked + * { position: sticky; top: 1rem; }
.effects { background: var(--link-paper); border-radius: .6rem; padding: .7rem 1rem; }
.effects h2 { padding-top: 0; font-size: 1rem; }
.effects ul { margin: 0; padding-left: 1.2rem; }
.effects.refused { background: var(--bad-paper); color: var(--bad); }
.answer { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem; display: grid; gap: .6rem; }
.answer:has(input[type=radio]:checked) { border-color: var(--link); }
.answer:not(:has(input[type=radio]:checked)) .fields { display: none; }
.fields { display: grid; gap: .6rem; padding-left: 1.6rem; }
@supports selector(:has(a)) {
  form:not(:has(option[value=owner-found]:checked)) [data-only=owner-found],
  form:not(:has(option[value=contacted]:checked)) [data-only=contacted] { display: none; }
}
label.field { display: grid; gap: .2rem; font-size: .9rem; }
.actions { display: grid; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.actions .why { display: block; font-size: .85rem; color: var(--quiet); }
`;
