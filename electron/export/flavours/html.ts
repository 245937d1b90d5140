import type { Element, ElementContent, Properties, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { isRightToLeft } from '../directions.ts';
import { headingText } from '../front-matter.ts';
import { definitionsOf } from '../note-body.ts';
import { parsePage } from '../../verify/parse-page.ts';
import { checkSeals } from '../seal/check-seals.ts';
import { checkPage, FOOTNOTE_PREFIX } from './check-page.ts';
import { WHOLE_FILE } from './file-kinds.ts';
import type { Flavour, NoteParts } from './flavour.ts';
import { linkTo, PLAIN_LINES } from './line-forms.ts';
import { PAGE_STYLE } from './page-style.ts';
import { markedBlock } from './html-marks.ts';

/**
 * One file that shows the note in any browser: its style and its pictures are in it, and it is told to load nothing.
 * Footnotes are a list with ways back, as GitHub has them.
 */
export const html: Flavour = {
  ...WHOLE_FILE,
  extension: 'html',
  isSealed: true,
  lines: { ...PLAIN_LINES, noteLink: (file, title) => linkTo(`${file}.html`, title) },
  write: (parts) => checkedPage(parts, PAGE_STYLE),
};

/** The page in a style, read again as browsers do. Fails with `export-unsound`. */
export function checkedPage(parts: NoteParts, style: string): string {
  const page = `${toHtml(pageOf(parts, style))}\n`;
  checkPage(page, parts.body.footnotes);
  checkSeals(parsePage(page), parts.body.footnotes);
  return page;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function pageOf(parts: NoteParts, style: string): HtmlRoot {
  const title = headingText(parts.note.title);
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', {}, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', { name: 'referrer', content: 'no-referrer' }),
          element('title', {}, [{ type: 'text', value: title }]),
          element('style', {}, [{ type: 'text', value: style }]),
        ]),
        element('body', {}, [
          element('main', {}, [
            element('h1', { dir: 'auto' }, [{ type: 'text', value: title }]),
            ...contentOf(parts).map((node) => inItsDirection(node, parts)),
          ]),
        ]),
      ]),
    ],
  };
}

/** What the page shows, without the page. */
export function htmlOf(parts: Shown): string {
  return toHtml(contentOf(parts).map((node) => inItsDirection(node, parts)));
}

type Shown = Pick<NoteParts, 'body' | 'pictures'>;

function contentOf({ body }: Shown): readonly ElementContent[] {
  const tree: Root = {
    type: 'root',
    children: [...body.children.map(markedBlock), ...definitionsOf(body).map(marked)],
  };
  const content = toHast(tree, {
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabel: 'Notes',
    footnoteLabelProperties: { className: ['footnotes__heading'] },
    footnoteBackLabel: (index) => `Back to the place of note ${index + 1}`,
  });
  return content.type === 'root'
    ? content.children.flatMap((node) => (node.type === 'doctype' ? [] : [node]))
    : [];
}

function marked(definition: FootnoteDefinition): FootnoteDefinition {
  return { ...definition, children: definition.children.map(markedBlock) };
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'li',
  'ul',
  'ol',
  'td',
  'th',
  'table',
]);

const AROUND_BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'ul', 'ol', 'li', 'table']);

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}

function hasCode(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'pre' || node.children.some(hasCode));
}

/** Each block says that its words decide, and pictures are what they show. */
function inItsDirection(node: ElementContent, parts: Shown): ElementContent {
  if (node.type !== 'element') return node;
  const properties: Properties = { ...node.properties };
  if (BLOCKS.has(node.tagName)) properties['dir'] = 'auto';
  // What decides for itself within does not decide for what it stands in, and code decides for nothing.
  if (AROUND_BLOCKS.has(node.tagName)) {
    if (isRightToLeft(wordsIn(node))) properties['dir'] = 'rtl';
    else if (hasCode(node)) properties['dir'] = 'ltr';
  }
  if (node.tagName === 'img') properties['src'] = dataAddress(properties['src'], parts);
  return { ...node, properties, children: node.children.map((child) => inItsDirection(child, parts)) };
}

const TYPES: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', gif: 'gif', webp: 'webp' };

function dataAddress(address: Properties[string], { pictures }: Shown): string {
  const name = typeof address === 'string' ? address : '';
  const bytes = pictures.get(name);
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (bytes === undefined || type === undefined) throw new Error('a picture was not looked up');
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
