import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePng } from '../support/make-picture.ts';
import { openTestIbid } from '../support/library.ts';
import { chromiumNote, executable, savePage, type Site } from '../support/save-pages.ts';
import { tempFolder } from '../support/temp-library.ts';

const SITE = 'https://salt.invalid';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="teal"/></svg>';

function page(
  language: 'en' | 'fa',
  [one, two, rest, heading]: readonly [string, string, string, string],
  digits: string,
): string {
  const mark = (number: number): string =>
    `<a href="#fn${number}" id="ref${number}">[${digits.charAt(number)}]</a>`;
  return `<!DOCTYPE html><html lang="${language}"${language === 'fa' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${one} | salt.invalid</title>
    <link rel="canonical" href="${SITE}/roads/page"><meta name="author" content="Mira Vantongeren"><meta property="article:published_time" content="2019-03-12">
    <style>p { color: #333 } .lead { background: url(/background.png) }</style><script>document.title = document.title + '';</script></head>
    <body><nav class="breadcrumb"><a href="/">Home</a> › <a href="/roads">Roads</a> › ${one}</nav><article><h1>${one}</h1>
    <figure><img src="ferry%20in%20ice.png" srcset="ferry%20in%20ice.png 1x, ferry-large.png 3x" alt="The ferry = in “ice”"><figcaption>Winter of 1962</figcaption></figure>
    <p class="lead">${one}${mark(1)}. ${rest}</p><p>${two}${mark(2)}, <a href="/other">${rest.slice(0, 20)}</a>. ${rest}</p>
    <picture><source srcset="map.svg" type="image/svg+xml"><img src="map.png" alt="A map"></picture>
    <p>${rest} <img src="/shared/seal.png" alt=""> ${rest}</p><img src="gone.png" alt="A picture that was never there"><img src="/count.png" alt="">
    <h2>${heading}</h2><ol class="footnotes"><li id="fn1">Orval, <em>Mills</em>, 1999, p. 3. <a href="#ref1">↩</a></li><li id="fn2">Ibid., <img src="/shared/seal.png" alt="The seal"> p. 5. <a href="#ref2">↩</a></li></ol>
    </article><footer>© salt.invalid</footer></body></html>`;
}

const WORDS = {
  en: [
    page(
      'en',
      [
        'The Salt Road',
        'Nobody signed the register',
        'The account goes on for some length, with commas, clauses and whole sentences, so that it reads as reporting does.',
        'Notes',
      ],
      '012',
    ),
  ],
  fa: [
    page(
      'fa',
      [
        'راه نمک',
        'هیچ‌کس دفتر را امضا نکرد',
        'شرح ماجرا همچنان ادامه دارد و چند جملهٔ دیگر هم دارد، چنان‌که منشی نوشت، تا به گزارش شبیه باشد و خوانده شود.',
        'پانوشت‌ها',
      ],
      '۰۱۲',
    ),
  ],
} as const;

function site(html: string): Site {
  return {
    address: `${SITE}/roads/page.html`,
    files: {
      [`${SITE}/roads/page.html`]: ['text/html; charset=utf-8', html],
      [`${SITE}/roads/ferry%20in%20ice.png`]: ['image/png', makePng(120, 80)],
      [`${SITE}/roads/map.svg`]: ['image/svg+xml', SVG],
      [`${SITE}/shared/seal.png`]: ['image/png', makePng(64, 64, [90, 0, 0])],
      [`${SITE}/count.png`]: ['image/png', makePng(1, 1)],
      [`${SITE}/background.png`]: ['image/png', makePng(40, 40)],
    },
  };
}

test.skipIf(executable === null).each(['en', 'fa'] as const)(
  `one page saved in three ways is one document (%s)${chromiumNote}`,
  async (language) => {
    const saved = await savePage(site(WORDS[language][0]), 'Page_files');
    const folder = await tempFolder();
    await mkdir(join(folder, 'Page_files'));
    for (const [name, bytes] of Object.entries(saved.complete.files))
      await writeFile(join(folder, 'Page_files', name), bytes);
    await writeFile(join(folder, 'Page_files', 'style.css'), 'p { color: #333 }');
    await writeFile(join(folder, 'Page.html'), saved.complete.html);
    await writeFile(join(folder, 'Page.mhtml'), saved.mhtml);
    await writeFile(join(folder, 'Single.html'), saved.inlined);

    const { importPaths, handlers } = await openTestIbid();
    const outcomes = await importPaths([folder]);
    expect(outcomes.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Page.html imported',
      'Page.mhtml imported',
      'Single.html imported',
    ]);
    const [complete, mhtml, single] = await Promise.all(
      outcomes.map(async (outcome) => {
        if (outcome.status === 'failed') throw new Error(outcome.failure.message);
        const {
          title,
          authors,
          published,
          breadcrumb,
          publisher,
          url,
          language: tag,
          direction,
          revisionId,
        } = outcome.document;
        const { blocks, footnotes } = await handlers['documents.read'](revisionId);
        const pictures = await Promise.all(
          [0, 1, 2].map((ordinal) => handlers['documents.picture'](revisionId, ordinal)),
        );
        return {
          metadata: { title, authors, published, breadcrumb, publisher, url, tag, direction },
          blocks,
          footnotes,
          pictures,
        };
      }),
    );
    expect(mhtml).toEqual(complete);
    expect(single).toEqual(complete);
    expect(complete?.metadata).toMatchObject({
      authors: ['Mira Vantongeren'],
      published: '2019-03-12',
      url: `${SITE}/roads/page`,
      tag: language,
    });
    expect(complete?.footnotes.map(({ label, markers }) => [label, markers.length])).toEqual(
      language === 'en'
        ? [
            ['1', 1],
            ['2', 1],
          ]
        : [
            ['۱', 1],
            ['۲', 1],
          ],
    );
    expect(complete?.pictures.map(({ mediaType }) => mediaType)).toEqual([
      'image/png',
      'image/svg+xml',
      'image/png',
    ]);
    const described = complete?.blocks.flatMap(({ spans }) =>
      spans.flatMap((span) => (span.kind === 'picture' ? [`${span.picture} ${span.description}`] : [])),
    );
    expect(described).toEqual([
      '0 The ferry = in “ice”',
      '1 A map',
      '2 null',
      'null A picture that was never there',
      '2 The seal',
    ]);
  },
);
