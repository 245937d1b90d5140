import { expect, type Locator, type Page } from '@playwright/test';
import type { CommandId } from '#shared/commands/commands.ts';
import type { RunningIbid } from '../hosts.ts';
import { LibraryPane } from './library-pane.ts';
import { LockScreen } from './lock-screen.ts';
import { NotePane } from './note-pane.ts';
import { PassageList } from './passage-list.ts';
import { ReaderPane } from './reader-pane.ts';

/** Ibid's one window. */
export class Window {
  readonly page: Page;
  readonly library: LibraryPane;
  readonly reader: ReaderPane;
  readonly note: NotePane;
  readonly passages: PassageList;
  readonly lock: LockScreen;
  /** Short messages at the foot of the window. */
  readonly messages: Locator;
  private readonly ibid: RunningIbid;

  constructor(ibid: RunningIbid) {
    this.ibid = ibid;
    this.page = ibid.page;
    this.library = new LibraryPane(ibid.page);
    this.reader = new ReaderPane(ibid.page);
    this.note = new NotePane(ibid.page);
    this.passages = new PassageList(ibid.page);
    this.lock = new LockScreen(ibid.page);
    this.messages = ibid.page.getByRole('region', { name: 'Messages' }).getByRole('listitem');
  }

  /** Chooses a command in the menus. */
  run(command: CommandId): Promise<void> {
    return this.ibid.choose(command);
  }

  /** Presses the keys of a command. */
  press(command: CommandId): Promise<void> {
    return this.ibid.press(command);
  }

  /** Presses keys one after the other. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until a field has the keyboard. */
  async inField(): Promise<void> {
    // Not `toBeEditable`, which gives up at once where a button has the keyboard.
    await expect(
      this.page.locator('input:focus, textarea:focus, [contenteditable="true"]:focus'),
    ).toHaveCount(1);
  }

  /** Types into the field that has the keyboard, once there is one. */
  async type(words: string): Promise<void> {
    await this.inField();
    await this.page.keyboard.type(words);
  }

  /** Agrees with how notes are to be exported. */
  async confirmExport(): Promise<void> {
    await expect(this.page.getByRole('dialog', { name: /^Export / })).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  document(title: string): Locator {
    return this.library.document(title);
  }

  /** One of the views that stand side by side in the reader. */
  view(number: number): ReaderPane {
    return new ReaderPane(this.page, this.page.getByRole('group', { name: `View ${number}`, exact: true }));
  }

  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  /** What is dragged, or moved with the arrow keys, to give a pane more or less room. */
  edge(label: 'Width of the library' | 'Width of the note'): Locator {
    return this.page.getByRole('separator', { name: label });
  }

  message(words: string | RegExp): Locator {
    return this.messages.filter({ hasText: words });
  }

  /** Opens a document of the list, and waits until it can be read. */
  async open(title: string): Promise<void> {
    await this.document(title).click();
    await this.reader.title.filter({ hasText: title }).waitFor();
    await this.reader.ready();
  }

  /** Fills the clipboard as another program would. */
  async copyElsewhere(contents: { readonly text?: string; readonly html?: string }): Promise<void> {
    await this.page.evaluate(async ({ text, html }) => {
      const blobs = {
        ...(text === undefined ? {} : { 'text/plain': new Blob([text], { type: 'text/plain' }) }),
        ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      };
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    }, contents);
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Drags files or folders of the disk over the window and lets them fall. */
  async drop(paths: readonly string[], whileOver: () => Promise<void> = async () => {}): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const { width, height } = await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const at = { x: Math.round(width / 2), y: Math.round(height / 2) };
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data });
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data });
    await whileOver();
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  }

  theme(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  }

  /** Light or dark, as the system has it. */
  async wear(colours: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: colours });
    await this.page.locator(`html[data-theme="${colours}"]`).waitFor();
  }
}
