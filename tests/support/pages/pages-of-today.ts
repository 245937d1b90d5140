import { makeMhtml } from '../make-mhtml.ts';
import { dataUrl, makePng } from '../make-picture.ts';
import { head, type MakePage, page, paragraphsOf } from './story.ts';

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

export const news: MakePage = (story) =>
  page(
    `${head(story, `<meta property="og:title" content="${story.title}"><meta name="author" content="${story.author}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${story.title}","datePublished":"2019-03-12"}</script>`)}
<body><header><a class="logo" href="/">The Quay</a>${MENU}</header><main><article><h1>${story.title}</h1><p class="byline">${story.author}</p>${paragraphsOf(story)}
<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div></article>
<aside class="related"><h2>Related articles</h2><ul><li><a href="/a">${story.line(5)}</a></li><li><a href="/b">${story.line(6)}</a></li></ul></aside></main>
<footer><p>© 2019 The Quay. All rights reserved.</p></footer><script>track()</script></body></html>`,
    story.paragraphs,
  );

export const blog: MakePage = (story) => {
  const comments = [story.line(12), story.line(9)];
  return page(
    `${head(story, '<meta name="generator" content="WordPress 6.4"><link rel="stylesheet" href="style.css">')}
<body class="post-template single"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${story.line(2)}</a></p></header>
<div id="content" class="site-content"><article id="post-17" class="post type-post"><header class="entry-header"><h1 class="entry-title">${story.title}</h1><span class="posted-on"><time datetime="2011-05-04">4 May 2011</time></span></header>
<div class="entry-content">${paragraphsOf(story)}<blockquote><p>${comments[0]}</p></blockquote></div></article>
<div id="comments"><h2>2 comments</h2><ol class="comment-list"><li class="comment"><p>${comments[1]}</p></li></ol></div></div></div></body></html>`,
    [...story.paragraphs, comments[0] ?? ''],
  );
};

export const forum: MakePage = (story) =>
  page(
    `${head(story)}<body><div class="navbar"><a href="/">Board index</a> » <a href="/f1">Coast</a></div><h2>${story.title}</h2>
${story.paragraphs.map((text, index) => `<div class="post" id="p${index}"><div class="postprofile"><a href="/u${index}">${story.line(1)}</a><br>Posts: ${index * 7 + 3}</div><div class="postbody"><h3><a href="#p${index}">Re: ${story.title}</a></h3><div class="content">${text}</div></div></div>`).join('\n')}
<div class="pagination">Page 1 of 1</div></body></html>`,
    story.paragraphs,
  );

export const wiki: MakePage = (story) =>
  page(
    `${head(story)}<body class="mediawiki"><div id="mw-panel"><a href="/wiki/Main">Main page</a></div><div id="content"><h1 id="firstHeading">${story.title}</h1><div id="siteSub">From a free encyclopedia</div><div id="mw-content-text"><table class="infobox"><tr><th>Born</th><td>1931</td></tr></table>
${story.paragraphs.map((text, index) => `<h2><span class="mw-headline">${story.line(3)}</span><span class="mw-editsection">[<a href="/e${index}">edit</a>]</span></h2><p>${text}</p>`).join('\n')}</div><div id="catlinks"><a href="/c">${story.line(1)}</a></div></div></body></html>`,
    story.paragraphs,
  );

export const report: MakePage = (story) => {
  const headings = story.paragraphs.map(() => story.line(4));
  return page(
    `${head(story)}<body><h1>${story.title}</h1><div id="toc"><ul>${headings.map((text, index) => `<li><a href="#s${index}">${index + 1}. ${text}</a></li>`).join('')}</ul></div>
${story.paragraphs.map((text, index) => `<section id="s${index}"><h2>${index + 1}. ${headings[index]}</h2><p>${text}</p></section>`).join('\n')}</body></html>`,
    [...story.paragraphs, ...headings],
  );
};

