/*
 * Footnotes as plug-ins, editors and sites write them, each with the same two notes. The first is referred to twice
 * where `again` says so.
 */
export interface SitePage {
  readonly name: string;
  readonly body: string;
  readonly labels?: readonly [string, string];
  /** As printed in the text once it is imported. */
  readonly markers?: readonly string[];
}

const BOARD = 'Harbour <i>Board</i> minutes, 1931.';
const CLERK = 'Told by the clerk, who saw it.';
export const SITE_NOTES = ['Harbour Board minutes, 1931.', 'Told by the clerk, who saw it.'] as const;

export const SITE_PAGES: readonly SitePage[] = [
  {
    name: 'easy footnotes, a plug-in of blogs',
    body: `<p>The ferry left.<span id='easy-footnote-1-77' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='https://salt.example/ferry/#easy-footnote-bottom-1-77' title='Harbour &lt;i&gt;Board&lt;/i&gt; minutes, 1931.'><sup>1</sup></a></span> It sank.<span id='easy-footnote-2-77' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='https://salt.example/ferry/#easy-footnote-bottom-2-77' title='Told by the clerk, who saw it.'><sup>2</sup></a></span></p><div class='easy-footnote-title'><h4>Notes</h4></div><ol class='easy-footnotes-wrapper'><li class='easy-footnote-single'><span id='easy-footnote-bottom-1-77' class='easy-footnote-margin-adjust'></span>${BOARD}<a class='easy-footnote-to-top' href='https://salt.example/ferry/#easy-footnote-1-77'></a></li><li class='easy-footnote-single'><span id='easy-footnote-bottom-2-77' class='easy-footnote-margin-adjust'></span>${CLERK}<a class='easy-footnote-to-top' href='https://salt.example/ferry/#easy-footnote-2-77'></a></li></ol>`,
  },
  {
    name: 'modern footnotes, whose notes stand within the line',
    body: `<p>The ferry left.<sup class="modern-footnotes-footnote" data-mfn="1" data-mfn-post-scope="0001"><a href="javascript:void(0)" role="button" aria-pressed="false" aria-describedby="mfn-content-0001-1">1</a></sup><span id="mfn-content-0001-1" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="1">${BOARD}</span> It sank.<sup class="modern-footnotes-footnote" data-mfn="2" data-mfn-post-scope="0001"><a href="javascript:void(0)" role="button" aria-pressed="false" aria-describedby="mfn-content-0001-2">2</a></sup><span id="mfn-content-0001-2" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="2">${CLERK}</span></p>`,
  },
  {
    name: 'a plug-in with a bubble beside each marker and a table at the end',
    body: `<p>The ferry left.<span class="footnote_referrer"><a role="button" tabindex="0" onclick="open_1(1)"><sup id="footnote_plugin_tooltip_7_1" class="footnote_plugin_tooltip_text">1</sup></a><span id="footnote_plugin_tooltip_text_7_1" class="footnote_tooltip">${BOARD}</span></span> It sank.<span class="footnote_referrer"><a role="button" tabindex="0" onclick="open_1(2)"><sup id="footnote_plugin_tooltip_7_2" class="footnote_plugin_tooltip_text">2</sup></a><span id="footnote_plugin_tooltip_text_7_2" class="footnote_tooltip">${CLERK}</span></span></p><div class="speaker-mute footnotes_reference_container"><div class="footnote_container_prepare"><p><span role="button" tabindex="0" class="footnote_reference_container_label pointer">References</span></p></div><div id="footnote_references_container"><table class="footnotes_table footnote-reference-container"><caption class="accessibility">References</caption><tbody><tr class="footnotes_plugin_reference_row"><th scope="row" class="footnote_plugin_index_combi pointer"><a id="footnote_plugin_reference_7_1" class="footnote_backlink"><span class="footnote_index_arrow">&#8593;</span>1</a></th><td class="footnote_plugin_text">${BOARD}</td></tr><tr class="footnotes_plugin_reference_row"><th scope="row" class="footnote_plugin_index_combi pointer"><a id="footnote_plugin_reference_7_2" class="footnote_backlink"><span class="footnote_index_arrow">&#8593;</span>2</a></th><td class="footnote_plugin_text">${CLERK}</td></tr></tbody></table></div></div>`,
  },
  {
    name: 'the footnotes block of a blog',
    body: `<p>The ferry left.<sup data-fn="5f0c-a1" class="fn"><a href="#5f0c-a1" id="5f0c-a1-link">1</a></sup> It sank.<sup data-fn="77be-b2" class="fn"><a href="#77be-b2" id="77be-b2-link">2</a></sup></p><ol class="wp-block-footnotes"><li id="5f0c-a1">${BOARD} <a href="#5f0c-a1-link" aria-label="Jump to footnote reference 1"><img src="https://s.example/21a9.svg" alt="↩︎" class="wp-smiley"></a></li><li id="77be-b2">${CLERK} <a href="#77be-b2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>`,
  },
  {
    name: 'a plug-in with arrows in brackets',
    body: `<p>The ferry left.<sup><a href="#footnote_0_61" id="identifier_0_61" class="footnote-link footnote-identifier-link" title="Harbour Board minutes, 1931.">1</a></sup> It sank.<sup><a href="#footnote_1_61" id="identifier_1_61" class="footnote-link footnote-identifier-link" title="Told by the clerk, who saw it.">2</a></sup></p><ol class="footnotes"><li id="footnote_0_61" class="footnote">${BOARD}<span class="footnote-back-link-wrapper"> [<a href="#identifier_0_61" class="footnote-link footnote-back-link">&#8617;</a>]</span></li><li id="footnote_1_61" class="footnote">${CLERK}<span class="footnote-back-link-wrapper"> [<a href="#identifier_1_61" class="footnote-link footnote-back-link">&#8617;</a>]</span></li></ol>`,
  },
  {
    name: 'an encyclopaedia, with several links back and groups of notes',
    body: `<p>The ferry left.<sup id="cite_ref-board_1-0" class="reference"><a href="#cite_note-board-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> It sank.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">&#91;</span>a<span class="cite-bracket">&#93;</span></a></sup> Nobody asked.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">&#91;<i><a href="/wiki/Citation_needed" title="Citation needed"><span title="This claim needs references.">citation needed</span></a></i>&#93;</sup> The minutes say so.<sup id="cite_ref-board_1-1" class="reference"><a href="#cite_note-board-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup></p><div class="mw-heading mw-heading2"><h2 id="Notes">Notes</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit">edit</a><span class="mw-editsection-bracket">]</span></span></div><div class="mw-references-wrap"><ol class="references" data-mw-group="lower-alpha" style="list-style-type: lower-alpha"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">${CLERK}</span></li></ol></div><div class="mw-heading mw-heading2"><h2 id="References">References</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit">edit</a><span class="mw-editsection-bracket">]</span></span></div><div class="reflist"><div class="mw-references-wrap"><ol class="references"><li id="cite_note-board-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-board_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-board_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">${BOARD}</span></li></ol></div></div>`,
    labels: ['1', 'a'],
    markers: ['[1] → 1', '[a] → a', '[1] → 1'],
  },
  {
    name: 'a generator of sites, with colons in its ids',
    body: `<p>The ferry left.<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup> It sank.<sup id="fnref:clerk"><a href="#fn:clerk" class="footnote-ref" role="doc-noteref">2</a></sup></p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>${BOARD}&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>&#160;<a href="#fnref1:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;<sup>2</sup></a></p></li><li id="fn:clerk"><p>${CLERK}&#160;<a href="#fnref:clerk" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>`,
  },
  {
    name: 'an editor on the web, as it saves a page',
    body: `<p class="c3"><span class="c0">The ferry left.</span><sup class="c0"><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c0">&nbsp;It sank.</span><sup class="c0"><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr class="c5"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c1">&nbsp;${BOARD}</span></p></div><div><p class="c2"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span class="c1">&nbsp;${CLERK}</span></p></div>`,
  },
  {
    name: 'endnotes of a free word processor',
    body: `<p class="western" style="margin-bottom: 0cm">The ferry left.<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a> It sank.<a class="sdendnoteanc" name="sdendnote2anc" href="#sdendnote2sym"><sup>ii</sup></a></p><div id="sdendnote1"><p class="sdendnote-western"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>${BOARD}</p></div><div id="sdendnote2"><p class="sdendnote-western"><a class="sdendnotesym" name="sdendnote2sym" href="#sdendnote2anc">ii</a>${CLERK}</p></div>`,
    labels: ['i', 'ii'],
    markers: ['[i] → i', '[ii] → ii'],
  },
  {
    name: 'endnotes of a word processor',
    body: `<p class=MsoNormal>The ferry left.<a style='mso-endnote-id:edn1' href="#_edn1" name="_ednref1" title=""><span class=MsoEndnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoEndnoteReference><span lang=EN-US style='font-size:12.0pt'>[i]</span></span><![endif]></span></span></a> It sank.<a style='mso-endnote-id:edn2' href="#_edn2" name="_ednref2" title=""><span class=MsoEndnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoEndnoteReference>[ii]</span><![endif]></span></span></a><o:p></o:p></p><div style='mso-element:endnote-list'><![if !supportEndnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText><a style='mso-endnote-id:edn1' href="#_ednref1" name="_edn1" title=""><span class=MsoEndnoteReference><![if !supportFootnotes]><span>[i]</span><![endif]></span></a> ${BOARD}</p></div><div style='mso-element:endnote' id=edn2><p class=MsoEndnoteText><a style='mso-endnote-id:edn2' href="#_ednref2" name="_edn2" title=""><span class=MsoEndnoteReference><![if !supportFootnotes]><span>[ii]</span><![endif]></span></a> ${CLERK}</p></div></div>`,
    labels: ['i', 'ii'],
    markers: ['[i] → i', '[ii] → ii'],
  },
  {
    name: 'a page of plain paragraphs behind three asterisks',
    body: `<p>The ferry left.[1] It sank.[2]</p><p>* * *</p><p>[1] ${BOARD}</p><p>[2] ${CLERK}</p><div class="claps"><button>Clap</button></div>`,
  },
  {
    name: 'notes in the margin, whose numbers only the style sheet writes',
    body: `<p>The ferry left.<label for="sn-board" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-board" class="margin-toggle"><span class="sidenote">${BOARD}</span> It sank.<label for="sn-clerk" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-clerk" class="margin-toggle"><span class="sidenote">${CLERK}</span></p>`,
  },
  {
    name: 'numbers in square brackets, raised, with a list whose items are links back',
    body: `<p>The ferry left.<sup>[<a href="#_ftn1" name="_ftnref1">1</a>]</sup> It sank.<sup>[<a href="#_ftn2" name="_ftnref2">2</a>]</sup></p><hr><p><sup>[<a href="#_ftnref1" name="_ftn1">1</a>]</sup> ${BOARD}</p><p><sup>[<a href="#_ftnref2" name="_ftn2">2</a>]</sup> ${CLERK}</p>`,
  },
];

