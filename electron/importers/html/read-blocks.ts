import type { Direction, ImportedBlock } from '#shared/model/text.ts';
import { createBlockWriter, type BlockContext, type SpanMaker } from '../blocks/block-writer.ts';
import { blockContext } from './block-context.ts';
import type { Claims } from './claims.ts';
import { BLOCK_ELEMENTS } from './elements.ts';
import { readHref } from './hrefs.ts';
import type { Tally } from './losses.ts';
import { listLabel } from './notes/list-label.ts';
import { pageBreakLabel } from './page-breaks.ts';
import {
  figureOf,
  isCounter,
  isPictureObject,
  pictureDescription,
  pictureSources,
} from './picture-sources.ts';
import { inScript } from './raised.ts';
import { isCell, isDataTable } from './tables.ts';
import { guessLanguage, languageWithin } from '#shared/metadata/guess-language.ts';
import type { PictureShelf } from '../pictures/picture-shelf.ts';
import {
  attribute,
  closest,
  collapse,
  isElement,
  isText,
  lineOf,
  textsIn,
  walk,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from './tree.ts';

/** How a marker stands in the text; `footnote` is null for one that no note answers. */
export interface PrintedMarker {
  readonly printed: string;
  readonly footnote: number | null;
}

export interface Reading {
  readonly claims: Claims;
  /** Text nodes of markers. `null` for those whose words are printed with the first of the marker. */
  readonly markers: ReadonlyMap<HtmlText, PrintedMarker | null>;
  readonly pageUrl: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly tally: Tally;
  readonly shelf: PictureShelf;
  /** Is told before which block each claimed part stands; absent where nobody asks. */
  readonly places?: Map<HtmlNode, number>;
}

const FORMATS: ReadonlyMap<string, 'emphasis' | 'strong' | 'code'> = new Map([
  ...['em', 'i', 'cite', 'dfn', 'var'].map((tag) => [tag, 'emphasis'] as const),
  ...['strong', 'b'].map((tag) => [tag, 'strong'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
]);
const STRUCK_OUT = new Set(['del', 's', 'strike']);

/** The blocks of the nodes, which are neighbours. Parts that are claimed below them are left out. */
export function readBlocks(roots: readonly HtmlNode[], reading: Reading): readonly ImportedBlock[] {
  const start: BlockContext = {
    kind: 'paragraph',
    level: 1,
    preformatted: false,
    language: null,
    direction: null,
  };
  let context = start;
  let cellsInRow: number | null = null;
  /** Of the item that begins: browsers print it, so people refer to it. A note has it as its label. */
  let number = '';
  const dataTables = new Set<HtmlElement>();
  const frames: { readonly context: BlockContext; readonly spans: number; readonly after: string }[] = [];
  const isRoot = new Set(roots);

  const writer = createBlockWriter(start, (block, { language, direction }) => {
    const own = languageWithin(block.text, reading);
    return { ...block, language: language ?? own.language, direction: direction ?? own.direction };
  });

  function enterText(node: HtmlText): void {
    const marker = reading.markers.get(node);
    if (marker === null) return;
    if (number !== '' && node.value.trim() !== '') {
      writer.text(number);
      number = '';
    }
    if (marker === undefined) {
      const script = scriptOf(node);
      writer.text(script ? inScript(node.value, script) : node.value);
    } else if (marker.footnote === null) writer.text(marker.printed);
    else {
      const { footnote } = marker;
      writer.openSpan((range) => ({ kind: 'footnote-marker', ...range, footnote }));
      writer.text(marker.printed);
      writer.closeSpan();
    }
  }

  function enterBlock(element: HtmlElement): void {
    const tag = element.tagName;
    if (tag === 'table' && isDataTable(element)) dataTables.add(element);
    if (cellsInRow !== null) {
      if (!isCell(element)) writer.text(' ');
      else if (cellsInRow++ > 0) writer.cell();
      return;
    }
    const inDataTable =
      tag === 'tr' && dataTables.has(closest(element, (above) => above.tagName === 'table') ?? element);
    if (inDataTable) cellsInRow = 0;
    const made = blockContext(element, context, isRoot.has(element));
    context = inDataTable ? { ...made, kind: 'table-row', level: 1 } : made;
    writer.setContext(context);
    const printed = isRoot.has(element) ? null : listLabel(element);
    if (printed !== null) number += `${printed}. `;
  }

  function leaveBlock(element: HtmlElement, before: BlockContext): void {
    if (cellsInRow !== null && element.tagName !== 'tr') return;
    cellsInRow = null;
    if (element.tagName === 'li') number = '';
    context = before;
    writer.setContext(context);
  }

  function enterPicture(element: HtmlElement): void {
    if (isCounter(element)) return;
    const words = collapse(attribute(element, 'alt') ?? '');
    if (/^\p{Extended_Pictographic}/u.test(words) && words.length <= 12) return writer.text(words);
    const picture = reading.shelf.take(
      pictureSources(element),
      pictureDescription(element),
      figureOf(element) !== null,
    );
    if (picture) writer.picture(picture);
  }

  function enterElement(element: HtmlElement): boolean | void {
    const tag = element.tagName;
    if (tag === 'br') writer.lineBreak();
    const isPicture = tag === 'img' || isPictureObject(element);
    if (isPicture) enterPicture(element);
    if (tag === 'hr') writer.flush();
    if (tag === 'br' || isPicture || tag === 'hr') return false;
    const before = context;
    if (BLOCK_ELEMENTS.has(tag)) {
      frames.push({ context: before, spans: 0, after: '' });
      enterBlock(element);
      return;
    }
    if (STRUCK_OUT.has(tag)) reading.tally.struckOut += 1;
    const makers = spansOf(element, context, reading);
    for (const maker of makers) writer.openSpan(maker);
    const quotes = tag === 'q' ? ((context.direction ?? reading.direction) === 'rtl' ? '«»' : '“”') : '';
    writer.text(quotes.charAt(0));
    frames.push({ context: before, spans: makers.length, after: quotes.charAt(1) });
  }

  const visitor = {
    enter(node: HtmlNode): boolean | void {
      const page = isElement(node) ? pageBreakLabel(node) : null;
      if (page !== null) writer.mark((range) => ({ kind: 'page', ...range, page }));
      if (reading.claims.has(node) && !isRoot.has(node)) {
        reading.places?.set(node, writer.count());
        return false;
      }
      if (isText(node)) {
        enterText(node);
        return false;
      }
      if (isElement(node)) return enterElement(node);
      return node.nodeName === '#document';
    },
    leave(node: HtmlNode): void {
      if (!isElement(node)) return;
      const frame = frames.pop();
      if (!frame) return;
      writer.text(frame.after);
      for (let span = 0; span < frame.spans; span += 1) writer.closeSpan();
      if (BLOCK_ELEMENTS.has(node.tagName)) leaveBlock(node, frame.context);
    },
  };
  for (const root of roots) walk(root, visitor);
  return writer.finish();
}

function scriptOf(text: HtmlText): 'sup' | 'sub' | null {
  const script = closest(
    text,
    ({ tagName }) => tagName === 'sup' || tagName === 'sub' || BLOCK_ELEMENTS.has(tagName),
  );
  return script?.tagName === 'sup' || script?.tagName === 'sub' ? script.tagName : null;
}

function spansOf(element: HtmlElement, context: BlockContext, reading: Reading): readonly SpanMaker[] {
  const makers: SpanMaker[] = [];
  const format = FORMATS.get(element.tagName);
  if (format) makers.push((range) => ({ kind: format, ...range }));
  const href = element.tagName === 'a' ? attribute(element, 'href') : null;
  const link = href === null || isMarker(element, reading) ? null : readHref(href, reading.pageUrl);
  if (link?.kind === 'kept' && link.href !== '#') {
    makers.push((range) => ({ kind: 'link', ...range, href: link.href }));
  }
  if (link?.kind === 'refused') reading.tally.refusedLinks += 1;
  if (link?.kind === 'without-site') reading.tally.linksWithoutSite += 1;
  const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  const direction = attribute(element, 'dir')?.toLowerCase();
  if (
    language !== null ||
    direction !== undefined ||
    element.tagName === 'bdi' ||
    element.tagName === 'bdo'
  ) {
    const set =
      direction === 'rtl' || direction === 'ltr' ? direction : guessLanguage(lineOf(element)).direction;
    const name = language ?? context.language ?? reading.language ?? 'und';
    makers.push((range) => ({ kind: 'language', ...range, language: name, direction: set }));
  }
  return makers;
}

function isMarker(link: HtmlElement, { markers }: Reading): boolean {
  return textsIn(link).some((text) => markers.has(text));
}
