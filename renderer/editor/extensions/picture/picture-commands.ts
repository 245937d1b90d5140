import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';
import type { PictureId } from '#shared/model/ids.ts';

/** Asks the person for a picture. The window answers it: the editor cannot open dialogs. */
export const CHOOSE_PICTURE: LexicalCommand<void> = /* @__PURE__ */ createCommand('CHOOSE_PICTURE');
/** Asks for pictures to be kept and put in. The window answers it: the editor makes no calls. */
export const GIVE_PICTURES: LexicalCommand<readonly File[]> = /* @__PURE__ */ createCommand('GIVE_PICTURES');
/** Puts a picture that the library has behind the block with the caret. */
export const INSERT_PICTURE: LexicalCommand<PictureId> = /* @__PURE__ */ createCommand('INSERT_PICTURE');
export const SIZE_PICTURE: LexicalCommand<{ readonly key: NodeKey; readonly width: number }> =
  /* @__PURE__ */ createCommand('SIZE_PICTURE');
