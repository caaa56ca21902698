/** Shows what would follow, in `#follows`, as the form at a place changes. */
export const looking = (place: string): Readonly<Record<`hx-${string}`, string>> => ({
  'hx-post': `${place}${place.includes('?') ? '&' : '?'}look=1`,
  'hx-trigger': 'load, change delay:150ms, input changed delay:500ms',
  'hx-target': '#follows',
  'hx-select': '#follows',
  'hx-swap': 'outerHTML',
  'hx-sync': 'this:replace',
  // Files change nothing of what would follow.
  'hx-params': 'not attachments',
});
