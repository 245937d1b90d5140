import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readText } from '../../../support/read-file.ts';

/** Notes as programs and sites write them, each with the same two notes. */
const PAGES: Readonly<Record<string, string>> = {
  'a word processor of the nineties': `<p class=MsoNormal>The ferry left.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a> It sank.<a href="#_ftn2" name="_ftnref2"><span class=MsoFootnoteReference>[2]</span></a></p>
    <div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
    <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Harbour <i>Board</i>.</p></div>
    <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> Nobody saw it.</p><p>It was dark.</p></div></div>`,
  'a free word processor': `<p>The ferry left.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> It sank.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Harbour <i>Board</i>.</p></div>
    <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a> Nobody saw it.</p><p>It was dark.</p></div>`,
  'a converter of Markdown': `<p>The ferry left.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> It sank.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
    <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol><li id="fn1"><p>Harbour <em>Board</em>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
    <li id="fn2"><p>Nobody saw it.</p><p>It was dark.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  'a letter of news': `<p>The ferry left.<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a> It sank.<a class="footnote-anchor" id="footnote-anchor-2" href="#footnote-2">2</a></p>
    <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Harbour <em>Board</em>.</p></div></div>
    <div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>Nobody saw it.</p><p>It was dark.</p></div></div>`,
  'an encyclopaedia': `<p>The ferry left.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> It sank.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup></p>
    <h2>References<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><div class="reflist"><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Harbour <i>Board</i>.</span></li>
    <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <p>Nobody saw it.</p><p>It was dark.</p></li></ol></div>`,
  'lines that end in breaks': `<p>The ferry left. [1] It sank. [2]</p><p>[1] Harbour <i>Board</i>.<br>[2] Nobody saw it.<br>It was dark.</p>`,
  'a list of terms': `<p>The ferry left.<sup><a href="#t1">1</a></sup> It sank.<sup><a href="#t2">2</a></sup></p><h3>Notes</h3><dl><dt id="t1">1</dt><dd>Harbour <i>Board</i>.</dd><dt id="t2">2</dt><dd><p>Nobody saw it.</p><p>It was dark.</p></dd></dl>`,
  'a table': `<p>The ferry left.<sup>1</sup> It sank.<sup>2</sup></p><h3>Notes</h3><table><tr><td>1.</td><td>Harbour <i>Board</i>.</td></tr><tr><td>2.</td><td><p>Nobody saw it.</p><p>It was dark.</p></td></tr></table>`,
};

describe.each(Object.entries(PAGES))('from %s', (_, body) => {
  const read = () =>
    readText('page.html', `<!doctype html><html lang="en"><body><h1>The Ferry</h1>${body}</body></html>`);

  test('both notes arrive whole, with their markers', async () => {
    const page = await read();
    expect(notesOf(page).map((note) => note.replaceAll('\n', ' | '))).toEqual([
      '1: Harbour Board.',
      expect.stringMatching(/^2: Nobody saw it\.( \| |\t| )It was dark\.$/),
    ]);
    expect(markersOf(page)).toEqual(['[1] → 1', '[2] → 2']);
  });

  test('the words are emphasised where they were, and nothing of a note is left in the body', async () => {
    const page = await read();
    const [note] = page.footnotes[0]?.blocks ?? [];
    expect(note?.spans.map(({ kind, start, end }) => [kind, note.text.slice(start, end)])).toEqual([
      ['emphasis', 'Board'],
    ]);
    expect(bodyOf(page).map((text) => text.replaceAll(' [', '['))).toEqual([
      'The ferry left.[1] It sank.[2]',
    ]);
  });
});

test('letters that a list prints are labels, and words that begin with the same letter are not', async () => {
  const page = await readText(
    'page.html',
    `<p>The ferry left.<sup><a href="#na">a</a></sup> It sank.<sup><a href="#nb">b</a></sup></p><ol style="list-style-type: lower-alpha"><li id="na">A note of its own.</li><li id="nb">Both say so.</li></ol>`,
  );
  expect([notesOf(page), markersOf(page)]).toEqual([
    ['a: A note of its own.', 'b: Both say so.'],
    ['[a] → a', '[b] → b'],
  ]);
});

test('a byline and a date within a sentence stay in it', async () => {
  const page = await readText(
    'page.html',
    '<p>Read by <span class="author">Hanne Brandt</span> on <time>3 June 2012</time> in Orval.</p><p>And again.</p>',
  );
  expect(bodyOf(page)[0]).toBe('Read by Hanne Brandt on 3 June 2012 in Orval.');
});
