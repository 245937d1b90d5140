/** Where a document opens: in place of the one on screen, in a tab of its own, or in the view beside it. */
export type Where = 'here' | 'tab' | 'side';

export type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What the keys held ask for while something is chosen in a list: Ctrl for a new tab, with Shift for the view beside. */
export function whereAsked({ ctrlKey, metaKey, shiftKey }: Modifiers): Where {
  if (!ctrlKey && !metaKey) return 'here';
  return shiftKey ? 'side' : 'tab';
}

/** On a button that leads from what one reads or writes to another text: Ctrl opens it beside. */
export function besideIfAsked({ ctrlKey, metaKey }: Modifiers): Where {
  return ctrlKey || metaKey ? 'side' : 'here';
}
