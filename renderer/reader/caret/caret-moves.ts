/** How a caret is to move. Left and right are those of the screen, whichever way the text is read. */
export interface Move {
  readonly alter: 'move' | 'extend';
  readonly direction: 'left' | 'right' | 'backward' | 'forward';
  readonly unit: 'character' | 'word' | 'line' | 'lineboundary' | 'page' | 'document';
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What the keys ask of a caret; null for those that ask nothing of it. */
export function moveFor({ key, shiftKey, ctrlKey, altKey, metaKey }: Keys): Move | null {
  if (altKey || metaKey) return null;
  const way = WAYS[key];
  if (!way) return null;
  const [direction, plain, withCtrl] = way;
  const unit = ctrlKey ? withCtrl : plain;
  return unit && { alter: shiftKey ? 'extend' : 'move', direction, unit };
}

/** The direction of a key, and its unit alone and with Ctrl; null where it has no meaning. */
const WAYS: Readonly<Record<string, readonly [Move['direction'], Move['unit'], Move['unit'] | null]>> = {
  ArrowLeft: ['left', 'character', 'word'],
  ArrowRight: ['right', 'character', 'word'],
  ArrowUp: ['backward', 'line', null],
  ArrowDown: ['forward', 'line', null],
  Home: ['backward', 'lineboundary', 'document'],
  End: ['forward', 'lineboundary', 'document'],
  PageUp: ['backward', 'page', null],
  PageDown: ['forward', 'page', null],
};
