import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from 'lexical';
import { Bold, CalendarDays, Highlighter, Italic, Link, Sigma, Superscript, TextQuote } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ActButton } from './ActButton.tsx';
import type { BlockStyle } from './extensions/blocks/blocks-extension.ts';
import { type SelectedRange, TOOLBAR, useSelectedRange } from './use-selected-range.ts';
import { useSelectionState } from './use-selection-state.ts';
import '../ui/popover.css';
import './floating-toolbar.css';

const LISTS: ReadonlySet<BlockStyle | null> = new Set<BlockStyle | null>(['bullet', 'number', 'check']);

/** What can be done with the words selected, beside them. Escape puts it away until others are selected. */
export function FloatingToolbar() {
  const [editor] = useLexicalComposerContext();
  const selected = useSelectedRange(editor);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (selected === null || selected.name === dismissed) return null;
  return <ShownToolbar selected={selected} onClose={() => setDismissed(selected.name)} />;
}

function ShownToolbar({ selected, onClose }: { selected: SelectedRange; onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const state = useSelectionState();
  const content = useRef<HTMLDivElement>(null);
  const anchor = useMemo(() => {
    const within = editor.getRootElement();
    return {
      current: { getBoundingClientRect: selected.rect, ...(within ? { contextElement: within } : {}) },
    };
  }, [editor, selected]);

  // In lists and tables Tab has a meaning of its own: there Alt+F10 leads into the toolbar, as in editors elsewhere.
  const isTabFree = state.table === null && !LISTS.has(state.block);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
          const isTab = key === 'Tab' && isTabFree && !altKey && !shiftKey && !ctrlKey && !metaKey;
          if (!isTab && !(key === 'F10' && altKey)) return false;
          event.preventDefault();
          content.current?.querySelector('button')?.focus();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, isTabFree],
  );

  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      {/* No portal: so Tab leads out of it to what follows the text. */}
      <Popover.Content
        ref={content}
        className="ui-popover floating-toolbar"
        role="presentation"
        side="top"
        sideOffset={8}
        collisionPadding={4}
        // The buttons above the text stay free.
        collisionBoundary={selected.scroller}
        hideWhenDetached
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <Toolbar.Root
          className="floating-toolbar__buttons"
          {...{ [TOOLBAR]: '' }}
          aria-label="Selected words of the note"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Where the name of a button is shown, the popover itself hears of no Escape but the second.
            event.preventDefault();
            event.stopPropagation();
            onClose();
            editor.focus();
          }}
        >
          <ActButton leadsIntoText act="bold" label="Bold" icon={Bold} pressed={state.bold} />
          <ActButton leadsIntoText act="italic" label="Italic" icon={Italic} pressed={state.italic} />
          <ActButton
            leadsIntoText
            act="mark"
            label="Highlighted words"
            icon={Highlighter}
            pressed={state.mark}
          />
          <ActButton leadsIntoText act="link" label="Link" icon={Link} pressed={state.link} />
          <ActButton
            leadsIntoText
            act="block-quote"
            label="Block quote"
            icon={TextQuote}
            pressed={state.block === 'quote'}
          />
          <ActButton leadsIntoText act="footnote" label="Footnote" icon={Superscript} />
          <ActButton leadsIntoText act="date" label="Date" icon={CalendarDays} />
          <ActButton leadsIntoText act="formula" label="Formula" icon={Sigma} />
        </Toolbar.Root>
      </Popover.Content>
    </Popover.Root>
  );
}
