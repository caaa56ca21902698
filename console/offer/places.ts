/** The parts of a case that one can jump to. */
export const PARTS = ['ledger', 'promises', 'history', 'people', 'benefits', 'tickets', 'others', 'actions'] as const;

/** The name of an entry on the page, to jump to it: by its place in the journal, for ids may be anything. */
export const entryName = (revision: number): string => `entry-${revision}`;

/** Where an entry is shown: on this page, or on the page of the history that begins with it. */
export const entryPlace = (offer: string, revision: number, shown: readonly { readonly revision: number }[]): string =>
  shown.some((entry) => entry.revision === revision)
    ? `#${entryName(revision)}`
    : `/offers/${offer}?entry=${revision}#${entryName(revision)}`;

/** Where a mail is read. */
export const mailPlace = (mail: string): string => `/messages/${encodeURIComponent(mail)}`;

/** Where a ticket is read. */
export const ticketPlace = (ticket: string): string => `/tickets/${encodeURIComponent(ticket)}`;

/** A workflow in Temporal's own UI; its runs are found by the id of the offer. */
export const temporalPlace = (ui: string, namespace: string, offer: string): string =>
  `${ui.replace(/\/$/, '')}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(`offer/${offer}`)}`;
