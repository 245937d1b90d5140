import { $isHeadingNode } from '@lexical/rich-text';
import { $dfsIterator } from '@lexical/utils';
import {
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { useState } from 'react';
import { useCommand } from '../bridge/commands.tsx';
import { $withShownWords } from '../editor/extensions/reference/shown-words.ts';
import type { Choice } from '../ui/FilterList.tsx';
import { JumpList } from '../ui/JumpList.tsx';

interface Props {
  readonly editor: LexicalEditor;
  /** Whether there are headings to make one of. */
  readonly available: boolean;
}

/** The headings of the note, to go to. */
export function NoteOutline({ editor, available }: Props) {
  const [entries, setEntries] = useState<ReturnType<typeof $outline> | null>(null);
  useCommand('outline', available ? () => setEntries(editor.read('latest', $outline)) : null);
  if (!entries) return null;
  return (
    <JumpList
      label="Outline of the note"
      entries={entries}
      current={null}
      side="top"
      onChoose={({ key }) => goToHeading(editor, key)}
      onClose={() => setEntries(null)}
    />
  );
}

/** The headings that have words, each as deep as there are higher ones above it. */
export function $outline(): readonly (Choice & { readonly key: NodeKey; readonly depth: number })[] {
  const open: number[] = [];
  const entries: (Choice & { readonly key: NodeKey; readonly depth: number })[] = [];
  for (const { node } of $dfsIterator($getRoot())) {
    if (!$isHeadingNode(node)) continue;
    const words = $withShownWords($getEditor(), () => node.getTextContent())
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') continue;
    const level = Number(node.getTag().slice(1));
    while ((open.at(-1) ?? 0) >= level) open.pop();
    entries.push({ key: node.getKey(), words, depth: open.length });
    open.push(level);
  }
  return entries;
}

function goToHeading(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const heading = $getNodeByKey(key);
      if ($isElementNode(heading)) heading.selectEnd();
    },
    { discrete: true },
  );
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
}
