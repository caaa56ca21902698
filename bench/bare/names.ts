/** The task queue of the bare workflows; their worker is a process of its own. */
export const BARE_QUEUE = 'bench-bare';
