import { expect, test } from 'vitest';
import { readContents, readOrRefuse } from '../../../support/read-file.ts';

const NAMESPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:z="http://www.zotero.org/namespaces/export#"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:bib="http://purl.org/net/biblio#"',
  'xmlns:link="http://purl.org/rss/1.0/modules/link/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join('\n ');

function rdf(things: string): Uint8Array {
  return new TextEncoder().encode(`<rdf:RDF\n ${NAMESPACES}>\n${things}\n</rdf:RDF>\n`);
}

const BOOK =
  '<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Fares</dc:title><link:link rdf:resource="#item_2"/></bib:Book>';

function attachment(path: string): string {
  return `<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="${path}"/></z:Attachment>`;
}

test('Zotero’s RDF is told by its bytes, whatever its name', async () => {
  const { documents } = await readContents('export.xml', rdf(BOOK));
  expect(documents.map(({ format, document }) => [format, document.title])).toEqual([['record', 'Fares']]);
});

test('RDF of another kind is refused with a sentence', async () => {
  const other = rdf('<rdf:Description rdf:about="#a"><dc:title>Fares</dc:title></rdf:Description>');
  expect(await readOrRefuse('a.rdf', other)).toMatchObject({ code: 'unreadable-file' });
});

test('a path is one path, whatever signs are in it, and leads nowhere else', async () => {
  const read = async (path: string) => readContents('a.rdf', rdf(BOOK + attachment(path)));
  expect((await read('files/2/a; b: c.txt')).offered).toMatchObject([{ path: 'files/2/a; b: c.txt' }]);
  for (const path of ['/etc/hostname', '../a.txt', 'C:\\a.txt', 'https://a.example/b.pdf']) {
    const { documents, offered } = await read(path);
    expect(offered).toEqual([]);
    expect(documents[0]?.document.report.losses).toEqual([
      expect.stringContaining('does not lie with it, and was not imported'),
    ]);
  }
});

test('a file that belongs to no work is offered alone, and is enough', async () => {
  const { documents, offered } = await readContents('a.rdf', rdf(attachment('files/2/a.txt')));
  expect(documents).toEqual([]);
  expect(offered).toEqual([{ kind: 'linked', path: 'files/2/a.txt', filing: { tags: [], collections: [] } }]);
});

test('collections and works that lie in themselves are read all the same', async () => {
  const circle = `
    <z:Collection rdf:about="#c1"><dc:title>One</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
    <z:Collection rdf:about="#c2"><dc:title>Two</dc:title><dcterms:hasPart rdf:resource="#c1"/><dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
    <bib:Journal rdf:about="#j"><dc:title>Tides</dc:title><dcterms:isPartOf rdf:resource="#j"/></bib:Journal>
    <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dc:title>Fares</dc:title><dcterms:isPartOf rdf:resource="#j"/></bib:Article>`;
  const { documents } = await readContents('a.rdf', rdf(circle));
  expect(documents.map(({ document }) => document.title)).toEqual(['Fares']);
  expect(documents[0]?.filing?.collections).toEqual([['One', 'Two']]);
});
