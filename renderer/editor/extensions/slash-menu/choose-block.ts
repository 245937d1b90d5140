import type { Chooser } from '../../typeahead/chooser.ts';
import { slashChoices, slashQuery } from './slash-choices.ts';

/** A slash at the start of a block or behind a space offers what can stand there. */
export function blockChooser(isInTable: boolean): Chooser {
  return {
    label: 'Blocks to insert',
    find: (text) => {
      const query = slashQuery(text);
      return query === null ? null : { query, length: query.length + 1 };
    },
    choose: (query) => slashChoices(query, isInTable).map((choice) => ({ ...choice, key: choice.label })),
  };
}
