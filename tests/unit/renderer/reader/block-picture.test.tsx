// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import type { Block } from '#shared/model/text.ts';
import { PICTURE_SIGN, type PictureSpan } from '#shared/text/picture-sign.ts';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import { BlockRow } from '../../../../renderer/reader/BlockRow.tsx';
import { PicturesOf } from '../../../../renderer/reader/use-picture.ts';
import { canonicalOffset } from '../../../../renderer/reader/text-range.ts';
import { makePng } from '../../../support/make-picture.ts';

/** What jsdom has not: a view that things come near to, and addresses for bytes. */
const seen: { readonly element: Element; tell(isNear: boolean): void }[] = [];
const given = new Set<string>();

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
      constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.callback = callback;
      }
      observe(element: Element): void {
        seen.push({ element, tell: (isIntersecting) => this.callback([{ isIntersecting }]) });
      }
      disconnect(): void {
        seen.length = 0;
      }
    },
  );
  URL.createObjectURL = (blob) => {
    const address = `blob:${'type' in blob ? blob.type : ''}/${given.size}`;
    given.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => void given.delete(address);
});
afterEach(() => {
  seen.length = 0;
  given.clear();
  vi.unstubAllGlobals();
});

const PICTURE: PictureSpan = {
  kind: 'picture',
  start: 0,
  end: 1,
  picture: 2,
  description: 'A lamp',
  width: 120,
  height: 80,
};

async function draw(picture: PictureSpan, more: Block['spans'] = []) {
  const calls: unknown[] = [];
  const api = {
    call: async (name: string, args: readonly unknown[]) => {
      calls.push([name, ...args]);
      return picture.picture === 9
        ? ({
            ok: false,
            error: { code: 'not-found', message: 'This picture is not in the library.' },
          } as const)
        : ({ ok: true, value: { bytes: makePng(120, 80), mediaType: 'image/png' } } as const);
    },
    on: () => () => undefined,
  };
  const block: Block = {
    kind: 'caption',
    level: 1,
    text: PICTURE_SIGN,
    language: 'en',
    direction: 'ltr',
    spans: [...more, picture],
    ordinal: 3,
    start: 40,
    footnote: null,
  };
  const holder = document.body.appendChild(document.createElement('div'));
  const root = createRoot(holder);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    holder.remove();
  });
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <PicturesOf value={toRevisionId('r-1')}>
          <BlockRow block={block} rank={2} marks={undefined} />
        </PicturesOf>
      </LibraryProvider>,
    ),
  );
  const near = (isNear: boolean) => act(async () => seen.at(-1)?.tell(isNear));
  const text = holder.querySelector('[data-start]');
  if (!text) throw new Error('no text was drawn');
  return { holder, text, calls, near };
}

test('a picture is fetched when its row comes near, and given back when it is far away again', async () => {
  const { holder, calls, near } = await draw(PICTURE);
  expect([calls, holder.querySelector('img')]).toEqual([[], null]);
  expect(seen[0]?.element).toBe(holder.querySelector('.block-row'));
  await near(true);
  expect(calls).toEqual([['documents.picture', 'r-1', 2]]);
  const image = holder.querySelector('img');
  expect(['src', 'alt', 'draggable'].map((name) => image?.getAttribute(name))).toEqual([
    'blob:image/png/0',
    'A lamp',
    'false',
  ]);
  await near(false);
  expect([holder.querySelector('img'), given.size]).toEqual([null, 0]);
});

test('its room is kept before it is there, and the row guesses at its height', async () => {
  const { holder } = await draw(PICTURE);
  const frame = holder.querySelector<HTMLElement>('.picture-frame');
  expect([
    frame?.style.getPropertyValue('--picture-width'),
    frame?.style.getPropertyValue('--picture-ratio'),
  ]).toEqual(['120px', '1.5']);
  expect(holder.querySelector<HTMLElement>('.block-row')?.style.getPropertyValue('--lines')).toBe('3');
});

test('the block holds the one character of the text, so that offsets behind it stay what they are', async () => {
  const { holder, text, near } = await draw(PICTURE, [{ kind: 'page', start: 0, end: 0, page: '12' }]);
  await near(true);
  expect([text.textContent, text.getAttribute('data-start')]).toEqual([PICTURE_SIGN, '40']);
  expect([
    canonicalOffset(holder, text, 0, 'start'),
    canonicalOffset(holder, text, text.childNodes.length, 'end'),
  ]).toEqual([40, 41]);
  expect(holder.querySelector('.page-mark')?.getAttribute('data-page')).toBe('12');
});

test('a picture that was never in the file says so with what it showed, and asks for nothing', async () => {
  const { holder, text, calls } = await draw({ ...PICTURE, picture: null });
  expect(holder.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Picture not in the file: A lamp',
  );
  expect([text.textContent, calls, seen.length]).toEqual([PICTURE_SIGN, [], 0]);
});

test('a picture that claims to be larger than memory is not drawn', async () => {
  const { holder, calls } = await draw({ ...PICTURE, width: 60_000, height: 60_000, description: null });
  expect([holder.querySelector('[role="img"]')?.getAttribute('aria-label'), calls]).toEqual([
    'Picture too large to show',
    [],
  ]);
});

test('a picture that cannot be had, or is none after all, says so', async () => {
  const missing = await draw({ ...PICTURE, picture: 9 });
  await missing.near(true);
  expect(missing.holder.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Picture that cannot be shown: A lamp',
  );
  const broken = await draw(PICTURE);
  await broken.near(true);
  await act(async () => broken.holder.querySelector('img')?.dispatchEvent(new Event('error')));
  expect(broken.holder.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Picture that cannot be shown: A lamp',
  );
});

test('no more places for the Tab key come with a picture', async () => {
  const { holder, near } = await draw(PICTURE);
  await near(true);
  expect(
    [...holder.querySelectorAll('[tabindex], a, button')].map((element) => element.getAttribute('tabindex')),
  ).toEqual(['-1']);
});
