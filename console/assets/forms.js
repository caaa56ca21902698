// What forms do on every page: times as the reader's clocks go, typed text that is not lost, Ctrl+Enter. Without it each
// form works as a form, with times in the zone that it names.
'use strict';

(() => {
  const ONE_YEAR_S = 31_536_000;
  const DRAFT = 'draft:';

  /** A browser may forbid to keep anything; then nothing is kept. */
  const kept = {
    get: (/** @type {string} */ name) => trying(() => sessionStorage.getItem(name)),
    set: (/** @type {string} */ name, /** @type {string} */ value) => trying(() => sessionStorage.setItem(name, value)),
    drop: (/** @type {string} */ start) =>
      trying(() => {
        for (const name of Object.keys(sessionStorage)) if (name.startsWith(start)) sessionStorage.removeItem(name);
      }),
  };

  /** @template T @param {() => T} act */
  function trying(act) {
    try {
      return act();
    } catch {
      return undefined;
    }
  }

  /** The pages are told in which zone the reader is. The first one may have been made for another: it is asked for again. */
  function tellZone() {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const shown = document.querySelector('[data-zone]')?.getAttribute('data-zone');
    if (!timeZone || document.cookie.split('; ').includes(`zone=${timeZone}`)) return;
    document.cookie = `zone=${timeZone}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
    const isTaken = document.cookie.split('; ').includes(`zone=${timeZone}`);
    if (!isTaken || shown === timeZone || kept.get('zone-told') !== null) return;
    kept.set('zone-told', timeZone);
    location.reload();
  }

  /** @typedef {{ readonly values: Record<string, string>, readonly key: string, readonly isSent: boolean }} Draft */

  const form = () => /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-drafts]'));

  const fieldsOf = (/** @type {HTMLFormElement} */ of) =>
    /** @type {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} */ ([
      ...of.querySelectorAll('input:not([type=hidden], [type=file]), textarea, select'),
    ]);

  const keyOf = (/** @type {HTMLFormElement} */ of) =>
    /** @type {HTMLInputElement | null} */ (of.querySelector('input[name=key]'));

  const nameOf = (/** @type {HTMLFormElement} */ of) => DRAFT + new URL(of.action).pathname + new URL(of.action).search;

  function keep(/** @type {HTMLFormElement} */ of, isSent = false) {
    const values = Object.fromEntries(fieldsOf(of).map(({ name, value }) => [name, value]));
    kept.set(nameOf(of), JSON.stringify({ values, key: keyOf(of)?.value ?? '', isSent }));
  }

  /** What was typed and not sent is put back; what was sent, only where somebody goes back to it, with its key. */
  function putBack(/** @type {HTMLFormElement} */ of) {
    if (of.dataset.drafts === 'fresh') return keep(of);
    const text = kept.get(nameOf(of));
    if (!text) return;
    const draft = /** @type {Draft} */ (JSON.parse(text));
    const isBack = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation')).some(
      ({ type }) => type === 'back_forward',
    );
    if (draft.isSent && !isBack) return kept.drop(nameOf(of));
    let isOther = false;
    for (const field of fieldsOf(of)) {
      const value = draft.values[field.name];
      if (value === undefined || value === field.value) continue;
      field.value = value;
      isOther = true;
    }
    const key = keyOf(of);
    if (draft.isSent && key) {
      const fresh = key.value;
      key.value = draft.key;
      // The same again is the same; what is changed is another one.
      of.addEventListener('input', () => (key.value = fresh), { once: true });
    }
    if (!isOther) return;
    document.getElementById('put-back')?.removeAttribute('hidden');
    of.dispatchEvent(new Event('change'));
  }

  /** It was done: what was sent is kept only for who goes back. */
  function wasSent() {
    const done = new URLSearchParams(location.search).get('done');
    if (done === null) return;
    for (const name of Object.keys(trying(() => sessionStorage) ?? {})) {
      if (name.split('?', 1)[0] !== `${DRAFT}${location.pathname}/do/${done}`) continue;
      kept.set(name, JSON.stringify({ .../** @type {Draft} */ (JSON.parse(kept.get(name) ?? '{}')), isSent: true }));
    }
  }

  document.addEventListener('input', (event) => {
    const of = form();
    if (of !== null && event.target instanceof Node && of.contains(event.target)) keep(of);
  });

  document.addEventListener('submit', (event) => {
    const of = event.target;
    if (!(of instanceof HTMLFormElement)) return;
    if (of.matches('[data-drafts]')) keep(of);
    // Whoever signs out leaves nothing behind.
    if (new URL(of.action).pathname === '/sign-out') kept.drop(DRAFT);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const of = event.target instanceof Element ? event.target.closest('form') : null;
    if (of?.method !== 'post') return;
    event.preventDefault();
    of.requestSubmit();
  });

  tellZone();
  wasSent();
  const first = form();
  if (first !== null) putBack(first);
})();