export const tables: MakePage = (story) => {
  const cells = Array.from({ length: 60 }, () => story.line(2));
  const rows = Array.from(
    { length: 15 },
    (_, row) =>
      `<tr>${cells
        .slice(row * 4, row * 4 + 4)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  return page(
    `${head(story)}<body><h1>${story.title}</h1>${paragraphsOf(story)}<table><caption>${story.line(3)}</caption><thead><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></body></html>`,
    [...story.paragraphs, ...cells],
  );
};

export const gallery: MakePage = (story) => {
  const captions = story.paragraphs.map(() => story.line(7));
  return page(
    `${head(story)}<body><h1>${story.title}</h1><p>${story.paragraphs[0]}</p><div class="gallery">${captions
      .map(
        (text, index) =>
          `<figure><picture><source srcset="p${index}.webp 2x"><img loading="lazy" src="p${index}.jpg" alt="${story.line(2)}"></picture><figcaption>${text}</figcaption></figure>`,
      )
      .join('')}</div></body></html>`,
    captions,
  );
};

export const amp: MakePage = (story) =>
  page(
    `<!doctype html><html ⚡ lang="${story.language}" dir="${story.direction}"><head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script><title>${story.title}</title><style amp-boilerplate>body{visibility:hidden}</style></head>
<body><amp-sidebar id="menu"><a href="/">Home</a></amp-sidebar><h1>${story.title}</h1><amp-img src="a.jpg" width="4" height="3"></amp-img>${paragraphsOf(story)}<amp-ad type="x"></amp-ad></body></html>`,
    story.paragraphs,
  );

export const printView: MakePage = (story) =>
  page(
    `${head(story, '<style media="print">nav{display:none}</style>')}<body onload="window.print()"><p>https://quay.example/print/17</p><h1>${story.title}</h1>${paragraphsOf(story)}<p><a href="javascript:window.close()">Close</a></p></body></html>`,
    story.paragraphs,
  );

/** As the extension of that name writes it: everything inlined, and a comment in front. */
export const singleFile: MakePage = (story) =>
  page(
    `<!DOCTYPE html> <html lang=${story.language} dir=${story.direction}><!--\n Page saved with SingleFile \n url: https://quay.example/17 \n saved date: Tue Mar 12 2019 10:00:00 GMT+0000\n--><meta charset=utf-8><title>${story.title}</title><style>.sf-hidden{display:none!important}</style>
<body><div class=sf-hidden></div><h1>${story.title}</h1><img src="${dataUrl(makePng(40, 30))}" alt="">${story.paragraphs.map((text) => `<p>${text}`).join('')}`,
    story.paragraphs,
  );

export const mhtml: MakePage = (story) => ({
  extension: 'mhtml',
  bytes: makeMhtml([
    {
      type: 'text/html',
      location: 'https://quay.example/17',
      encoding: 'quoted-printable',
      bytes: `${head(story)}<body><h1>${story.title}</h1>${paragraphsOf(story)}</body></html>`,
    },
  ]),
  holds: story.paragraphs,
  notes: 0,
});

/** A component keeps its text in a declarative shadow root. */
export const components: MakePage = (story) =>
  page(
    `${head(story)}<body><app-shell><h1 slot="title">${story.title}</h1><app-article>${paragraphsOf(story)}</app-article><x-y-z hidden>${story.line(3)}</x-y-z></app-shell></body></html>`,
    story.paragraphs,
  );

export const questions: MakePage = (story) => {
  const asked = story.paragraphs.map(() => `${story.line(6)}?`);
  return page(
    `${head(story)}<body><h1>${story.title}</h1><dl>${story.paragraphs.map((text, index) => `<dt>${asked[index]}</dt><dd>${text}</dd>`).join('')}</dl><details><summary>${story.line(3)}</summary><p>${story.line(9)}</p></details></body></html>`,
    [...story.paragraphs, ...asked],
  );
};