export interface ForeignPage {
  readonly name: string;
  readonly html: string;
  readonly notes: readonly string[];
  readonly markers: readonly string[];
}

/** Pages in Persian and Arabic, as news and journals there print their notes. */
export const FOREIGN_PAGES: readonly ForeignPage[] = [
  {
    name: 'a Persian news page with dashes behind its labels',
    html: '<html lang="fa" dir="rtl"><body><h1>قایق</h1><p>قایق رفت [۱] و سپس غرق شد [۲]. این در سال [۱۳۱۰] بود.</p><p><strong>پانوشت‌ها:</strong></p><p>[۱]- صورت‌جلسهٔ بندر، ۱۳۱۰.</p><p>[۲]- منشی گفت که خود دید.</p></body></html>',
    notes: ['۱: صورت‌جلسهٔ بندر، ۱۳۱۰.', '۲: منشی گفت که خود دید.'],
    markers: ['[۱] → ۱', '[۲] → ۲'],
  },
  {
    name: 'a Persian journal with lines under «پی‌نوشت»',
    html: '<html lang="fa" dir="rtl"><body><h1>قایق</h1><p>قایق رفت(۱) و سپس غرق شد.(۲)</p><p>پی‌نوشت:<br>۱ـ صورت‌جلسهٔ بندر، ۱۳۱۰.<br>۲ـ منشی گفت که خود دید.</p></body></html>',
    notes: ['۱: صورت‌جلسهٔ بندر، ۱۳۱۰.', '۲: منشی گفت که خود دید.'],
    markers: ['(۱) → ۱', '(۲) → ۲'],
  },
  {
    name: 'a Persian encyclopaedia with Persian numbers in its list',
    html: '<html lang="fa" dir="rtl"><body><h1>قایق</h1><p>قایق رفت<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>۱<span class="cite-bracket">]</span></a></sup> و غرق شد.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[۲]</a></sup></p><h2>پانویس</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">↑</a></b></span> <span class="reference-text">صورت‌جلسهٔ بندر، ۱۳۱۰.</span></li><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">↑</a></b></span> <span class="reference-text">منشی گفت که خود دید.</span></li></ol></body></html>',
    notes: ['۱: صورت‌جلسهٔ بندر، ۱۳۱۰.', '۲: منشی گفت که خود دید.'],
    markers: ['[۱] → ۱', '[۲] → ۲'],
  },
  {
    name: 'an Arabic page with numbers in parentheses, raised, and lines under «الهوامش»',
    html: '<html lang="ar" dir="rtl"><body><h1>العبارة</h1><p>أبحرت العبارة<sup>(١)</sup> ثم غرقت<sup>(٢)</sup>.</p><p><b>الهوامش:</b></p><p>(١) محاضر الميناء، ١٩٣١.<br>(٢) روى الكاتب أنه رآها.</p></body></html>',
    notes: ['١: محاضر الميناء، ١٩٣١.', '٢: روى الكاتب أنه رآها.'],
    markers: ['(١) → ١', '(٢) → ٢'],
  },
  {
    name: 'an Arabic page with hyphens and European numbers',
    html: '<html lang="ar" dir="rtl"><body><h1>العبارة</h1><p>أبحرت العبارة [1] ثم غرقت [2].</p><h3>المصادر والمراجع</h3><ul style="list-style:none"><li>1- محاضر الميناء، 1931.</li><li>2- روى الكاتب أنه رآها.</li></ul></body></html>',
    notes: ['1: محاضر الميناء، 1931.', '2: روى الكاتب أنه رآها.'],
    markers: ['[1] → 1', '[2] → 2'],
  },
];
