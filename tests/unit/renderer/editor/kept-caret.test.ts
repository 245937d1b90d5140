// @vitest-environment jsdom
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { buildEditor, change, settled } from './build-editor.ts';

// The editor asks where the caret is drawn, and nothing is drawn here.
Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect() });

/** A text on a page with the caret behind its first word, and the focus elsewhere. */
async function leftText() {
  const editor = buildEditor();
  const root = document.body.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  root.tabIndex = 0;
  const elsewhere = document.body.appendChild(document.createElement('input'));
  onTestFinished(() => {
    root.remove();
    elsewhere.remove();
  });
  editor.setRootElement(root);
  change(editor, () => {
    const text = $createTextNode('one two');
    $getRoot().clear().append($createParagraphNode().append(text));
    text.select(3, 3);
  });
  elsewhere.focus();
  await settled();
  return root;
}

/** The browser brings the caret to the start of a text that is given the focus. */
async function comeBack(root: HTMLElement) {
  document.getSelection()?.collapse(root, 0);
  root.focus();
  await settled();
}

const caret = () => document.getSelection()?.anchorOffset;

test('who comes back by keyboard finds the caret where they left it', async () => {
  await comeBack(await leftText());
  expect(caret()).toBe(3);
});

test('who comes back with the mouse puts the caret where they press', async () => {
  const root = await leftText();
  root.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await comeBack(root);
  expect(caret()).toBe(0);
});
