import type { Locator } from '@playwright/test';
import type { CommandId } from '#shared/commands/commands.ts';
import type { ReaderPane } from '../screens/reader-pane.ts';

/** One way of working: whatever a person does in a day can be done with it alone. */
export interface Hands {
  /** Carries out a command of the menus. */
  run(command: CommandId): Promise<void>;
  /** Presses a button. */
  press(button: Locator): Promise<void>;
  /** Chooses one of several choices of which one holds. */
  pick(radio: Locator): Promise<void>;
  /** Chooses an entry of a list under what is being typed. */
  choose(option: Locator): Promise<void>;
  /** Chooses an entry of a list that stands open, by the words that it begins with. */
  chooseType(list: Locator, type: string): Promise<void>;
  /** Types into the field instead of what it holds. */
  fill(field: Locator, words: string): Promise<void>;
  /** Goes behind the last words of the note. */
  toEndOfNote(): Promise<void>;
  /** Keeps what was typed into a field of several lines. */
  keep(elsewhere: Locator): Promise<void>;
  /** Closes what is open: with a press elsewhere, or with Escape. */
  leave(elsewhere: Locator): Promise<void>;
  open(title: string): Promise<void>;
  openBeside(title: string): Promise<void>;
  /** Opens a row of the list of the library that is shown and has the focus. */
  openRow(list: Locator, words: string): Promise<void>;
  /** Does something with a document of the list, without opening it. */
  withDocument(title: string, entry: 'Tags…' | 'Collections…' | 'Pin', command: CommandId): Promise<void>;
  /** Makes a view the one that is worked in. */
  into(view: ReaderPane): Promise<void>;
  select(view: ReaderPane, words: string): Promise<void>;
  /** Does something with the words selected. */
  act(button: string, command: CommandId): Promise<void>;
  /** Shows the note of a marker beside it. */
  seeNote(view: ReaderPane, label: string): Promise<void>;
  /** From the note of a marker to the source that it cites. */
  openCited(view: ReaderPane, label: string, title: string): Promise<void>;
}
