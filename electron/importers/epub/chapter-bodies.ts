import { defaultTreeAdapter, html } from 'parse5';
import { Failed } from '#shared/ipc/result.ts';
import { attribute, elementsIn, type HtmlElement } from '../html/tree.ts';
import { placeIn, type BookFiles } from './book-files.ts';
import type { BookItem, BookPackage } from './book-package.ts';
import { chapterBody } from './chapter-tree.ts';

export interface ChapterBodies {
  readonly bodies: readonly { readonly path: string; readonly body: HtmlElement }[];
  /** Paths of those that are missing or damaged. */
  readonly unread: readonly string[];
}

const TEXT = /^(?:application\/(?:xhtml\+xml|x-dtbook\+xml|xml)|text\/(?:html|x-oeb1-document))$/;

/**
 * The chapters in the order of reading, the cover before them where none of them shows it, and behind them the files
 * that they refer to and that have no place in that order, as some notes have none.
 */
export function chapterBodies(book: BookPackage, files: BookFiles, fileName: string): ChapterBodies {
  const bodies: { path: string; body: HtmlElement }[] = [];
  const unread: string[] = [];
  const known = new Set<string>();
  const waiting = [...book.spine];
  for (let item = waiting.shift(); item; item = waiting.shift()) {
    if (known.has(item.path)) continue;
    known.add(item.path);
    const body = bodyOf(item, files, fileName);
    if (!body) {
      unread.push(item.path);
      continue;
    }
    bodies.push({ path: item.path, body });
    if (waiting.length === 0)
      waiting.push(...linkedFrom(bodies, book).filter(({ path }) => !known.has(path)));
  }
  if (bodies.length === 0)
    throw new Failed('unreadable-file', `“${fileName}” is damaged: none of its chapters can be read.`);
  return { bodies: [...coverBefore(bodies, book), ...bodies], unread };
}

function bodyOf({ path, mediaType }: BookItem, files: BookFiles, fileName: string): HtmlElement | null {
  if (mediaType.startsWith('image/') && mediaType !== 'image/svg+xml') return pictureBody(path);
  const bytes = files.read(path);
  return bytes && readBody(bytes, fileName);
}

function readBody(bytes: Uint8Array, fileName: string): HtmlElement | null {
  try {
    return chapterBody(bytes, fileName);
  } catch (error) {
    // An empty chapter, or one that holds no text at all.
    if (error instanceof Failed && error.code !== 'too-deep') return null;
    throw error;
  }
}

function linkedFrom(bodies: ChapterBodies['bodies'], { items, nav }: BookPackage): readonly BookItem[] {
  return bodies.flatMap(({ path, body }) =>
    elementsIn(body)
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((link) => {
        const target = placeIn(path, attribute(link, 'href') ?? '');
        const item = target ? items.get(target.path) : undefined;
        return item && item !== nav && TEXT.test(item.mediaType) ? [item] : [];
      }),
  );
}

function coverBefore(bodies: ChapterBodies['bodies'], { cover }: BookPackage): ChapterBodies['bodies'] {
  if (!cover) return [];
  const isShown = bodies.some(({ path, body }) =>
    elementsIn(body).some((element) =>
      element.attrs.some(
        ({ name, value }) =>
          /^(?:src|(?:xlink:)?href)$/.test(name) && placeIn(path, value)?.path === cover.path,
      ),
    ),
  );
  return isShown ? [] : [{ path: `${cover.path}#`, body: pictureBody(`/${cover.path}`) }];
}

function pictureBody(path: string): HtmlElement {
  const body = defaultTreeAdapter.createElement('body', html.NS.HTML, []);
  const address = path.startsWith('/') ? path : path.slice(path.lastIndexOf('/') + 1);
  defaultTreeAdapter.appendChild(
    body,
    defaultTreeAdapter.createElement('img', html.NS.HTML, [{ name: 'src', value: encodeURI(address) }]),
  );
  return body;
}
