export type GraphValue = string | number | boolean | null;

/** A node or an edge with what is told of it; null for what nobody knows. */
export interface GraphNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, GraphValue>>;
}
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly attributes: Readonly<Record<string, GraphValue>>;
}

/**
 * A directed graph as GraphML, which Gephi, yEd and NetworkX read. An attribute of one name has one type in all nodes, and
 * in all edges. http://graphml.graphdrawing.org/specification.html
 */
export function graphml({
  nodes,
  edges,
}: {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}): string {
  const ofNodes = keysOf('node', nodes);
  const ofEdges = keysOf('edge', edges);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[...ofNodes, ...ofEdges].map(
      ({ id, of, name, type }) =>
        `  <key id="${id}" for="${of}" attr.name="${escaped(name)}" attr.type="${type}"/>`,
    ),
    '  <graph edgedefault="directed">',
    ...nodes.flatMap(({ id, attributes }) => [
      `    <node id="${escaped(id)}">`,
      ...dataOf(attributes, ofNodes),
      '    </node>',
    ]),
    ...edges.flatMap(({ from, to, attributes }) => [
      `    <edge source="${escaped(from)}" target="${escaped(to)}">`,
      ...dataOf(attributes, ofEdges),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
}

function keysOf(
  of: Key['of'],
  things: readonly { readonly attributes: Readonly<Record<string, GraphValue>> }[],
): readonly Key[] {
  const types = new Map<string, Key['type']>();
  for (const { attributes } of things) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && !types.has(name)) types.set(name, typeOf(value));
    }
  }
  return [...types].map(([name, type], at) => ({ id: `${of}-${at}`, of, name, type }));
}

function typeOf(value: string | number | boolean): Key['type'] {
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function dataOf(attributes: Readonly<Record<string, GraphValue>>, keys: readonly Key[]): readonly string[] {
  return keys.flatMap(({ id, name }) => {
    const value = attributes[name] ?? null;
    return value === null ? [] : [`      <data key="${id}">${escaped(String(value))}</data>`];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that no XML may hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}
