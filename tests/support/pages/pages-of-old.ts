import { head, type MakePage, page, paragraphsOf } from './story.ts';

/** HTML 4 before style sheets: layout in tables, type in font tags, capitals, attributes without quotation marks. */
export const fontTags: MakePage = (story) =>
  page(
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${story.title}</TITLE></HEAD>
<BODY BGCOLOR=#FFFFCC TEXT=black><CENTER><FONT SIZE=+3 COLOR=navy><B>${story.title}</B></FONT></CENTER><TABLE WIDTH=100% BORDER=0><TR><TD WIDTH=20% VALIGN=top><A HREF=index.html>Home</A><BR><A HREF=links.html>Links</A></TD>
<TD>${story.paragraphs.map((text) => `<P><FONT FACE="Tahoma" SIZE=2>${text}</FONT>`).join('\n')}</TD></TR></TABLE><HR><FONT SIZE=1>Best viewed at 800x600</FONT></BODY></HTML>`,
    story.paragraphs,
    { extension: 'htm' },
  );

/** Two line breaks for a paragraph, and no paragraph anywhere. */
export const lineBreaks: MakePage = (story) =>
  page(
    `<html><head><title>${story.title}</title></head><body dir=${story.direction}><h3>${story.title}</h3>${story.paragraphs.join('<br><br>\n')}</body></html>`,
    story.paragraphs,
    { extension: 'htm' },
  );

export const frameset: MakePage = (story) =>
  page(
    `<html><head><title>${story.title}</title></head><frameset cols="20%,80%"><frame src="menu.html" name="menu"><frame src="text.html" name="text"><noframes><body><h1>${story.title}</h1>${paragraphsOf(story)}</body></noframes></frameset></html>`,
    story.paragraphs,
  );

export const xhtml: MakePage = (story) =>
  page(
    `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${story.language}" dir="${story.direction}"><head><title>${story.title}</title><script type="text/javascript">//<![CDATA[\nif (1 < 2 && 3 > 2) { run(); }\n//]]></script><style type="text/css">/*<![CDATA[*/ p > a { color: red } /*]]>*/</style></head><body><h1>${story.title}</h1><hr />${paragraphsOf(story)}<p>a &lt; b &amp; c</p><br /></body></html>`,
    [...story.paragraphs, 'a < b & c'],
    { extension: 'xhtml' },
  );

/** Paragraphs in capitals that are numbered, as courts write. */
export const court: MakePage = (story) =>
  page(
    `${head(story)}<body><center><b>${story.title}</b><br>v.<br><b>${story.author}</b></center><p align="center">No. 17-1931</p><pre>   ${story.line(4)}\n   ${story.line(4)}</pre>
${story.paragraphs.map((text, index) => `<p style="text-indent:2em">${story.number(index + 1)}. ${text}</p>`).join('\n')}<p align="right"><i>${story.author}</i>, J.</p></body></html>`,
    story.paragraphs,
  );

/** As a program for letters saves it. */
export const wordProcessor: MakePage = (story) =>
  page(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 11"><title>${story.title}</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head><body lang=${story.language}><div class=Section1><p class=MsoTitle>${story.title}<o:p></o:p></p>
${story.paragraphs.map((text) => `<p class=MsoNormal dir=${story.direction.toUpperCase()}><span lang=${story.language} style='font-family:"Tahoma"'>${text}<o:p></o:p></span></p>`).join('\n')}<![if !supportEmptyParas]>&nbsp;<![endif]></div></body></html>`,
    story.paragraphs,
    { extension: 'htm' },
  );

/** A page in a code page of one byte a character. */
export function inCodePage(encoding: 'windows-1256' | 'iso-8859-6', isDeclared: boolean): MakePage {
  return (story) => ({
    extension: 'htm',
    bytes: encode(
      `<html dir=rtl><head>${isDeclared ? `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">` : ''}<title>${story.title}</title></head><body><h1>${story.title}</h1>${paragraphsOf(story)}<p>1931 - 1988</p></body></html>`,
      encoding,
    ),
    holds: story.paragraphs,
    notes: 0,
  });
}

/** Throws for a letter that the encoding has not. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`${encoding} has no “${letter}”`);
    return byte;
  });
}

export const utf16: MakePage = (story) => ({
  extension: 'html',
  bytes: new Uint8Array(
    Buffer.from(
      `\ufeff<html><head><title>${story.title}</title></head><body>${paragraphsOf(story)}</body></html>`,
      'utf16le',
    ),
  ),
  holds: story.paragraphs,
  notes: 0,
});
