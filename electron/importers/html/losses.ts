import { elementsIn, type HtmlNode } from './tree.ts';

/** What a page asked for that a text cannot carry, counted. */
export interface Tally {
  refusedLinks: number;
  linksWithoutSite: number;
  struckOut: number;
}

export function emptyTally(): Tally {
  return { refusedLinks: 0, linksWithoutSite: 0, struckOut: 0 };
}

const LEFT_OUT: readonly { readonly one: string; readonly many: string; readonly tags: readonly string[] }[] =
  [
    { one: 'script', many: 'scripts', tags: ['script'] },
    { one: 'frame', many: 'frames', tags: ['iframe', 'frame'] },
    { one: 'embedded program', many: 'embedded programs', tags: ['embed', 'object', 'applet'] },
    { one: 'film or sound', many: 'films or sounds', tags: ['video', 'audio'] },
    { one: 'drawing', many: 'drawings', tags: ['svg', 'canvas'] },
    { one: 'form', many: 'forms', tags: ['form'] },
  ];

/** Sentences about what was left out, in a fixed order. */
export function lossesOf(page: HtmlNode, tally: Tally): readonly string[] {
  const counts = new Map<string, number>();
  let handlers = 0;
  for (const element of elementsIn(page)) {
    counts.set(element.tagName, (counts.get(element.tagName) ?? 0) + 1);
    handlers += element.attrs.filter(({ name }) => name.startsWith('on')).length;
  }
  const leftOut = LEFT_OUT.map(({ one, many, tags }) => {
    const number = tags.reduce((sum, tag) => sum + (counts.get(tag) ?? 0), 0);
    return counted(number, one, many);
  });
  const parts = [...leftOut, counted(handlers, 'event handler', 'event handlers')].filter(
    (part) => part !== null,
  );
  const sentence = `Left out, and never loaded or run: ${parts.join(', ')}.`;
  return [...(parts.length > 0 ? [sentence] : []), ...talliedLosses(tally)];
}

/** Sentences about what was met while the text was read. */
export function talliedLosses(tally: Tally): readonly string[] {
  return [
    linkLoss(tally.refusedLinks, 'led to something other than a web page or a mail address'),
    linkLoss(tally.linksWithoutSite, 'named no site, and nothing says which site it is on'),
    tally.struckOut === 0 ? null : 'Words that were struck out are in the text, not struck out.',
  ].filter((sentence) => sentence !== null);
}

function linkLoss(number: number, why: string): string | null {
  const subject = counted(number, 'link', 'links');
  return subject && `The words of ${subject} are kept without the target, which ${why}.`;
}

function counted(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
