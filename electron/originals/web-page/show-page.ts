import { html } from 'parse5';
import type { FormatWithLook, ShownNode, ShownPage } from '#shared/model/original.ts';
import { isAllowedElement, isDrawn } from '#shared/original/allowed.ts';
import { parsePage } from '../../importers/html/parse-page.ts';
import { isCounter, isPictureObject, pictureSources } from '../../importers/html/picture-sources.ts';
import { attribute, type HtmlElement, isElement, isText, walk } from '../../importers/html/tree.ts';
import type { SourceFile } from '../../importers/importer.ts';
import { createPagePictures } from './page-pictures.ts';
import { pageFiles } from './page-files.ts';
import { createPageStyles } from './page-styles.ts';
import { attributesOf } from './shown-attributes.ts';

/** Left out with all that is in them: they run, load, embed or ask for something, or are not shown. */
const LEFT_OUT = new Set(
  'script style link meta base title template noscript noframes iframe frame frameset object embed applet param audio video source track canvas map area input select textarea datalist progress meter output portal fencedframe dialog'.split(
    ' ',
  ),
);
const OTHER_NAMES: Readonly<Record<string, string>> = { form: 'div', picture: 'span', button: 'span' };

const MOST_NODES = 150_000;
/** Deeper elements stand beside their parent: what is nested by the thousand brings down whoever lays it out. */
const DEEPEST = 300;

/** A saved page as it looked, of elements that can do nothing. */
export function showPage(file: SourceFile, format: FormatWithLook): ShownPage {
  const files = pageFiles(file, format);
  const pictures = createPagePictures(files);
  const styles = createPageStyles(files, pictures.addressOf);
  const nodes: ShownNode[] = [{ parent: null, name: 'html', attributes: {} }];
  const open: number[] = [];
  let missingPictures = 0;
  let isCutOff = false;

  const parentOf = (): number => open[Math.min(open.length, DEEPEST) - 1] ?? 0;

  function add(node: ShownNode): void {
    if (nodes.length < MOST_NODES) nodes.push(node);
    else isCutOff = true;
  }

  function sourceOf(picture: HtmlElement): string | null {
    const found = pictureSources(picture).map((address) => pictures.addressOf(address, null));
    const source = found.find((address) => address !== null) ?? null;
    if (source === null && !isCounter(picture)) missingPictures += 1;
    return source;
  }

  walk(parsePage(files.source), {
    enter(node) {
      if (isText(node)) {
        // Between the head and the body there is nothing to see.
        if (parentOf() > 0 && node.value !== '') add({ parent: parentOf(), text: node.value });
        return;
      }
      if (!isElement(node)) return;
      const name = nameOf(node);
      if (name === null) {
        gatherStyles(node);
        return false;
      }
      // Sheets stand in the head; nothing of it is shown.
      if (name === 'head') return;
      const source = name === 'img' ? sourceOf(node) : null;
      const attributes = attributesOf(node, name, { source, files, styles });
      if (name === 'html') nodes[0] = { parent: null, name, attributes };
      else add({ parent: parentOf(), name, attributes });
      open.push(name === 'html' ? 0 : Math.min(nodes.length, MOST_NODES) - 1);
    },
    leave(node) {
      if (isElement(node) && nameOf(node) !== 'head') open.pop();
    },
  });

  function gatherStyles(element: HtmlElement): void {
    if (isInDrawing(element)) return;
    const media = attribute(element, 'media');
    if (element.tagName === 'style') styles.addText(textIn(element), media);
    const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
    const isSheet = element.tagName === 'link' && rel.includes('stylesheet') && !rel.includes('alternate');
    const href = attribute(element, 'href');
    if (isSheet && href !== null) styles.addLinked(href, media);
  }

  return { nodes, styles: styles.sheet(), missingPictures, isCutOff };
}

/** What an element is shown as; null for one that is left out. */
function nameOf(element: HtmlElement): string | null {
  const { tagName } = element;
  if (isInDrawing(element)) {
    if (tagName === 'a' || tagName === 'switch') return 'g';
    return isDrawn(tagName) ? tagName : null;
  }
  if (isPictureObject(element)) return 'img';
  if (LEFT_OUT.has(tagName)) return null;
  const name = OTHER_NAMES[tagName] ?? tagName;
  return isAllowedElement(name) && !isDrawn(name) ? name : 'span';
}

function isInDrawing({ namespaceURI }: HtmlElement): boolean {
  return namespaceURI === html.NS.SVG;
}

function textIn(element: HtmlElement): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
}
