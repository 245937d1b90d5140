// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { nextMarker } from '../../../../renderer/reader/note-markers.ts';

let root: Element;
beforeEach(() => {
  document.body.innerHTML = `
    <article>
      <p id="one" tabindex="-1">a <a href="#" id="first" data-note="0">[1]</a> b</p>
      <p id="two" tabindex="-1">c <a href="#" id="second" data-note="1">[2]</a> d <a href="#" id="third" data-note="-1">[9]</a></p>
    </article>`;
  root = element('article');
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

test('from one marker the next is reached, those without a note included', () => {
  const visited = ['first', 'second', 'third'].map((id) => {
    element(`#${id}`).focus();
    return nextMarker(root, null)?.id;
  });
  expect(visited).toEqual(['second', 'third', 'first']);
});

test('without any focus the first marker below the top of the view comes next', () => {
  expect([nextMarker(root, null)?.id, nextMarker(root, element('#two'))?.id]).toEqual(['first', 'second']);
});

test('a selection in the text counts as the place to go on from', () => {
  document.getSelection()?.collapse(element('#two').firstChild, 1);
  expect(nextMarker(root, element('#one'))?.id).toBe('second');
});
