import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

const ARTICLE = 'The Lantern Goes Out';

interface Shown {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly breadcrumb: readonly string[];
  readonly extracted: object;
}

async function withArticle(): Promise<CommandLine> {
  const ibid = await commandLine();
  expect((await ibid.run('import', join(SAMPLE, 'the-lantern-goes-out.txt'))).code).toBe(0);
  return ibid;
}

test('what is known of a document is changed and told, and what was extracted is shown beside it', async () => {
  const ibid = await withArticle();
  const before = await ibid.json<Shown>('show', ARTICLE);
  expect(before.extracted).toEqual({});
  const edit = await ibid.run(
    ...['edit', ARTICLE, '--title', 'خاموشی فانوس', '--author', 'Joan Ellery', '--author', 'سمیرا نوری'],
    ...['--published', '۱۲ شهریور ۱۳۶۷', '--language', 'persian', '--direction', 'rtl'],
    ...['--url', 'https://example.org/lantern', '--publisher', 'Harbour Post'],
  );
  expect([edit.code, edit.stderr]).toEqual([0, '']);
  expect(edit.stdout).toContain(
    '1988-09-03 · Saturday 3 September 1988 · 12 Shahrivar 1367 · 21 Muharram 1409 (computed)',
  );
  const after = await ibid.json<Shown>('show', 'خاموشی فانوس');
  expect(after).toMatchObject({
    title: 'خاموشی فانوس',
    authors: ['Joan Ellery', 'سمیرا نوری'],
    published: '1988-09-03',
    publisher: 'Harbour Post',
    url: 'https://example.org/lantern',
    language: 'fa',
    breadcrumb: before.breadcrumb,
  });
  expect(after.extracted).toEqual({
    title: ARTICLE,
    authors: ['Joan Ellery'],
    published: null,
    publisher: null,
    url: null,
    language: 'en',
    direction: 'ltr',
  });
  expect((await ibid.run('search', 'خاموشی')).stdout).toContain('خاموشی فانوس');
  expect((await ibid.run('check')).code).toBe(0);
});

test('a field is taken back, or emptied, and --json answers with the whole document', async () => {
  const ibid = await withArticle();
  await ibid.run('edit', ARTICLE, '--title', 'Another title', '--publisher', 'Harbour Post');
  const reset = await ibid.json<Shown>('edit', 'Another title', '--reset', 'title', '--clear', 'breadcrumb');
  expect([reset.title, reset.breadcrumb, Object.keys(reset.extracted)]).toEqual([
    ARTICLE,
    [],
    ['publisher', 'breadcrumb'],
  ]);
  const told = await ibid.run('edit', ARTICLE, '--reset', 'breadcrumb', '--reset', 'publisher');
  expect(told.stdout.split('\n')).toEqual([
    expect.stringMatching(/^publisher {2,}–.*as extracted/),
    expect.stringMatching(/^breadcrumb {2,}Home › .*as extracted/),
    '',
  ]);
});

test('what will not do is refused with a sentence, and nothing is changed', async () => {
  const ibid = await withArticle();
  const before = await ibid.json<Shown>('show', ARTICLE);
  const refusals: readonly (readonly [readonly string[], string])[] = [
    [['--published', '12/9/2010'], 'Published: Which of the two is the month?'],
    [['--published', 'yesterday'], 'Published: Ibid cannot read this as a date.'],
    [['--url', 'javascript:alert(1)'], 'Address: An address begins with http:// or https://'],
    [['--language', 'Lantern'], 'Language: “Lantern” is no language'],
  ];
  for (const [options, sentence] of refusals) {
    const refused = await ibid.run('edit', ARTICLE, '--publisher', 'Harbour Post', ...options);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain(sentence);
    expect(refused.stderr).toContain('(invalid-metadata)');
  }
  expect((await ibid.run('edit', 'No such document', '--title', 'x')).stderr).toContain('(not-found)');
  expect(await ibid.json<Shown>('show', ARTICLE)).toEqual(before);
});
