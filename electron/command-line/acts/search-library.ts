import type { DocumentHit, DocumentHits, NoteHit, SearchResults } from '#shared/model/search.ts';
import { formatPlace, placeOf } from '#shared/text/place.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import type { SearchOrder } from '../order.ts';
import { queryFailure } from '../query-failure.ts';
import { shown, toJson } from '../shown.ts';
import { snippetInWords } from '../snippet-in-words.ts';
import type { Terminal } from '../terminal.ts';

export async function searchLibrary(
  ibid: Ibid,
  { ask, json }: SearchOrder,
  terminal: Terminal,
): Promise<boolean> {
  const results = await ibid.handlers['search.find'](ask);
  if (json) await terminal.out(`${toJson(results)}\n`);
  if (results.problem) {
    await terminal.fail(queryFailure(results.problem, ask.query));
    return false;
  }
  if (json) return true;
  for (const hits of results.documents) await terminal.out(await documentInWords(ibid, hits, terminal));
  for (const hit of results.notes) await terminal.out(noteInWords(hit, terminal));
  if (results.documents.length + results.notes.length === 0) await terminal.out(nothingInWords(results));
  if (results.more) await terminal.out('There is more; a further word would narrow it down.\n');
  return true;
}

function nothingInWords({ query, corrections }: SearchResults): string {
  const meant = corrections.map(({ start, end, words }) => {
    const others = words.map((word) => `“${shown(word)}”`).join(', ');
    const close = others === '' ? '' : ` Close to it: ${others}.`;
    return `“${shown(query.slice(start, end))}” stands nowhere.${close}\n`;
  });
  return `Nothing holds all these words.\n${meant.join('')}`;
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
  for (const hit of hits) {
    const where = hit.comment === null ? place(hit) : 'comment';
    lines.push(`  ${shown(where)}: ${snippetInWords(hit.snippet, bold)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function noteInWords({ note, snippet }: NoteHit, { bold }: Terminal): string {
  return `${note.id}  ${shown(note.title)}\n  ${snippetInWords(snippet, bold)}\n`;
}
