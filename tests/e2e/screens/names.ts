import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NameKind } from '#shared/model/name.ts';
import { ImportSummary } from './import-summary.ts';
import type { Window } from './window.ts';

/** The names of the library: their list, and the dialogs in which they are made and found. */
export class Names {
  readonly rows: Locator;
  readonly filter: Locator;
  /** What looks like a name in the texts. */
  readonly finder: Locator;
  readonly proposals: Locator;
  readonly offers: Locator;
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
    this.rows = window.library.list('Names').getByRole('option');
    this.filter = window.library.root.getByRole('textbox', { name: 'Filter the names' });
    this.finder = window.dialog('Find names');
    this.proposals = this.finder.getByRole('region', { name: 'What may be names' }).getByRole('listitem');
    this.offers = this.finder
      .getByRole('region', { name: 'Short forms that texts explain' })
      .getByRole('listitem');
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  async show(): Promise<void> {
    await this.window.library.tab('Names').click();
  }

  /** Makes a name by the command, which opens its page. */
  async make(name: string, kind: NameKind = 'person'): Promise<NamePage> {
    await this.window.run('new-name');
    const dialog = this.window.dialog('New name');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
    await dialog.getByRole('button', { name: 'Make' }).click();
    const page = this.page(name);
    await page.title.waitFor();
    return page;
  }

  page(name: string): NamePage {
    return new NamePage(this.window.page, name);
  }
}

/** All that is known of a name, in place of a text. */
export class NamePage {
  readonly root: Locator;
  readonly title: Locator;
  readonly description: Locator;
  readonly otherNames: Locator;
  readonly mentions: Locator;
  readonly doubtful: Locator;
  readonly suggestions: Locator;

  constructor(page: Page, name: string) {
    this.root = page.getByRole('article', { name: new RegExp(`^Page of ${name}(?:, view \\d)?$`) });
    this.title = this.root.getByRole('heading', { level: 1, name });
    this.description = this.root.getByRole('textbox', { name: 'Description' });
    this.otherNames = this.list('Other names');
    this.mentions = this.list('Mentions');
    this.doubtful = this.list('Places that may mention it');
    this.suggestions = this.list('Suggested spellings');
  }

  /** The rows of a list. */
  list(label: string): Locator {
    return this.root.getByRole('list', { name: label, exact: true }).getByRole('listitem');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }
}

const ENGLISH = `The Salt Road

By Nadia Faraz

Hamid Soltani kept the gate from the autumn of 1987. Nobody passed it without a paper that Hamid Soltani had signed.

His cousin Reza Soltani drove the lorry. When the lorry was late, Soltani shouted at the drivers.

He wrote twice to the Salt Road Drivers (SRD), who did not answer.

In the spring Soltani was sent away, and Reza Soltani was asked where the keys were.
`;
const PERSIAN = `راه نمک

نوشتهٔ نادیا فراز

از پاییز ۱۳۶۶ حمید سلطانی دروازه را نگه می‌داشت. هیچ کس بی کاغذی که حمید سلطانی امضا کرده بود از آن نمی‌گذشت.

پسرعمویش راننده بود و نامش را نمی‌گفتند.
`;

/** Brings in two texts, one of them Persian, that name the same people. */
export async function importSaltRoad(window: Window, folder: string): Promise<void> {
  const files = { 'salt-road.txt': ENGLISH, 'rah-e-namak.txt': PERSIAN };
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  await window.drop(paths);
  await window.document('The Salt Road').waitFor();
  await window.document('راه نمک').waitFor();
  await new ImportSummary(window.page).close();
}
