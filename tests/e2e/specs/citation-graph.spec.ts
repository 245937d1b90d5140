import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { addLanternHouseCase } from '../case/lantern-house.ts';
import { expectToFit } from '../fit.ts';
import { GraphScreens } from '../screens/graph.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const NOBODY = 'Nobody was held in the lower building.';

test('the graph is walked along its edges from a claim to the words that it rests on', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const { drawing, status, details, filter } = new GraphScreens(page);
  await window.run('case-graph');
  await drawing.focus();
  await window.keys('/');
  await expect(filter).toBeFocused();
  await page.keyboard.type('nobody was held');
  await window.keys('Enter');
  await expect(drawing).toBeFocused();
  await window.keys('Home');
  await expect(status).toHaveText(`${NOBODY}, claim: supported by 1, contradicted by 2`);
  await expect(details.getByRole('heading', { name: NOBODY })).toBeVisible();
  await expectAccessible(window, 'the graph with something chosen');

  await window.keys('ArrowDown');
  await expect(status).toContainText(', statement: ');
  await window.keys('Escape');
  await expect(status).toContainText(NOBODY);
  // What was gone to is in the middle.
  await drawing.click({ position: { x: 8, y: 8 } });
  await expect(status).toBeEmpty();
  await drawing.click();
  await expect(status).toContainText(NOBODY);

  await window.keys('Home', 'ArrowDown', 'Enter');
  await expect(window.reader.paragraphs.first()).toBeVisible();
  await window.press('go-back');
  await expect(status).toContainText(', statement: ');
  await details.getByRole('button', { name: `Go to ${NOBODY}, claim` }).click();
  await expect(status).toContainText(NOBODY);
  await drawing.focus();
  await window.keys('Control+Enter');
  await expect(window.reader.tabs).toHaveText([/Citation graph/, /Nobody was held/]);
});

