/**
 * What a web page may be made of when it is shown as it was saved: nothing that runs, loads, sends, leads anywhere or
 * asks for anything. The process that takes the page apart keeps to it, and the window builds nothing else.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  [
    'html head body address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section search',
    'blockquote dd div dl dt figcaption figure hr li menu ol p pre ul dir center',
    'a abbr acronym b bdi bdo big br cite code data dfn em font i kbd mark nobr q rp rt ruby s samp small span strike',
    'strong sub sup time tt u var wbr del ins img details summary fieldset legend label',
    'caption col colgroup table tbody td tfoot th thead tr',
  ]
    .join(' ')
    .split(' '),
);

const DRAWN: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath mask symbol'.split(
    ' ',
  ),
);

export const SVG = 'http://www.w3.org/2000/svg';

const ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    'id class dir lang title role alt width height align valign bgcolor color face size border cellpadding cellspacing',
    'colspan rowspan span headers scope start value type reversed hspace vspace nowrap clear noshade datetime abbr open',
    'rules frame compact hidden text src',
  ]
    .join(' ')
    .split(' '),
);

const DRAWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    'id class width height viewBox preserveAspectRatio d x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform offset',
    'fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-dasharray',
    'stroke-miterlimit opacity clip-rule stop-color stop-opacity gradientUnits gradientTransform text-anchor',
    'font-size font-family font-weight',
  ]
    .join(' ')
    .split(' '),
);

/** Put there by Ibid: the number of a rule of styles, a place in the page and an address that a link led to. */
export const STYLE_MARK = 'data-ibid-style';
export const PLACE_MARK = 'data-ibid-place';
export const ADDRESS_MARK = 'data-ibid-address';
const MARKS: ReadonlySet<string> = new Set([STYLE_MARK, PLACE_MARK, ADDRESS_MARK]);

const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml);base64,[A-Za-z0-9+/=]*$/;

export function isDrawn(name: string): boolean {
  return DRAWN.has(name);
}

export function isAllowedElement(name: string): boolean {
  return ELEMENTS.has(name) || DRAWN.has(name);
}

export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  if (MARKS.has(name) || /^aria-[a-z]+$/.test(name)) return true;
  if (name === 'src') return element === 'img' && PICTURE.test(value);
  // A paint may name another element of the page, in a form that could name an address as well.
  if (DRAWN.has(element)) return DRAWN_ATTRIBUTES.has(name) && !/[(\\]/.test(value.replace(TRANSFORM, ''));
  return ATTRIBUTES.has(name);
}

const TRANSFORM = /\b(?:matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?)\([-\d.,\s%e/a-z]*\)/g;
