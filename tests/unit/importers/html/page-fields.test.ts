import { describe, expect, test } from 'vitest';
import { bodyOf, readText } from '../../../support/read-file.ts';

const TEXT =
  'The ferry left at dawn, as it had left on every dawn before, and nobody on the quay thought of looking after it that day.';

function page(head: string, body: string): Promise<Awaited<ReturnType<typeof readText>>> {
  return readText('ferry.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

describe('the title', () => {
  test('is the heading that the page prints, once', async () => {
    const read = await page('<title>The Ferry | Orval Review</title>', `<h1>The Ferry</h1><p>${TEXT}</p>`);
    expect([read.title, read.publisher, bodyOf(read)]).toEqual(['The Ferry', 'Orval Review', [TEXT]]);
  });

  test('is not the name of the site in a heading of its own', async () => {
    const read = await page(
      '<title>The Ferry – Orval Review</title><meta property="og:title" content="The Ferry">',
      `<h1>Orval Review</h1><article><h2>The Ferry</h2><p>${TEXT}</p></article>`,
    );
    expect([read.title, bodyOf(read)]).toEqual(['The Ferry', ['Orval Review', TEXT]]);
  });

  test('keeps its dashes where they are its own', async () => {
    const read = await page(
      '<title>Orval - a harbour without lamps</title>',
      `<h1>Orval - a harbour without lamps</h1><p>${TEXT}</p>`,
    );
    expect([read.title, read.publisher]).toEqual(['Orval - a harbour without lamps', null]);
  });

  test('stays in the text where it bears the marker of a note', async () => {
    const read = await page(
      '',
      `<h1>The Ferry<sup>*</sup></h1><p>${TEXT}</p><p>* Read in Orval in 2010.</p>`,
    );
    expect(read.title).toBe('The Ferry');
    expect(read.blocks[0]).toMatchObject({
      kind: 'heading',
      text: 'The Ferry*',
      spans: [{ kind: 'footnote-marker', footnote: 0 }],
    });
    expect(read.report.audit.notesWithoutMarker).toEqual([]);
  });

  test('is the name of the file where the page has none', async () => {
    expect((await page('', `<p>${TEXT}</p>`)).title).toBe('ferry');
  });
});

describe('authors and date', () => {
  test.each([
    [
      'one name for each',
      '<meta name="author" content="Hanne Brandt"><meta name="author" content="Farid Moradi">',
    ],
    ['one line for both', '<meta name="author" content="Hanne Brandt and Farid Moradi">'],
    [
      'an address beside them',
      '<meta property="article:author" content="https://a.example/hb"><meta property="article:author" content="Hanne Brandt"><meta property="article:author" content="Farid Moradi">',
    ],
  ])('several authors are read from the head: %s', async (_what, head) => {
    const read = await readText(
      'page.html',
      `<html><head>${head}</head><body><h1>The quay</h1><p>${TEXT}</p></body></html>`,
    );
    expect(read.authors).toEqual(['Hanne Brandt', 'Farid Moradi']);
  });

  test.each([
    ['<p class="byline">By Hanne Brandt, 12 March 2019</p>', ['Hanne Brandt']],
    ['<p>By Hanne Brandt and Jan Orval, 12 March 2019</p>', ['Hanne Brandt', 'Jan Orval']],
    ['<div>By <a rel="author" href="/a">Hanne Brandt</a>, 12 March 2019</div>', ['Hanne Brandt']],
    ['<p>By Hanne Brandt</p><p>Published: 12 March 2019</p>', ['Hanne Brandt']],
  ])('are read from %s, which is then no paragraph', async (byline, authors) => {
    for (const body of [
      `<h1>The Ferry</h1>${byline}<p>${TEXT}</p>`,
      `<h1>The Ferry</h1><p>${TEXT}</p>${byline}`,
    ]) {
      const read = await page('', body);
      expect([read.authors, read.published, bodyOf(read)]).toEqual([authors, '2019-03-12', [TEXT]]);
    }
  });

  test('are read from the head where the page prints none', async () => {
    const head =
      '<meta name="author" content="Hanne Brandt"><meta property="article:published_time" content="2019-03-12T10:00:00Z">';
    const read = await page(head, `<p>${TEXT}</p>`);
    expect([read.authors, read.published]).toEqual([['Hanne Brandt'], '2019-03-12']);
  });

  test('are read from linked data, which may be nonsense', async () => {
    const data = {
      '@graph': [{ '@type': 'NewsArticle', author: { name: 'Hanne Brandt' }, datePublished: '2019-03-12' }],
    };
    const good = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const bad =
      '<script type="application/ld+json">{"@type": 7, </script><script type="application/ld+json">[null,3,{"author":5}]</script>';
    const read = await page(bad + good, `<p>${TEXT}</p>`);
    expect([read.authors, read.published]).toEqual([['Hanne Brandt'], '2019-03-12']);
  });

  test('“by” in a paragraph names nobody', async () => {
    const read = await page('', `<p>By nightfall the quay was empty.</p><p>${TEXT}</p>`);
    expect([read.authors, bodyOf(read)]).toEqual([[], ['By nightfall the quay was empty.', TEXT]]);
  });
});

describe('the trail', () => {
  test.each([
    '<nav class="breadcrumb"><a href="/">Home</a> › <a href="/f">Ferries</a> › The Ferry</nav>',
    '<div id="crumbs"><a href="/">Home</a> &raquo; <a href="/f">Ferries</a> &raquo; <span>The Ferry</span></div>',
    '<ol itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Home</a></li><li><a href="/f">Ferries</a></li><li>The Ferry</li></ol>',
    '<p>Home » Ferries » The Ferry</p>',
  ])('is read from %s', async (trail) => {
    const read = await page('', `${trail}<h1>The Ferry</h1><p>${TEXT}</p>`);
    expect([read.breadcrumb, bodyOf(read)]).toEqual([['Home', 'Ferries', 'The Ferry'], [TEXT]]);
  });
});

describe('the address', () => {
  test.each([
    ['<link rel="canonical" href="https://ferries.example/a">', 'https://ferries.example/a'],
    ['<meta property="og:url" content="https://ferries.example/b">', 'https://ferries.example/b'],
    ['<!-- saved from url=(0026)https://ferries.example/c -->', 'https://ferries.example/c'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
  ])('is read from %s', async (head, url) => {
    expect((await page(head, `<p>${TEXT}</p>`)).url).toBe(url);
  });
});

describe('language and direction', () => {
  const persian = '<p>کشتی سپیده‌دم رفت و هیچ‌کس آن را ندید. شب بازگشت، چنان‌که گفته بود.</p>';
  test.each([
    ['<html lang="fr"><p>Le bac est parti à l’aube sans que personne le voie.</p>', 'fr', 'ltr'],
    [`<html lang="en-US">${persian}`, 'fa', 'rtl'],
    [`<html lang="english">${persian}`, 'fa', 'rtl'],
    [`<html lang="fa-IR" dir="rtl">${persian}`, 'fa-IR', 'rtl'],
    [`<html dir="ltr"><p>${TEXT}</p>`, 'en', 'ltr'],
  ])('of %s', async (source, language, direction) => {
    const read = await readText('page.html', source);
    expect([read.language, read.direction]).toEqual([language, direction]);
  });

  test('of a block are its own where they differ', async () => {
    const read = await readText(
      'page.html',
      `<html lang="en"><p>${TEXT}</p>${persian}<p lang="de">Die Fähre.</p>`,
    );
    expect(read.blocks.map((block) => [block.language, block.direction])).toEqual([
      ['en', 'ltr'],
      ['fa', 'rtl'],
      ['de', 'ltr'],
    ]);
  });
});

describe('clutter', () => {
  test('around an article is dropped, and listed whole', async () => {
    const read = await page(
      '',
      `<header class="site-header">Orval Review</header><nav><a href="/">Home</a><a href="/b">Boats</a></nav>
      <article><h1>The Ferry</h1><p>${TEXT}</p><div class="sharedaddy">Share on social media</div></article>
      <aside class="sidebar">Tides today</aside><h3>You may also like</h3><ul><li><a href="/x">Ten bridges</a></li></ul>
      <div id="comments"><p>First!</p></div><footer>All of it is ours.</footer>`,
    );
    expect(bodyOf(read)).toEqual([TEXT]);
    expect(read.report.audit.dropped).toEqual([
      { text: 'Orval Review', reason: 'page header', before: 0 },
      { text: 'Home Boats', reason: 'navigation', before: 0 },
      { text: 'Share on social media', reason: 'share buttons', before: 1 },
      { text: 'Tides today', reason: 'side column', before: 1 },
      { text: 'You may also like', reason: 'page clutter', before: 1 },
      { text: 'Ten bridges', reason: 'links to other pages', before: 1 },
      { text: 'First!', reason: 'comments of readers', before: 1 },
      { text: 'All of it is ours.', reason: 'page footer', before: 1 },
    ]);
  });

  test('is never most of the page, whatever its class says', async () => {
    const read = await page('', `<div class="sidebar"><p>${TEXT}</p><p>${TEXT}</p></div><p>Tides today.</p>`);
    expect(bodyOf(read)).toEqual([TEXT, TEXT, 'Tides today.']);
  });

  test('does not take the words of a form that holds the page', async () => {
    expect(bodyOf(await page('', `<form action="/"><p>${TEXT}</p></form>`))).toEqual([TEXT]);
  });

  test('an aside and a footer of the article itself are text', async () => {
    const read = await page(
      '',
      `<article><p>${TEXT}</p><aside><p>A ferry carries forty.</p></aside><footer>Read in Orval.</footer></article>`,
    );
    expect(bodyOf(read)).toEqual([TEXT, 'A ferry carries forty.', 'Read in Orval.']);
  });
});
