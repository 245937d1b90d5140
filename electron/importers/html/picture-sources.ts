import {
  attribute,
  closest,
  collapse,
  elementsIn,
  isElement,
  isText,
  lineOf,
  textsIn,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

/** Pictures of a pixel are counters, not pictures. */
export function isCounter(picture: HtmlElement): boolean {
  const size = [attribute(picture, 'width'), attribute(picture, 'height')];
  return size.some((value) => value !== null && /^[01](px)?$/.test(value.trim()));
}

const LATER = ['data-src', 'data-original', 'data-lazy-src'];

/**
 * Where the bytes of a picture may be found, the likeliest first. Pages that load their pictures late have a
 * counter or nothing in `src`.
 */
export function pictureSources(picture: HtmlElement): readonly string[] {
  const frame = closest(picture, ({ tagName }) => tagName === 'picture');
  const alternatives = frame ? elementsIn(frame).filter(({ tagName }) => tagName === 'source') : [];
  const found = [
    attribute(picture, 'src'),
    attribute(picture, 'data'),
    ...addressesIn(attribute(picture, 'srcset')),
    ...LATER.map((name) => attribute(picture, name)),
    ...addressesIn(attribute(picture, 'data-srcset')),
    ...alternatives.flatMap((source) => addressesIn(attribute(source, 'srcset'))),
  ];
  const filled = found.filter((address) => address !== null).filter((address) => address.trim() !== '');
  return [...new Set(filled)];
}

/** The addresses of a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
function addressesIn(srcset: string | null): readonly string[] {
  if (srcset === null) return [];
  // A comma may be part of an address, and ends it only in front of white space.
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].flatMap(
    ([, address]) => address ?? [],
  );
}

/** What the page says a picture shows; null where it says nothing, or what its caption says. */
export function pictureDescription(picture: HtmlElement): string | null {
  const words = collapse(attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '');
  if (words === '') return null;
  const figure = figureOf(picture);
  const captions = figure ? elementsIn(figure).filter(({ tagName }) => tagName === 'figcaption') : [];
  return captions.some((caption) => lineOf(caption) === words) ? null : words;
}

export function figureOf(picture: HtmlElement): HtmlElement | null {
  return closest(picture, ({ tagName }) => tagName === 'figure');
}

export function isPictureObject(element: HtmlElement): boolean {
  return element.tagName === 'object' && /^image\//i.test(attribute(element, 'type')?.trim() ?? '');
}

/**
 * Puts an `img` in the place of each drawing that is nothing but a frame around a picture, as books have them for
 * covers. Changes the tree.
 */
export function unwrapDrawnPictures(page: HtmlNode): void {
  for (const drawing of elementsIn(page).filter(({ tagName }) => tagName === 'svg')) {
    const inside = elementsIn(drawing).slice(1);
    const pictures = inside.filter(({ tagName }) => tagName === 'image');
    const [picture] = pictures;
    const parent = drawing.parentNode;
    if (!picture || pictures.length > 1 || !parent || !inside.every(isFrame)) continue;
    const address = picture.attrs.find(({ name }) => name === 'href' || name === 'xlink:href')?.value;
    if (address === undefined) continue;
    const title = inside.find(({ tagName }) => tagName === 'title');
    const words = title
      ? lineOf(title)
      : (attribute(drawing, 'aria-label') ?? attribute(picture, 'aria-label') ?? '');
    const attrs = [{ name: 'src', value: address }, ...(words === '' ? [] : [{ name: 'alt', value: words }])];
    // The words of a title move into the description: they would be counted, and read, twice.
    for (const text of textsIn(drawing))
      text.value = isText(text) && text.value.trim() === '' ? text.value : '';
    parent.childNodes.splice(parent.childNodes.indexOf(drawing), 1, pictureElement(drawing, attrs));
  }
}

const FRAME = new Set(['image', 'g', 'title', 'desc', 'defs', 'metadata']);

function isFrame(element: HtmlElement): boolean {
  return FRAME.has(element.tagName);
}

function pictureElement(drawing: HtmlElement, attrs: HtmlElement['attrs']): HtmlElement {
  const parent = drawing.parentNode;
  return {
    ...drawing,
    nodeName: 'img',
    tagName: 'img',
    attrs,
    childNodes: [],
    parentNode: parent && isElement(parent) ? parent : parent,
  };
}
