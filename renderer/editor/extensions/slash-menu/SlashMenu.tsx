import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $getSelection, COMMAND_PRIORITY_CRITICAL, KEY_ESCAPE_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSelectionState } from '../../use-selection-state.ts';
import { $blockStyle } from '../blocks/blocks-extension.ts';
import { type SlashChoice, slashChoices, slashQuery } from './slash-choices.ts';
import '../../../ui/menu.css';
import './slash-menu.css';

class SlashOption extends MenuOption {
  readonly choice: SlashChoice;

  constructor(choice: SlashChoice) {
    super(choice.label);
    this.choice = choice;
  }
}

/** A slash at the start of a block or behind a space offers the blocks that can stand there, in a list in `parent`. */
export function SlashMenu({ parent }: { parent: HTMLElement }) {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const isInTable = useSelectionState().table !== null;
  const options = useMemo(
    () => slashChoices(query ?? '', isInTable).map((choice) => new SlashOption(choice)),
    [query, isInTable],
  );
  const trigger = useTrigger(editor, query !== null);
  return (
    <LexicalTypeaheadMenuPlugin
      options={options}
      parent={parent}
      triggerFn={trigger}
      onQueryChange={setQuery}
      // Above the keys of tables, code and Markdown's marks.
      commandPriority={COMMAND_PRIORITY_CRITICAL}
      onSelectOption={({ choice }, typed, close) => {
        typed?.remove();
        close();
        choice.act(editor);
      }}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current === null || options.length === 0
          ? null
          : createPortal(
              <div
                className="ui-menu slash-menu"
                ref={(element) => element?.parentElement?.setAttribute('aria-label', 'Blocks to insert')}
              >
                {options.map((option, index) => (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys go to the text
                  <div
                    key={option.key}
                    ref={(element) => option.setRefElement(element)}
                    id={`typeahead-item-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === selectedIndex}
                    className="ui-menu__entry"
                    {...(index === selectedIndex ? { 'data-highlighted': '' } : {})}
                    onMouseEnter={() => setHighlightedIndex(index)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(option)}
                  >
                    {option.choice.label}
                  </div>
                ))}
              </div>,
              anchor.current,
            )
      }
    />
  );
}

/** Finds the slash. One that Escape was pressed at stays a slash, whatever is typed behind it. */
function useTrigger(editor: LexicalEditor, isOpen: boolean) {
  const dismissed = useRef<string | null>(null);
  const seen = useRef('');
  useEffect(() => {
    if (!isOpen) return undefined;
    return editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        dismissed.current = seen.current;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  }, [editor, isOpen]);
  return (text: string) => {
    const matchingString = slashQuery(text);
    const isDismissed = dismissed.current !== null && text.startsWith(dismissed.current);
    if (!isDismissed) dismissed.current = null;
    if (matchingString === null || isDismissed) return null;
    if (editor.read(() => $blockStyle($getSelection()) === 'code')) return null;
    seen.current = text;
    const replaceableString = `/${matchingString}`;
    return { leadOffset: text.length - replaceableString.length, matchingString, replaceableString };
  };
}
