/** Elements that never hold a text of their own to read: code for the browser, and things that are played or drawn. */
export const INERT_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['style', 'style sheet'],
  ['template', 'template'],
  ['noscript', 'shown only without scripts'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['noframes', 'frame'],
  ['frameset', 'frame'],
  ['embed', 'embedded program'],
  ['applet', 'embedded program'],
  ['canvas', 'drawing'],
  ['svg', 'drawing'],
  ['audio', 'sound'],
  ['video', 'film'],
  ['map', 'picture map'],
  ['annotation', 'formula source'],
  ['annotation-xml', 'formula source'],
  ['select', 'form'],
  ['datalist', 'form'],
  ['textarea', 'form'],
  ['button', 'form'],
]);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that part the text before them from the text after them. */
export const BLOCK_ELEMENTS = new Set([
  ...HEADINGS,
  ...words(
    'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset',
  ),
  ...words(
    'figcaption figure footer form header hgroup hr legend li main menu nav ol p pre listing xmp search',
  ),
  ...words('section summary table tbody td tfoot th thead tr ul plaintext'),
]);

/** Elements that hold their words directly rather than arrange other blocks. */
export const TEXT_BLOCKS = new Set([
  ...HEADINGS,
  ...words('p li dd dt td th pre figcaption caption address summary blockquote'),
]);

function words(names: string): readonly string[] {
  return names.split(' ');
}
