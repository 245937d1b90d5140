import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { graphml } from '../../../../shared/graph/graphml.ts';

function read(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

test('a graph is written with the types of its attributes, and what nobody knows is left out', () => {
  const document = read(
    graphml({
      nodes: [
        { id: 'a', attributes: { title: 'One', held: true } },
        { id: 'b', attributes: { title: null, held: false } },
      ],
      edges: [{ from: 'a', to: 'b', attributes: { citations: 2, state: 'wanted' } }],
    }),
  );
  const keys = [...document.querySelectorAll('key')].map((key) =>
    ['id', 'for', 'attr.name', 'attr.type'].map((name) => key.getAttribute(name)).join(' '),
  );
  expect(keys).toEqual([
    'node-0 node title string',
    'node-1 node held boolean',
    'edge-0 edge citations double',
    'edge-1 edge state string',
  ]);
  const told = (selector: string) =>
    [...document.querySelectorAll(`${selector} data`)].map(
      (data) => `${data.getAttribute('key')} ${data.textContent}`,
    );
  expect([told('node[id="a"]'), told('node[id="b"]'), told('edge[source="a"][target="b"]')]).toEqual([
    ['node-0 One', 'node-1 true'],
    ['node-1 false'],
    ['edge-0 2', 'edge-1 wanted'],
  ]);
});

test('whatever a title holds, the file is XML', () => {
  const title = 'A <b>&amp; "c" \u0000\u0008\ud800 فانوس 🏮 ]]>';
  const document = read(
    graphml({ nodes: [{ id: '<&">', attributes: { 'the "title"': title } }], edges: [] }),
  );
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelector('node')?.getAttribute('id')).toBe('<&">');
  expect(document.querySelector('data')?.textContent).toBe('A <b>&amp; "c" \ufffd\ufffd\ufffd فانوس 🏮 ]]>');
});

test('a graph of nothing is a graph', () => {
  expect(read(graphml({ nodes: [], edges: [] })).querySelector('graph')?.children).toHaveLength(0);
});
