import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import { decode, unreadableLoss } from '../decode.ts';
import { declaredEncoding } from '../html/declared-encoding.ts';
import { webAddress } from '../html/hrefs.ts';
import { parsePage } from '../html/parse-page.ts';
import { documentFromSite } from '../html/site-document.ts';
import { attribute, elementsIn, type HtmlNode } from '../html/tree.ts';
import type { Importer, SourceFile } from '../importer.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import { type MimeMessage, type MimePart, readMessage } from './mime-parts.ts';

/** A page with all that belongs to it in one file, as browsers save it. https://www.rfc-editor.org/rfc/rfc2557 */
export const mhtml: Importer = {
  format: 'mhtml',
  extensions: EXTENSIONS.mhtml,
  read: async (file) => read(file),
};

function read({ name, bytes }: SourceFile): ImportedDocument {
  const { text, encoding, page, address, isCutOff, finderFrom } = openSavedPage(bytes);
  return documentFromSite({
    page,
    fileName: name,
    encoding,
    address,
    findPicture: finderFrom(null),
    losses: [
      ...unreadableLoss(text),
      ...(isCutOff ? ['The end of the file is missing: what it held of the page may be missing too.'] : []),
    ],
  });
}

export interface SavedPage {
  readonly text: string;
  readonly encoding: string;
  readonly page: HtmlNode;
  readonly address: string | null;
  /** The end of the file is missing. */
  readonly isCutOff: boolean;
  /** Finds what a style sheet under this address names; null for what the page itself names. */
  finderFrom(address: string | null): FindPicture;
}

/** The page that the file was saved for, with its parts. Fails with `unreadable-file` where there is none. */
export function openSavedPage(bytes: Uint8Array): SavedPage {
  const message = readMessage(bytes);
  const root = rootOf(message);
  const { text, encoding } = decode(root.bytes, root.charset ?? declaredEncoding(root.bytes));
  const page = parsePage(text);
  const address = webAddress(message.location) ?? webAddress(root.location);
  const base = baseOf(page, root.location ?? address);
  return {
    text,
    encoding,
    page,
    address,
    isCutOff: message.isCutOff,
    finderFrom: (from) => partFinder(message.parts, from === null ? base : resolved(from, base)),
  };
}

/** Pages in frames are parts as well: the page itself is named, or comes first. */
function rootOf({ parts, start }: MimeMessage): MimePart {
  const pages = parts.filter(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type));
  const root = pages.find(({ id }) => id !== null && id === start) ?? pages[0];
  if (root) return root;
  throw new Failed('unreadable-file', 'There is no page in this file. Save the page again from the browser.');
}

function baseOf(page: HtmlNode, location: string | null): string | null {
  const said = elementsIn(page).find(({ tagName }) => tagName === 'base');
  const href = said ? attribute(said, 'href') : null;
  return href === null ? location : (URL.parse(href, location ?? undefined)?.href ?? location);
}

/** https://www.rfc-editor.org/rfc/rfc2557#section-8 */
function partFinder(parts: readonly MimePart[], base: string | null): FindPicture {
  const byId = new Map(parts.flatMap(({ id, bytes }) => (id === null ? [] : [[id, bytes] as const])));
  const byLocation = new Map(
    parts.flatMap(({ location, bytes }) =>
      location === null ? [] : [[resolved(location, base), bytes] as const],
    ),
  );
  return (address) => {
    const id = /^\s*cid:(.*?)\s*$/is.exec(address)?.[1];
    if (id !== undefined) return byId.get(id) ?? byId.get(decodedId(id)) ?? null;
    return byLocation.get(resolved(address, base)) ?? null;
  };
}

function resolved(address: string, base: string | null): string {
  const url = URL.parse(address.trim(), base ?? undefined);
  if (!url) return address.trim();
  url.hash = '';
  return url.href;
}

function decodedId(id: string): string {
  return new URLSearchParams(`id=${id.replaceAll('+', '%2B')}`).get('id') ?? id;
}
