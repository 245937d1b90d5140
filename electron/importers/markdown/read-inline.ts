import type { Definition, Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BlockWriter, SpanMaker } from '../blocks/block-writer.ts';
import { INERT_ELEMENTS } from '../html/elements.ts';
import { readHref } from '../html/hrefs.ts';
import type { Tally } from '../html/losses.ts';
import { markerLabel } from '../html/notes/marker-label.ts';
import { inScript } from '../html/raised.ts';
import type { PictureShelf } from '../pictures/picture-shelf.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { tooDeep } from './parse.ts';
import { readRawHtml } from './raw-html.ts';

/** Nesting of quotations, lists and emphasis together. */
export const DEEPEST = 100;

export const HTML_TAGS = 'HTML tags and comments';

export interface NoteReference {
  readonly label: string;
  /** Index among the notes. */
  readonly index: number;
}

export interface InlineReading {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Notes by the identifier that `[^…]` names. */
  readonly notes: ReadonlyMap<string, NoteReference>;
  /** Link addresses that stand for notes, as in `[1]: https://…`. */
  readonly addressNotes: ReadonlyMap<string, NoteReference>;
  /** What links without a site are relative to. */
  readonly pageUrl: string | null;
  readonly tally: Tally;
  readonly shelf: PictureShelf;
  /** Tells of words of the source that are in no block. `length` where they take more room there. */
  drop(text: string, reason: string, length?: number): void;
}

export function readInline(
  children: readonly PhrasingContent[],
  writer: BlockWriter,
  reading: InlineReading,
  depth: number,
): void {
  if (depth > DEEPEST) throw tooDeep();
  const raw = createRawTags(writer, reading);
  for (const node of children) {
    if (node.type === 'html') raw.enter(node.value);
    else if (raw.inert !== null) reading.drop(toString(node), raw.inert.reason);
    else if (node.type === 'text')
      writer.text(raw.script === null ? node.value : inScript(node.value, raw.script));
    else readPhrase(node, writer, reading, depth);
  }
}

function readPhrase(node: PhrasingContent, writer: BlockWriter, reading: InlineReading, depth: number): void {
  const within = (maker: SpanMaker, inner: readonly PhrasingContent[]): void => {
    writer.openSpan(maker);
    readInline(inner, writer, reading, depth + 1);
    writer.closeSpan();
  };
  switch (node.type) {
    case 'emphasis':
    case 'strong': {
      const kind = node.type;
      within((range) => ({ kind, ...range }), node.children);
      return;
    }
    case 'delete':
      reading.tally.struckOut += 1;
      readInline(node.children, writer, reading, depth + 1);
      return;
    case 'inlineCode':
      writer.openSpan((range) => ({ kind: 'code', ...range }));
      writer.text(node.value);
      writer.closeSpan();
      return;
    case 'break':
      writer.lineBreak();
      return;
    case 'footnoteReference': {
      const note = reading.notes.get(node.identifier);
      if (note) writeMarker(note, writer);
      else writer.text(`[^${node.label ?? node.identifier}]`);
      return;
    }
    case 'link':
    case 'linkReference':
      readLink(node, writer, reading, depth);
      return;
    case 'image':
    case 'imageReference':
      readImage(node, writer, reading);
      return;
    // What only the Markdown of notes has.
    case 'inlineMath':
    case 'citationMark':
    case 'wikiLink':
      writer.text(toString(node));
      return;
    case 'text':
    case 'html':
      return;
  }
}

function writeMarker({ label, index }: NoteReference, writer: BlockWriter): void {
  writer.openSpan((range) => ({ kind: 'footnote-marker', ...range, footnote: index }));
  writer.text(`[${label}]`);
  writer.closeSpan();
}

function readLink(
  node: Link | LinkReference,
  writer: BlockWriter,
  reading: InlineReading,
  depth: number,
): void {
  const note =
    node.type === 'linkReference' && node.referenceType !== 'full'
      ? reading.addressNotes.get(node.identifier)
      : undefined;
  if (note) {
    writeMarker(note, writer);
    return;
  }
  const target = node.type === 'link' ? node : reading.definitions.get(node.identifier);
  // `[1](#fn1)`: bare, the number would run into the word before it.
  const bare =
    target?.url.startsWith('#') === true &&
    /^[\p{Nd}]+$/u.test(toString(node)) &&
    markerLabel(toString(node)) !== null;
  const href = target === undefined || bare ? null : readHref(target.url, reading.pageUrl);
  if (href?.kind === 'refused') reading.tally.refusedLinks += 1;
  if (href?.kind === 'without-site') reading.tally.linksWithoutSite += 1;
  if (node.type === 'link' && node.title) reading.drop(node.title, 'title of a link');
  if (href?.kind === 'kept') writer.openSpan((range) => ({ kind: 'link', ...range, href: href.href }));
  if (bare) writer.text(`[${toString(node)}]`);
  else readInline(node.children, writer, reading, depth + 1);
  if (href?.kind === 'kept') writer.closeSpan();
}

function readImage(node: Image | ImageReference, writer: BlockWriter, reading: InlineReading): void {
  const target = node.type === 'image' ? node : reading.definitions.get(node.identifier);
  const words = [node.alt, target?.title]
    .filter((word) => word !== undefined && word !== null && word.trim() !== '')
    .join('. ');
  const picture = reading.shelf.take(target ? [target.url] : [], words === '' ? null : words, false);
  if (picture) writer.picture(picture);
}

interface RawTags {
  enter(source: string): void;
  /** The element that holds nothing to read and is still open. */
  readonly inert: { readonly tag: string; readonly reason: string } | null;
  readonly script: 'sup' | 'sub' | null;
}

/** Tags of HTML between the words: those that change what the words are, and the rest, which are left out. */
function createRawTags(writer: BlockWriter, reading: InlineReading): RawTags {
  const state: { inert: RawTags['inert']; script: RawTags['script'] } = { inert: null, script: null };
  return {
    get inert() {
      return state.inert;
    },
    get script() {
      return state.script;
    },
    enter(source) {
      const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source) ?? [];
      const tag = name.toLowerCase();
      const reason = INERT_ELEMENTS.get(tag);
      if (tag === 'br') writer.lineBreak();
      if (tag === 'sup' || tag === 'sub') state.script = closing === '' ? tag : null;
      if (closing === '/' && state.inert?.tag === tag) state.inert = null;
      else if (closing === '' && reason !== undefined) state.inert ??= { tag, reason };
      if (tag === 'img') {
        for (const block of readRawHtml(source, { language: null, direction: 'ltr' }, reading.shelf).blocks) {
          const picture = pictureIn(block);
          if (picture) writer.picture(picture);
          else writer.text(block.text);
        }
      }
      reading.drop(source, HTML_TAGS);
    },
  };
}
