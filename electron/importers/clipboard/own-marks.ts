import { attribute, closest, collapse, elementsIn, textsIn, type HtmlElement } from '../html/tree.ts';

/** Ibid's own attributes and the elements that carry them, on their way through a program that knows HTML alone. */
const OWN_MARKS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['data-footnote', ['sup']],
  ['data-passage', ['blockquote']],
  ['data-callout', ['blockquote']],
  ['data-maths', ['span', 'div']],
  ['data-edtf', ['time']],
  ['data-picture', ['img']],
  ['data-width', ['img']],
  ...['citation', 'mention', 'note-tag', 'note-link', 'passage-reference'].map(
    (name) => [`data-${name}`, ['span']] as const,
  ),
]);

export function ownMarks({ tagName, attrs }: HtmlElement): readonly { name: string; value: string }[] {
  return attrs.filter(({ name }) => OWN_MARKS.get(name)?.includes(tagName));
}

/** The kind of callout that a division of GitHub's is; null for any other element. */
export function calloutOf(element: HtmlElement): string | null {
  const name = element.tagName === 'div' ? attribute(element, 'class') : null;
  return /(?:^|\s)markdown-alert-(\w+)/.exec(name ?? '')?.[1] ?? null;
}

/** The TeX that a formula of a page carries with it; null for one that has none. */
export function texOf(formula: HtmlElement): string | null {
  const source = elementsIn(formula).find(
    (element) => element.tagName === 'annotation' && /\btex\b/i.test(attribute(element, 'encoding') ?? ''),
  );
  const tex = source
    ? textsIn(source)
        .map(({ value }) => value)
        .join('')
    : attribute(formula, 'alttext');
  if (tex === null || collapse(tex) === '') return null;
  // So Wikipedia wraps every formula of its.
  return /^\{\\(?:displaystyle|textstyle) (.*)\}$/s.exec(tex.trim())?.[1]?.trim() ?? tex.trim();
}

/** What a page draws of a formula besides the formula itself. */
export function isDrawnFormula(element: HtmlElement): boolean {
  return (
    attribute(element, 'aria-hidden') === 'true' &&
    closest(element, (above) => /(?:^|\s)(?:katex|MathJax)(?:\s|$)/.test(attribute(above, 'class') ?? '')) !==
      null
  );
}
