/**
 * Takes the picture of the README (`screenshot.png`) and a gallery for review, of the real window with the sample
 * library. Run after a build: `node tests/e2e/screenshots.ts FOLDER`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInChromium } from './hosts.ts';
import { ImportSummary } from './screens/import-summary.ts';
import { Window } from './screens/window.ts';
import { COUNT, page as tollHouse, RECOUNT } from './toll-house.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const SIZES = [
  { name: '', width: 1280, height: 800 },
  { name: '-900x600', width: 900, height: 600 },
  { name: '-720x480', width: 720, height: 480 },
] as const;

const PASSPHRASE = 'kettle harbour violin seventeen';

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('usage: node tests/e2e/screenshots.ts FOLDER');
const gallery = resolve(given);
const work = await mkdtemp(join(tmpdir(), 'ibid-screenshots-'));
await mkdir(gallery, { recursive: true });
const ibid = await runInChromium({
  dataFolder: join(work, 'data'),
  libraryFile: join(work, 'Lantern House.ibid'),
});
const window = new Window(ibid);
const { library, note, page, reader } = window;

try {
  await page.setViewportSize({ width: 1280, height: 800 });
  await take('empty-library');
  await library.addSample();
  await writeNote();
  await dismissMessages();
  await page.locator('[data-reader-scroller]').evaluate((view) => view.scrollTo(0, 0));
  await window.wear('light');
  await reader.marker('[2]').hover();
  await reader.preview('2').waitFor();
  await page.screenshot({ path: join(gallery, 'screenshot.png') });
  await reader.title.hover();
  await reader.preview('2').waitFor({ state: 'hidden' });
  await take('article');
  await preview();
  await details();
  await searched();
  await persian();
  await dialogs();
  await caseOf();
  await selection();
  await revisions();
  await lock();
} finally {
  await ibid.close();
  await rm(work, { recursive: true, force: true });
}

async function writeNote(): Promise<void> {
  await window.open(FARID);
  await window.run('new-note');
  await note.title.fill('How many were in the lower building?');
  await note.write('Two people who were there name two numbers. He carried the bread:');
  await reader.select('there were about fifty people in the lower building');
  await reader.act('Quote in note');
  await note.quotations.nth(0).waitFor();
  await note.write('She kept the books of the store, where every blanket was counted:');
  await window.open(SAMIRA);
  await reader.select('پس بیش از دویست نفر آنجا بودند.');
  await reader.act('Quote in note');
  await note.quotations.nth(1).waitFor();
  await note.write('Is one of them counting a single floor? She says so herself');
  await window.press('footnote');
  await page.keyboard.type('In the same paragraph. Ask Farid Moradi which door he went to.');
  await window.keys('Enter');
  await window.open(ARTICLE);
  await reader.select('He said fifty. He was an honest boy.');
  await reader.act('Highlight');
  await reader.marginMarks.first().waitFor();
  await window.keys('Escape');
  await note.saved();
}

async function preview(): Promise<void> {
  await stepTo('3');
  await take('preview');
  await window.keys('Escape');
  await reader.note('3').scrollIntoViewIfNeeded();
  await take('note-list');
}

async function caseOf(): Promise<void> {
  await window.press('focus-claims');
  await window.keys('Home', 'Enter');
  await page.getByRole('article', { name: /^Claim/ }).waitFor();
  await take('claim');
  for (const view of [
    'sources',
    'matrix',
    'hypotheses',
    'timeline',
    'graph',
    'wanted',
    'findings',
  ] as const) {
    await window.run(`case-${view}`);
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
    await take(`case-${view}`);
  }
  await window.press('focus-note');
  await window.press('export-note');
  await page.getByRole('dialog', { name: /^Export / }).waitFor();
  await take('export');
  await page.getByRole('button', { name: 'New list…' }).click();
  await page.getByRole('combobox', { name: 'Add somebody' }).fill('Farid Moradi');
  await window.keys('Enter');
  await page.getByLabel('Written instead of Farid Moradi').fill('Witness A');
  await take('hide-people');
  await window.keys('Escape');
  await window.keys('Escape');
  await library.tab('Documents').click();
}

async function details(): Promise<void> {
  await window.press('details');
  await window.dialog('Document details').getByRole('table').waitFor();
  await take('details');
  await window.dialog('Document details').getByRole('table').scrollIntoViewIfNeeded();
  await take('import-report');
  await window.press('edit-details');
  await window.dialog('Edit details').getByRole('textbox', { name: 'Title' }).waitFor();
  await take('edit-details');
  await window.keys('Escape', 'Escape');
}

async function searched(): Promise<void> {
  await library.searchField.fill('lower building');
  await library.hits.first().waitFor();
  await window.keys('ArrowDown', 'ArrowDown');
  await take('search');
  await library.searchField.fill('zeppelin');
  await library.root.getByText('Nothing found').waitFor();
  await take('nothing-found');
  await window.keys('Escape');
}

async function persian(): Promise<void> {
  await window.open(SAMIRA);
  await stepTo('۲');
  await take('persian');
  await window.open('Conditions at Lantern House: A Report of Three Visits');
  await take('report');
}

async function dialogs(): Promise<void> {
  for (const command of ['versions', 'shortcuts', 'about', 'check'] as const) {
    await window.run(command);
    await page.getByRole('dialog').waitFor();
    await page
      .getByRole('dialog')
      .getByText(/Everything is as it was stored|Newest|F10|MIT/)
      .waitFor();
    await take(command);
    await window.keys('Escape');
  }
  await library.add('Add Sample Documents');
  await window.dialog('Nothing new was imported').waitFor();
  await take('import-summary');
  await window.keys('Escape');
  await library.tab('Notes').click();
  await take('notes');
  await library.tab('Documents').click();
}

/** At the end: it leaves the library locked. */
async function lock(): Promise<void> {
  await window.run('lock-now');
  await page.getByRole('dialog').waitFor();
  await take('nothing-to-lock');
  await window.keys('Escape');
  await window.run('set-passphrase');
  const dialog = window.dialog('Lock with a passphrase');
  await dialog.getByLabel('New passphrase').fill(PASSPHRASE);
  await dialog.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await dialog.getByText('Hard to guess').waitFor();
  await take('set-passphrase');
  await window.keys('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await window.run('desk');
  await take('desk');
  await window.keys('Escape');
  await window.press('lock-now');
  await window.lock.field.waitFor();
  await take('locked');
  await window.lock.try('another');
  await window.lock.root.getByRole('alert').waitFor();
  await take('wrong-passphrase');
}

async function selection(): Promise<void> {
  await window.open(FARID);
  await reader.select('It was never more than that while I was there.');
  await take('selection');
  await window.keys('Escape');
  await reader.marginMarks.first().click();
  await reader.passageCard.waitFor();
  await take('passage');
}

async function revisions(): Promise<void> {
  const files = [
    ['spring.html', COUNT],
    ['autumn.html', RECOUNT],
  ] as const;
  for (const [name, count] of files) {
    await writeFile(join(work, name), tollHouse(count));
    await ibid.answerFiles([join(work, name)]);
    await window.run('import');
    await reader.paragraph(count).waitFor();
  }
  const summary = new ImportSummary(window.page);
  await summary.line('Looks like a new version').waitFor();
  await dismissMessages();
  await take('new-version');
  await summary.root.getByRole('button', { name: 'Make it a new revision' }).click();
  await summary.line('Now revision 2').waitFor();
  await summary.close();
  await window.press('details');
  const texts = window.dialog('Document details').getByRole('region', { name: 'Revisions of this document' });
  await texts.waitFor();
  await dismissMessages();
  await take('texts', () => texts.evaluate((section) => section.scrollIntoView()));
  await texts.getByRole('button', { name: 'Read revision 1' }).click();
  await reader.article.getByRole('button', { name: 'Read the newest' }).waitFor();
  await take('earlier-revision');
}

/** From marker to marker by keyboard: the preview stays when the window changes its size. */
async function stepTo(label: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  do await window.press('next-footnote');
  while (!(await focused()).includes(label));
  await reader.preview(label).waitFor();
}

async function dismissMessages(): Promise<void> {
  for (const message of await window.messages.all()) {
    await message.getByRole('button', { name: 'Dismiss' }).click();
  }
}

/** The window as it is now, in light and dark, in every size. */
async function take(name: string, ready: () => Promise<void> = async () => {}): Promise<void> {
  for (const { name: size, ...viewport } of SIZES) {
    await page.setViewportSize(viewport);
    for (const colours of ['light', 'dark'] as const) {
      await window.wear(colours);
      await ready();
      await page.screenshot({ path: join(gallery, `${name}${size}-${colours}.png`), caret: 'initial' });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
