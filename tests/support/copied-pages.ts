/* What programs put on the clipboard when a text with footnotes is copied: shapes of theirs, words of our own. */

/** A word processor that keeps the notes behind the text, each in a division of its own. */
export const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal>He counted <b>fifty</b> people in the lower building<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
lang=EN-GB>[1]</span></span><![endif]></span></span></a> and she two hundred.<a style='mso-footnote-id:ftn2'
href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
lang=EN-GB>[2]</span></span><![endif]></span></span></a></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>bread</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>of barley</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>blankets</p>
<!--EndFragment--><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span lang=EN-GB>[1]</span></span><![endif]></span></span></a> Statement of F. Moradi, <i>Lantern
Papers</i>, p. 12.</p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2"
name="_ftn2" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span lang=EN-GB>[2]</span></span><![endif]></span></span></a> Her letter of 3 May.</p></div>
</div></body></html>`;

/** An office program whose notes have names of their own kind. */
export const FROM_OFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style type="text/css">p { line-height: 115% }</style></head><body lang="fa-IR" dir="rtl">
<p dir="rtl">او می‌گفت پنجاه نفر بودند<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>۱</sup></a> و رفت.</p>
<div id="sdfootnote1"><p class="sdfootnote" dir="rtl"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">۱</a>نامه‌ی مرادی، برگ ۳.</p></div></body></html>`;

/** An editor on the web, all of whose formats are styles. */
export const FROM_ONLINE_EDITOR = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b">
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;">They left </span><span
style="font-size:11pt;font-weight:700;">in March</span><span style="font-size:11pt;font-weight:400;"><span
style="font-size:0.6em;vertical-align:super;"><a id="ftnt_ref1" href="#ftnt1">[1]</a></span></span><span
style="font-weight:400;">.</span></p><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr"><span
style="font-weight:400;">the gate</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span
style="font-weight:400;">its key</span></p></li></ul></ul></b><br class="Apple-interchange-newline"><hr><div><p><a
id="ftnt1" href="#ftnt_ref1">[1]</a><span> See the gate book.</span></p></div>`;

/** A converter whose notes are a list of their own under a rule. */
export const FROM_PANDOC = `<h2 id="numbers">Numbers</h2><p>Fifty were counted.<a href="#fn1" class="footnote-ref" id="fnref1"
role="doc-noteref"><sup>1</sup></a> Twice.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
<table><thead><tr><th>who</th><th>how many</th></tr></thead><tbody><tr><td>he<a href="#fn3" class="footnote-ref"
id="fnref3" role="doc-noteref"><sup>3</sup></a></td><td>50</td></tr></tbody></table>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>
<li id="fn1"><p>In the winter.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>So the <a href="https://archive.example/box/14">box list</a>.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn3"><p>Moradi.</p><p>He said it twice.<a href="#fnref3" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
</ol></section>`;

/** A page of a forge, with a check list and notes under a heading that only a screen reader hears. */
export const FROM_FORGE = `<article class="markdown-body"><p>The count<sup><a href="#user-content-fn-a" id="user-content-fnref-a"
data-footnote-ref aria-describedby="footnote-label">1</a></sup> was <code>50</code>.</p>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> ask her</li>
<li class="task-list-item"><input type="checkbox" disabled> ask him</li></ul>
<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>
<li id="user-content-fn-a"><p>Of the evening. <a href="#user-content-fnref-a" data-footnote-backref aria-label="Back">↩</a></p></li></ol></section></article>`;

/** A part of a page: one marker came without its note, one note without its marker. */
export const FROM_PART_OF_PAGE = `<p>كان هناك خمسون شخصا<sup><a href="#n1" id="r1">[1]</a></sup> ثم مئتان<sup><a href="#n2" id="r2">[2]</a></sup>.</p>
<h3>Notes</h3><ol><li id="n1"><a href="#r1">^</a> رسالة مرادي.</li><li id="n9"><a href="#r9">^</a> Nobody’s note.</li></ol>`;
