type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The letter that was pressed, in lower case; where the keyboard is set to another script, the Latin letter of that key.
 * Other keys go by their names, and what is held with a modifier is for others.
 */
export function letterOf({ key, code, ctrlKey, metaKey, altKey }: Press): string {
  if (ctrlKey || metaKey || altKey) return '';
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const physical = /^Key([A-Z])$/.exec(code)?.[1];
  return key.length === 1 && physical !== undefined ? physical.toLowerCase() : key;
}
