import { getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  $getNodeByKey,
  $getRoot,
  defineExtension,
  type LexicalEditor,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';
import { $flawsIn } from './find-flaws.ts';
import { type Flaw, flawId } from './flaw.ts';
import { FlawStateExtension } from './flaw-state.ts';

/** Whoever is writing is not told of a footnote that is empty because it has just been begun. */
const QUIET_MS = 600;

/** Looks a note through for what is to be looked at again: once when it opens, then only the blocks that changed. */
export const FlawsExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/flaws',
  dependencies: [FlawStateExtension],
  register: (editor) => {
    const { flaws } = getExtensionDependencyFromEditor(editor, FlawStateExtension).output;
    const known = new Map<NodeKey, readonly Flaw[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = editor.read('latest', () => $lookThrough(known));
      if (!isSame(found, flaws.peek())) flaws.value = found;
    };
    const stop = editor.registerUpdateListener((update) => {
      if (update.dirtyElements.size === 0 && update.dirtyLeaves.size === 0) return;
      forget(known, update);
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    });
    timer = setTimeout(look, QUIET_MS);
    return () => {
      stop();
      clearTimeout(timer);
    };
  },
});

/** What was found in the blocks that an update has touched holds no longer. */
function forget(
  known: Map<NodeKey, readonly Flaw[]>,
  { dirtyElements, dirtyLeaves }: UpdateListenerPayload,
): void {
  // A whole state that was put in place (undo, another version) marks the root and no leaf.
  if (dirtyLeaves.size === 0 && dirtyElements.size <= 1) known.clear();
  for (const key of dirtyElements.keys()) known.delete(key);
  for (const key of dirtyLeaves) known.delete(key);
}

function $lookThrough(known: Map<NodeKey, readonly Flaw[]>): readonly Flaw[] {
  const keys = $getRoot().getChildrenKeys();
  const found = keys.flatMap((key) => {
    const block = $getNodeByKey(key);
    const flaws = known.get(key) ?? (block ? $flawsIn(block) : []);
    known.set(key, flaws);
    return flaws;
  });
  const there = new Set(keys);
  for (const key of known.keys()) if (!there.has(key)) known.delete(key);
  return found;
}

function isSame(a: readonly Flaw[], b: readonly Flaw[]): boolean {
  return a.length === b.length && a.every((flaw, index) => isSameFlaw(flaw, b[index]));
}

function isSameFlaw(a: Flaw, b: Flaw | undefined): boolean {
  return b !== undefined && flawId(a) === flawId(b) && JSON.stringify(a) === JSON.stringify(b);
}

/** Looks at once, for whoever has just mended something. */
export function lookAgain(editor: LexicalEditor): void {
  const { flaws } = getExtensionDependencyFromEditor(editor, FlawStateExtension).output;
  flaws.value = editor.read('latest', () => $lookThrough(new Map()));
}
