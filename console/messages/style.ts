/** Messages: looking for them, their text, and their look in a frame that can do nothing. Filters of the audit. */
export const MESSAGES_CSS = `form.search { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; }
form.search input[type=search] { flex: 1 1 14rem; max-width: 30rem; }
.filters.by-field { grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); }
.mail-frame { display: block; width: 100%; height: 32rem; min-height: 10rem; max-height: 90vh; border: 1px solid var(--edge); border-radius: .4rem; resize: vertical; overflow: auto; }
.mail-text { margin: 0; max-height: 32rem; overflow-y: auto; font-family: inherit; font-size: .95rem; }
dl.mail-head { grid-template-columns: 1fr; gap: .35rem; margin: 0; }
dl.mail-head > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .5rem; align-items: baseline; }
.mail-raw { max-height: 24rem; overflow: auto; }
@media (max-width: 40rem) { dl.mail-head > div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
`;
