import { citationLoops, timeInversions } from '#shared/citing/citation-loops.ts';
import type { CitationEdge, CitationGraph } from '#shared/model/citation-graph.ts';
import { anachronismInWords } from '#shared/timeline/in-words.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { mentionedById, mentionedInWords } from '../mentioned.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Circles of citations, and documents that cite what is of a later date. */
export async function listLoops(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const graph = await citationGraph(ibid.db, work);
  await terminal.out(json ? `${toJson(detailsOf(graph))}\n` : inWords(graph));
  return true;
}

function detailsOf(graph: CitationGraph) {
  const mentioned = mentionedById(graph.documents);
  return {
    loops: citationLoops(graph).map(({ documents, way }) => ({ documents: documents.map(mentioned), way })),
    inversions: timeInversions(graph).map((found) => ({
      ...found,
      document: mentioned(found.item),
      words: anachronismInWords(found, (id) => mentioned(id).title),
    })),
  };
}

function inWords(graph: CitationGraph): string {
  const { loops, inversions } = detailsOf(graph);
  const mentioned = mentionedById(graph.documents);
  const step = ({ from, state, places }: CitationEdge): string =>
    `  ${mentionedInWords(mentioned(from))}\n    cites, ${how(places)}${state === 'suggested' ? ' (suggested)' : ''},\n`;
  const circles = loops.map(
    ({ documents, way }) =>
      `A circle of ${documents.length}:\n${way.map(step).join('')}  ${mentionedInWords(mentioned(way[0]?.from ?? ''))}\n`,
  );
  const late = inversions.map(({ document, words }) => `${mentionedInWords(document)} ${shown(words)}\n`);
  if (circles.length + late.length === 0) {
    return 'No document cites in a circle, and none cites what is of a later date.\n';
  }
  return [...circles, ...late].join('\n');
}

function how(places: CitationEdge['places']): string {
  const labels = [...new Set(places.flatMap(({ label }) => label ?? []))];
  if (labels.length === 0) return 'by a link';
  return `${labels.length === 1 ? 'note' : 'notes'} ${labels.map(shown).join(', ')}`;
}
