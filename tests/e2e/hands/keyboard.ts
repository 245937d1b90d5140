import { expect, type Locator } from '@playwright/test';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import type { ReaderPane } from '../screens/reader-pane.ts';
import type { Window } from '../screens/window.ts';
import type { Hands } from './hands.ts';

/** As often as somebody presses a key on the way to something before giving up. */
const PATIENCE = 80;

/** Everything with keys: nothing is pointed at, and no focus is set but by keys. */
export function keyboard(window: Window): Hands {
  const { page, note } = window;
  const type = (words: string) => page.keyboard.type(words);

  const pressUntil = async (key: string, reached: () => Promise<boolean>, what: Locator) => {
    for (let times = 0; times < PATIENCE; times += 1) {
      if (await reached()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${String(what)}`);
  };
  const tabTo = async (target: Locator) => {
    await target.waitFor();
    await pressUntil('Tab', () => target.evaluate((one) => one === document.activeElement), target);
  };

  const run = async (id: CommandId) => {
    const command: Command | undefined = COMMANDS.find((one) => one.id === id);
    if (command?.accelerator !== undefined) return window.press(id);
    const label = command?.label.replace('…', '') ?? id;
    await window.press('palette');
    const palette = window.dialog('Commands');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await type(label);
    await expect(palette.getByRole('option').first()).toContainText(label);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };

  const toRow = async (title: string) => {
    await window.press('focus-library');
    await expect(window.library.list('Documents')).toBeFocused();
    await page.keyboard.press('Home');
    const row = window.library.activeRow('Documents').filter({ hasText: title });
    await pressUntil('ArrowDown', () => row.isVisible(), window.document(title));
  };

  const into = async (view: ReaderPane) => {
    await window.press('focus-reader');
    await pressUntil(
      'F6',
      () =>
        view.root.evaluate(
          (root) =>
            root.contains(document.activeElement) &&
            (root.dataset['inUse'] === 'true' || root.dataset['inUse'] === undefined),
        ),
      view.root,
    );
  };

  return {
    run,
    press: async (button) => {
      await tabTo(button);
      await page.keyboard.press('Enter');
    },
    pick: async (radio) => {
      await radio.waitFor();
      const inGroup = () =>
        radio.evaluate((one) => {
          const at = document.activeElement;
          return at instanceof HTMLInputElement && one instanceof HTMLInputElement && at.name === one.name;
        });
      await pressUntil('Tab', inGroup, radio);
      await pressUntil('ArrowDown', () => radio.isChecked(), radio);
    },
    choose: async (option) => {
      await option.waitFor();
      const isReached = async () => (await option.getAttribute('aria-selected')) === 'true';
      await pressUntil('ArrowDown', isReached, option);
      await page.keyboard.press('Enter');
    },
    chooseType: async (list, words) => {
      await expect(list).toBeFocused();
      await type(words);
    },
    fill: async (field, words) => {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await type(words);
    },
    toEndOfNote: async () => {
      await window.press('focus-note');
      await expect(note.text).toBeFocused();
      await page.keyboard.press('ControlOrMeta+End');
    },
    keep: () => page.keyboard.press('ControlOrMeta+Enter'),
    leave: () => page.keyboard.press('Escape'),
    open: async (title) => {
      await toRow(title);
      await page.keyboard.press('Enter');
      await window.reader.title.filter({ hasText: title }).waitFor();
      await window.reader.ready();
    },
    openBeside: async (title) => {
      await toRow(title);
      await page.keyboard.press('ControlOrMeta+Shift+Enter');
    },
    openRow: async (list, words) => {
      await expect(list).toBeFocused();
      await page.keyboard.press('Home');
      const row = list.locator('[role="option"][data-active="true"]').filter({ hasText: words });
      await pressUntil('ArrowDown', () => row.isVisible(), list);
      await page.keyboard.press('Enter');
    },
    withDocument: async (title, _entry, command) => {
      await toRow(title);
      await run(command);
    },
    into,
    select: async (view, words) => {
      await into(view);
      await window.press('find');
      await expect(view.find.field).toBeFocused();
      await page.keyboard.press('ControlOrMeta+a');
      await type(words);
      await expect(view.find.count).toHaveText('1 of 1');
      await page.keyboard.press('Escape');
      await expect.poll(() => view.selected()).toBe(words);
      await expect(view.toolbar).toBeVisible();
    },
    act: (_button, command) => window.press(command),
    seeNote: async (view, label) => {
      await into(view);
      const marker = view.marker(`[${label}]`);
      await pressUntil('F7', () => marker.evaluate((one) => one === document.activeElement), marker);
    },
    openCited: async (view, label, title) => {
      await page.keyboard.press('Enter');
      await expect(view.note(label)).toBeFocused();
      await tabTo(view.note(label).getByRole('button', { name: /^Sources of note/ }));
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog', { name: /^Sources of note/ });
      await tabTo(card.getByRole('button', { name: `Open the cited source: ${title}` }));
      await page.keyboard.press('Enter');
    },
  };
}

/** Notices every movement and every press of a pointer from now on; answers how many there were. */
export async function watchForPointers({ page }: Window): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset['pointers'] = '0';
    for (const kind of ['pointerdown', 'pointermove'] as const) {
      document.addEventListener(
        kind,
        () => {
          root.dataset['pointers'] = String(Number(root.dataset['pointers']) + 1);
        },
        true,
      );
    }
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['pointers']));
}
