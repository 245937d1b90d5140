import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { $createLinkNode, $isLinkNode, AutoLinkNode, LinkExtension, LinkNode } from '@lexical/link';
import { $unwrapNode } from '@lexical/utils';
import {
  $createTextNode,
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  isDOMNode,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  registerEventListeners,
} from 'lexical';
import { isAllowedAddress } from './address.ts';

/** Opens the link at the caret for editing, or asks for the address of a new one. */
export const EDIT_LINK: LexicalCommand<void> = /* @__PURE__ */ createCommand('EDIT_LINK');

export type EditedLink =
  | { readonly kind: 'existing'; readonly key: NodeKey; readonly address: string }
  /** `needsWords` when nothing is selected that the link could be made of. */
  | { readonly kind: 'new'; readonly needsWords: boolean };

/** Links to http, https and mailto addresses. Nothing here ever opens one. */
export const NoteLinkExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/link',
  // Notes made elsewhere may hold automatic links; they are read and kept, none are made.
  nodes: () => [AutoLinkNode],
  dependencies: [/* @__PURE__ */ configExtension(LinkExtension, { validateUrl: isAllowedAddress })],
  build: () => ({ edited: signal<EditedLink | null>(null) }),
  register: (editor, _config, state) => {
    const { edited } = state.getOutput();
    return mergeRegister(
      editor.registerNodeTransform(LinkNode, $dropForeignLink),
      editor.registerNodeTransform(AutoLinkNode, $dropForeignLink),
      editor.registerCommand(
        EDIT_LINK,
        () => {
          edited.value = $linkAtSelection();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerRootListener((root) => {
        if (root === null) return undefined;
        return registerEventListeners(root, {
          click: (event) => {
            const link = keepClosed(editor, event);
            if (link !== null) edited.value = link;
          },
          auxclick: (event) => {
            keepClosed(editor, event);
          },
        });
      }),
    );
  },
});

/** Keeps the browser from following a link, and answers which one it was. */
function keepClosed(editor: LexicalEditor, event: MouseEvent): EditedLink | null {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('a') === null) return null;
  event.preventDefault();
  return editor.read(() => {
    const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
    const link = node === null ? null : $findMatchingParent(node, $isLinkNode);
    return $isLinkNode(link) ? { kind: 'existing', key: link.getKey(), address: link.getURL() } : null;
  });
}

function $dropForeignLink(link: LinkNode): void {
  if (!isAllowedAddress(link.getURL())) $unwrapNode(link);
}

function $linkAtSelection(): EditedLink | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const link = $findMatchingParent(selection.focus.getNode(), $isLinkNode);
  if ($isLinkNode(link)) return { kind: 'existing', key: link.getKey(), address: link.getURL() };
  return { kind: 'new', needsWords: selection.isCollapsed() };
}

export function closeLink(editor: LexicalEditor): void {
  getExtensionDependencyFromEditor(editor, NoteLinkExtension).output.edited.value = null;
}

/** Puts a link with words of its own at the caret. */
export function insertLink(editor: LexicalEditor, address: string, words: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) {
      selection.insertNodes([$createLinkNode(address).append($createTextNode(words))]);
    }
  });
}

export function changeLink(editor: LexicalEditor, key: NodeKey, address: string): void {
  editor.update(() => {
    const link = $getNodeByKey(key);
    if ($isLinkNode(link)) link.setURL(address);
  });
}

export function removeLink(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const link = $getNodeByKey(key);
    if ($isLinkNode(link)) $unwrapNode(link);
  });
}
