import { graphml } from '#shared/graph/graphml.ts';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Who cites whom: documents, and the works that they cite and that are not held. */
export async function showGraph(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const graph = await citationGraph(ibid.db, work);
  await terminal.out(json ? `${toJson(graph)}\n` : graphml(asGraph(graph)));
  return true;
}

function asGraph({ documents, edges, wanted }: CitationGraph): Parameters<typeof graphml>[0] {
  return {
    nodes: [
      ...documents.map(({ id, title, authors, published }) => ({
        id,
        attributes: { title, authors: authors.join('; '), published, held: true },
      })),
      ...wanted.map(({ item, raw }, at) => ({
        id: `wanted-${at + 1}`,
        attributes: {
          title: item.title ?? raw,
          authors: null,
          published: item.issued?.edtf ?? null,
          held: false,
        },
      })),
    ],
    edges: [
      ...edges.map(({ from, to, state, places }) => ({
        from,
        to,
        attributes: { state, citations: places.length },
      })),
      ...wanted.flatMap(({ citedBy }, at) =>
        citedBy.map((from) => ({
          from,
          to: `wanted-${at + 1}`,
          attributes: { state: 'wanted', citations: null },
        })),
      ),
    ],
  };
}
