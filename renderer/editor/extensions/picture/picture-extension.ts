import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $getNodeByKey,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  type PasteCommandType,
} from 'lexical';
import { $selectNode } from '../../select-node.ts';
import { $insertBlock } from '../blocks/put-block.ts';
import { OpenedNodeExtension, registerEnterOpens } from '../node-card/opened-node.ts';
import { GIVE_PICTURES, INSERT_PICTURE, SIZE_PICTURE } from './picture-commands.ts';
import { $createPictureNode, $isPictureNode, PictureNode } from './PictureNode.tsx';

/** Pictures that are pasted, dropped or chosen; the library keeps their bytes. */
export const PictureExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/picture',
  nodes: () => [PictureNode],
  dependencies: [
    OpenedNodeExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [PictureNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      registerEnterOpens(editor, $isPictureNode),
      editor.registerCommand(
        INSERT_PICTURE,
        (id) => {
          const picture = $createPictureNode(id, '');
          if (!$insertBlock(picture)) return false;
          $selectNode(picture.getKey());
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        SIZE_PICTURE,
        ({ key, width }) => {
          const picture = $getNodeByKey(key);
          if ($isPictureNode(picture)) picture.setWidth(width);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => editor.dispatchCommand(GIVE_PICTURES, files),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(PASTE_COMMAND, (event) => pastePicture(editor, event), COMMAND_PRIORITY_NORMAL),
    ),
});

/** A picture that was copied in a browser comes with the tag that it had there, and with its bytes. */
function pastePicture(editor: LexicalEditor, event: PasteCommandType): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null;
  if (!data || data.files.length === 0 || data.types.includes('application/x-lexical-editor')) return false;
  const html = data.getData('text/html');
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  if (html === '' || words !== '') return false;
  event.preventDefault();
  return editor.dispatchCommand(GIVE_PICTURES, [...data.files]);
}
