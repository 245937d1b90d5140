import type { DocumentHit, DocumentHits, NoteHit, Snippet } from '#shared/model/search.ts';
import { formatPlace, placeOf } from '#shared/text/place.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import type { SearchOrder } from '../order.ts';
import { inOneLine, isolated, shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function searchLibrary(
  ibid: Ibid,
  { query, json }: SearchOrder,
  terminal: Terminal,
): Promise<boolean> {
  const results = await ibid.handlers['search.find'](query);
  if (json) {
    await terminal.out(`${toJson(results)}\n`);
    return true;
  }
  for (const hits of results.documents) await terminal.out(await documentInWords(ibid, hits, terminal));
  for (const hit of results.notes) await terminal.out(noteInWords(hit, terminal));
  if (results.documents.length + results.notes.length === 0)
    await terminal.out('Nothing holds all these words.\n');
  if (results.more) await terminal.out('There is more; a further word would narrow it down.\n');
  return true;
}

async function documentInWords(
  { handlers }: Ibid,
  { document, hits }: DocumentHits,
  { bold }: Terminal,
): Promise<string> {
  const lines: string[] = [`${document.id}  ${shown(document.title)}`];
  const [first] = hits;
  const text = first ? await handlers['documents.read'](first.revisionId) : null;
  const place = ({ start }: DocumentHit): string =>
    (text && formatPlace(placeOf(text.blocks, text.footnotes, start))) || 'heading';
  for (const hit of hits) lines.push(`  ${shown(place(hit))}: ${snippetInWords(hit.snippet, bold)}`);
  return lines.map((line) => `${line}\n`).join('');
}

function noteInWords({ note, snippet }: NoteHit, { bold }: Terminal): string {
  return `${note.id}  ${shown(note.title)}\n  ${snippetInWords(snippet, bold)}\n`;
}

function snippetInWords({ text, marks }: Snippet, bold: (text: string) => string): string {
  let at = 0;
  let line = '';
  // Piece by piece, since escapes of our own would not survive what is done to foreign words.
  for (const { start, end } of marks) {
    line += inOneLine(text.slice(at, start)) + bold(inOneLine(text.slice(start, end)));
    at = end;
  }
  return isolated(line + inOneLine(text.slice(at)));
}