test('the table says the same, is put in order and walked by keys, and leads to the places', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const { graph, rows, filter } = new GraphScreens(page);
  await window.run('case-graph');
  await graph.getByRole('radio', { name: 'Table' }).check();
  const cited = rows.filter({ hasText: `${ARTICLE}citesWhat I Saw at Lantern House` });
  await expect(cited).toContainText('suggested, in a loop');
  await graph.getByRole('button', { name: 'Relation' }).click();
  await expect(graph.getByRole('columnheader', { name: 'Relation' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await graph.getByRole('button', { name: 'Relation' }).click();
  await expect(rows.first()).toContainText('taken from');
  await filter.fill('nobody was held');
  await expect(rows).toHaveCount(3);
  await expectAccessible(window, 'the graph as a table');
  await filter.focus();
  await window.keys('Enter');
  await expect(graph.locator('tbody').locator(':focus')).toHaveCount(1);
  await window.keys('ArrowDown', 'ArrowRight');
  await expect(rows.nth(1).getByRole('button').last()).toBeFocused();
  await filter.fill('zeppelin');
  await expect(graph).toContainText('Nothing meets the filter.');
  await graph.getByRole('button', { name: 'Show everything' }).click();

  await cited.getByRole('button', { name: 'note 3' }).click();
  await expect(window.reader.title).toHaveText(ARTICLE);
});

test('a suggested edge says why, and is confirmed or refused', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { graph, drawing, details, filter, rows } = new GraphScreens(page);
  const suggested = async () => {
    await graph.getByRole('button', { name: /edges$/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Suggested edges' }).click();
  };
  await window.run('case-graph');
  await suggested();
  await drawing.focus();
  await window.keys('/');
  await expect(filter).toBeFocused();
  await page.keyboard.type('lantern goes out');
  await window.keys('Enter');
  await expect(drawing).toBeFocused();
  await window.keys('Home');
  await expect(details.getByRole('heading', { name: ARTICLE })).toBeVisible();
  const lines = details.getByRole('region', { name: /^cites/ }).getByRole('listitem');
  const witness = lines.filter({
    has: page.getByRole('button', { name: 'Go to What I Saw at Lantern House, document' }),
  });
  await expect(witness).toContainText('in a loop');
  await expect(witness).toContainText(/Suggested: same title/);
  await witness.getByRole('button', { name: 'Not this one' }).click();
  await expect(witness).toHaveCount(0);
  await window.message('It is not suggested here any more.').getByRole('button', { name: 'Undo' }).click();
  await expect(witness).toContainText(/Suggested: same title/);
  await witness.getByRole('button', { name: 'Confirm' }).click();
  await expect(window.message('The source is confirmed.')).toBeVisible();
  await expect(witness).not.toContainText('Suggested');
  await graph.getByRole('radio', { name: 'Table' }).check();
  await expect(rows.filter({ hasText: `${ARTICLE}citesWhat I Saw at Lantern House` })).toHaveCount(0);
});

test('the graph is exported for other programs, and its picture copied', async ({ openSample, folder }) => {
  const { window, page, answerTarget } = await openSample();
  const { graph, drawing } = new GraphScreens(page);
  await window.run('case-graph');
  await drawing.waitFor();
  const target = join(folder, 'graph.graphml');
  await answerTarget(target);
  await graph.getByRole('button', { name: 'Export GraphML…' }).click();
  await expect(window.message('The graph is written.')).toBeVisible();
  expect(await readFile(target, 'utf8')).toContain('<graphml');
  await graph.getByRole('button', { name: 'Copy picture' }).click();
  await expect(window.message('The picture is on the clipboard.')).toBeVisible();
  const types = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types ?? [];
  });
  expect(types).toContain('image/png');
});

test('wanted works say what hangs on them and who cites them, and one is found in the library', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const screens = new GraphScreens(page);
  await window.run('case-wanted');
  const winters = screens.work('Two Winters in the Siah Valley');
  await expect(winters).toContainText(/rests? on it · cited in 1 place by 1 document/);
  const before = await screens.works.count();
  await winters.getByRole('button', { expanded: false }).click();
  await expect(winters.locator('blockquote')).toContainText('Nouri');
  await window.keys('c');
  await expect(window.message('The reference is on the clipboard.')).toBeVisible();
  expect(await window.clipboard()).toContain('Two Winters in the Siah Valley');
  await expectAccessible(window, 'wanted works');
  await window.keys('m');
  const dialog = window.dialog('Which document is it?');
  await expect(dialog).toContainText('Two Winters');
  await expectAccessible(window, 'the choice of a document for a wanted work');
  await window.type('زمستان');
  await window.keys('Enter');
  await expect(window.message('“Two Winters in the Siah Valley” is “دو زمستان در درهٔ سیاه”.')).toBeVisible();
  await expect(winters).toHaveCount(0);
  await expect(screens.works).toHaveCount(before - 1);

  const answer = screens.work('An Answer to Our Slanderers');
  await answer.getByRole('button', { name: /^The Lantern Goes Out, note/ }).click();
  await expect(window.reader.title).toHaveText(ARTICLE);
  await window.press('go-back');
  await screens.wanted.getByRole('textbox', { name: 'Filter the wanted works' }).fill('zeppelin');
  await expect(screens.wanted).toContainText('No wanted work meets the filter.');
});

test('an empty library says what will stand in the graph and among the wanted', async ({ open }) => {
  const { window, page } = await open();
  const { graph, wanted } = new GraphScreens(page);
  await window.run('case-graph');
  await expect(graph).toContainText('Nothing to draw yet');
  await expectAccessible(window, 'an empty graph');
  await window.run('case-wanted');
  await expect(wanted).toContainText('Nothing is wanted');
  await expectAccessible(window, 'nothing wanted');
});

test('the graph and the wanted works have their place in small windows too', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { graph, drawing, works } = new GraphScreens(page);
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [720, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await window.run('case-graph');
    await drawing.focus();
    await window.keys('Home');
    await graph.evaluate((article) => article.scrollTo({ top: 0 }));
    await expectToFit(page);
    await graph.getByRole('radio', { name: 'Table' }).check();
    await expectToFit(page);
    await graph.getByRole('radio', { name: 'Drawing' }).check();
    await window.run('case-wanted');
    await expect(works.first()).toBeVisible();
    await expectToFit(page);
  }
});
