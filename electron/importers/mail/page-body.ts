import type { Attachment } from 'postal-mime';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { Claims } from '../html/claims.ts';
import { dropInert } from '../html/clutter/inert.ts';
import { documentFromPage } from '../html/document-from-page.ts';
import { findFootnotes } from '../html/footnote-pass.ts';
import { lossesOf } from '../html/losses.ts';
import { parsePage } from '../html/parse-page.ts';
import { unwrapDrawnPictures } from '../html/picture-sources.ts';
import { bytesOf } from './attachments.ts';

export interface PageBody {
  readonly document: ImportedDocument;
  /** The attachments that it shows. */
  readonly shown: ReadonlySet<Attachment>;
}

/** The words of a mail that is a page. Nothing in it is a site's own, and `cid:` names what is attached: RFC 2392. */
export function readPageBody(source: string, attachments: readonly Attachment[], fileName: string): PageBody {
  const page = parsePage(source);
  const claims: Claims = new Map();
  const shown = new Set<Attachment>();
  unwrapDrawnPictures(page);
  dropInert(page, claims);
  const notes = findFootnotes(page, claims);
  const document = documentFromPage({
    page,
    claims,
    notes,
    fields: { title: null, authors: [], published: null, breadcrumb: [], publisher: null, url: null },
    base: null,
    fileName,
    encoding: 'utf-8',
    findPicture: (address) => {
      const id = /^\s*cid:(.+?)\s*$/i.exec(address)?.[1];
      const found =
        id === undefined ? undefined : attachments.find(({ contentId }) => contentId === `<${decoded(id)}>`);
      if (!found) return null;
      shown.add(found);
      return bytesOf(found);
    },
    losses: (tally) => lossesOf(page, tally),
  });
  return { document, shown };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}
