import { head, type MakePage, page, paragraphsOf } from './story.ts';

/** Tags that are never closed, closed twice or in the wrong order, and a file that ends in the middle. */
export const tagSoup: MakePage = (story) =>
  page(
    `<title>${story.title}</title><h1>${story.title}</h2><div><b><i>${story.paragraphs.map((text) => `<p>${text}</div>`).join('</b>')}</span></p></p><table><tr>${story.line(2)}<td>${story.line(2)}<ul><li>${story.line(3)}<li>${story.line(3)}<a href="x`,
    story.paragraphs,
  );

export const deep: MakePage = (story) =>
  page(
    `${head(story)}<body><h1>${story.title}</h1>${'<div>'.repeat(20_000)}${paragraphsOf(story)}${'</div>'.repeat(20_000)}</body></html>`,
    story.paragraphs,
  );

export const emptyBody: MakePage = (story) => page(`${head(story)}<body></body></html>`, []);

export const scriptOnly: MakePage = (story) =>
  page(
    `${head(story)}<body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>window.state = {"text":"${story.line(30)}"}; render()</script></body></html>`,
    [],
  );

export const moved: MakePage = (story) => {
  const words = story.line(9);
  return page(
    `<html><head><meta http-equiv="refresh" content="0; url=https://quay.example/new"><title>${story.title}</title></head><body><p>${words} <a href="https://quay.example/new">${story.line(2)}</a></p></body></html>`,
    [words],
  );
};

/** The whole page is one line of text in one element. */
export const oneLine: MakePage = (story) => {
  const words = story.paragraphs.join(' ');
  return page(`<html><title>${story.title}</title><div>${words}</div></html>`, [words]);
};

/** Every word in a span of its own, as some programs make pages of pages. */
export const spans: MakePage = (story) =>
  page(
    `${head(story)}<body><h1>${story.title}</h1>${story.paragraphs
      .map(
        (text) =>
          `<div class="para">${text
            .split(' ')
            .map((word) => `<span class="w">${word}</span>`)
            .join(' ')}</div>`,
      )
      .join('')}</body></html>`,
    story.paragraphs,
  );

/** Everything stands in the form that a site of forms puts around its page. */
export const inForm: MakePage = (story) =>
  page(
    `${head(story)}<body><form id="aspnetForm" action="./17.aspx"><input type="hidden" name="__VIEWSTATE" value="${'A'.repeat(2000)}"><div id="content"><h1>${story.title}</h1>${paragraphsOf(story)}</div><select><option>${story.line(1)}</option></select></form></body></html>`,
    story.paragraphs,
  );
