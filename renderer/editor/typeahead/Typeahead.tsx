import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { $blockStyle } from '../extensions/blocks/blocks-extension.ts';
import type { Choice, Chooser } from './chooser.ts';
import { $removeTyped } from './remove-typed.ts';
import '../../ui/menu.css';
import './typeahead.css';

class ChoiceOption extends MenuOption {
  readonly choice: Choice;
  readonly chooser: Chooser;

  constructor(choice: Choice, chooser: Chooser) {
    super(choice.key);
    this.choice = choice;
    this.chooser = chooser;
  }
}

interface Props {
  /** Where the list is drawn. */
  readonly parent: HTMLElement;
  /** The first whose sign was typed offers its choices. */
  readonly choosers: readonly Chooser[];
}

/** Offers what the sign before the caret stands for, in a list at the caret. */
export function Typeahead({ parent, choosers }: Props) {
  const [editor] = useLexicalComposerContext();
  const [typed, setTyped] = useState<TypedSign | null>(null);
  // Set as soon as a list is drawn, so that React has told the plugin which choices its keys are for before one is pressed.
  const [, setDrawn] = useState<readonly ChoiceOption[]>([]);
  const options = useMemo(() => {
    const chooser = choosers.find(({ label }) => label === typed?.label);
    if (!chooser) return [];
    return (chooser.choose(typed?.query ?? '') ?? []).map((choice) => new ChoiceOption(choice, chooser));
  }, [choosers, typed]);
  const { trigger, latest } = useTrigger(editor, choosers, typed !== null);
  return (
    <LexicalTypeaheadMenuPlugin
      options={options}
      parent={parent}
      triggerFn={trigger}
      onQueryChange={() => setTyped((before) => (isSame(before, latest.current) ? before : latest.current))}
      // Above the keys of tables, code and Markdown's marks.
      commandPriority={COMMAND_PRIORITY_CRITICAL}
      // The plugin would do it a while after the list is drawn, and undo an arrow key that was pressed meanwhile.
      preselectFirstItem={false}
      onSelectOption={({ choice, chooser }, words, close, query) => {
        const typedLast = words && $removeTyped(words, chooser);
        close();
        choice.act(editor, typedLast ?? query);
      }}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current === null || options.length === 0
          ? null
          : createPortal(
              <div
                className="ui-menu typeahead"
                role="group"
                aria-label={typed?.label}
                // A long list scrolls, so it has to be reachable from the keyboard, though the keys go to the text.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
                tabIndex={0}
                ref={(element) => keepNamed(element?.parentElement ?? null, typed?.label ?? '')}
              >
                <FirstMeant
                  key={`${typed?.label} ${typed?.query}`}
                  editor={editor}
                  choices={options}
                  onFirst={setHighlightedIndex}
                  onDrawn={setDrawn}
                />
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
                    // A list that opens under a mouse at rest is not pointed at.
                    onMouseMove={({ movementX, movementY }) => {
                      if (movementX !== 0 || movementY !== 0) setHighlightedIndex(index);
                    }}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(option)}
                  >
                    <ShownChoice choice={option.choice} />
                  </div>
                ))}
              </div>,
              anchor.current,
            )
      }
    />
  );
}

interface FirstProps {
  readonly editor: LexicalEditor;
  readonly choices: readonly ChoiceOption[];
  readonly onFirst: (index: number) => void;
  readonly onDrawn: (choices: readonly ChoiceOption[]) => void;
}

/** The first choice is the one that is meant, whenever there are others. Mounted anew for whatever is typed. */
function FirstMeant({ editor, choices, onFirst, onDrawn }: FirstProps) {
  useLayoutEffect(() => {
    editor.getRootElement()?.setAttribute('aria-activedescendant', 'typeahead-item-0');
    onFirst(0);
  }, [editor, onFirst]);
  useLayoutEffect(() => onDrawn(choices), [choices, onDrawn]);
  return null;
}

/** The plugin makes the list, and gives it a name of its own whenever it is drawn anew. */
function keepNamed(list: Element | null, name: string): (() => void) | undefined {
  if (!list) return undefined;
  const put = (): void => {
    if (list.getAttribute('aria-label') !== name) list.setAttribute('aria-label', name);
  };
  put();
  const observer = new MutationObserver(put);
  observer.observe(list, { attributeFilter: ['aria-label'] });
  return () => observer.disconnect();
}

function ShownChoice({ choice: { label, detail, icon } }: { choice: Choice }) {
  return (
    <>
      {icon != null && <span className="ui-menu__icon">{icon}</span>}
      <span className="typeahead__words">
        <span className="typeahead__label" dir="auto">
          {label}
        </span>
        {detail !== undefined && detail !== '' && (
          <span className="typeahead__detail" dir="auto">
            {detail}
          </span>
        )}
      </span>
    </>
  );
}

/** Which chooser was asked, and for what. */
interface TypedSign {
  readonly label: string;
  readonly query: string;
}

function isSame(one: TypedSign | null, other: TypedSign | null): boolean {
  return one?.label === other?.label && one?.query === other?.query;
}

/** Finds the sign. One that Escape was pressed at stays a sign, whatever is typed behind it. */
function useTrigger(editor: LexicalEditor, choosers: readonly Chooser[], isOpen: boolean) {
  const dismissed = useRef<string | null>(null);
  const seen = useRef('');
  const latest = useRef<TypedSign | null>(null);
  useLayoutEffect(() => {
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
  const trigger = (text: string) => {
    latest.current = null;
    const isDismissed = dismissed.current !== null && text.startsWith(dismissed.current);
    if (!isDismissed) dismissed.current = null;
    const found = isDismissed ? null : findChooser(choosers, text);
    if (found === null || editor.read($isInCode)) return null;
    const { chooser, query, length } = found;
    // A list without a choice would keep the arrow keys from the text.
    if (chooser.choose(query)?.length === 0) return null;
    seen.current = text;
    latest.current = { label: chooser.label, query };
    const leadOffset = text.length - length;
    return { leadOffset, matchingString: query, replaceableString: text.slice(leadOffset) };
  };
  return { trigger, latest };
}

function findChooser(choosers: readonly Chooser[], text: string) {
  for (const chooser of choosers) {
    const typed = chooser.find(text);
    if (typed) return { chooser, ...typed };
  }
  return null;
}

function $isInCode(): boolean {
  const selection = $getSelection();
  return $blockStyle(selection) === 'code' || ($isRangeSelection(selection) && selection.hasFormat('code'));
}
