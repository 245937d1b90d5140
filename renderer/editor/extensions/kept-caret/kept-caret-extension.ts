import {
  $getSelection,
  $setSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  FOCUS_COMMAND,
  mergeRegister,
  registerEventListeners,
} from 'lexical';

/**
 * Who comes back to the text by keyboard finds the caret where they left it; the browser would put it at the start.
 * A press of the mouse says itself where the caret goes.
 */
export const KeptCaretExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/kept-caret',
  register: (editor) => {
    let pressed = false;
    const release = () => {
      pressed = false;
      return false;
    };
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (root === null) return undefined;
        return registerEventListeners(root, {
          pointerdown: () => {
            pressed = true;
          },
        });
      }),
      editor.registerCommand(
        FOCUS_COMMAND,
        () => {
          const selection = $getSelection();
          if (!pressed && selection !== null) $setSelection(selection.clone());
          return release();
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(BLUR_COMMAND, release, COMMAND_PRIORITY_EDITOR),
    );
  },
});
