import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Plus } from 'lucide-react';
import { CALLOUT_KINDS, type CalloutKind } from '#shared/model/note-state.ts';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { CALLOUT_TITLES } from './extensions/callout/CalloutNode.ts';
import { actInText, type TextAct } from './text-acts.ts';
import { ToolbarMenu } from './ToolbarMenu.tsx';
import type { SelectionState } from './use-selection-state.ts';

const CALLOUT_ACTS: Readonly<Record<CalloutKind, TextAct>> = {
  note: 'callout',
  important: 'callout-important',
  warning: 'callout-warning',
  question: 'callout-question',
};

interface Props {
  readonly state: SelectionState;
  readonly disabled: boolean;
}

/** What a note can hold besides words. */
export function InsertMenu({ state, disabled }: Props) {
  const shortcutOf = useShortcutOf();
  const [editor] = useLexicalComposerContext();
  const action = (act: TextAct, label: string): MenuEntry => ({
    kind: 'action',
    label,
    shortcut: shortcutOf(act),
    onSelect: () => actInText(editor, act),
  });
  return (
    <ToolbarMenu
      label="Insert"
      icon={Plus}
      set={state.callout !== null}
      disabled={disabled}
      entries={[
        action('picture', 'Picture…'),
        action('formula', 'Formula'),
        action('formula-block', 'Formula on its own line'),
        action('date', 'Date'),
        action('rule', 'Dividing line'),
        { kind: 'separator' },
        action('citation', 'Citation…'),
        action('passage-reference', 'Reference to a passage…'),
        action('mention', 'Mention of a name…'),
        action('note-link', 'Link to a note…'),
        action('tag', 'Tag…'),
        { kind: 'separator' },
        ...CALLOUT_KINDS.map((kind): MenuEntry => ({
          kind: 'choice',
          label: `Callout: ${CALLOUT_TITLES[kind]}`,
          checked: state.callout === kind,
          onSelect: () => actInText(editor, CALLOUT_ACTS[kind]),
        })),
      ]}
    />
  );
}
