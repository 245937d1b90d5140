import { expect } from 'vitest';
import { libraryRows } from '../library-rows.ts';
import { type Act, NOTHING } from './acts.ts';
import { call, oneOf } from './walk.ts';

/** Undoes an act, does it again and undoes it again: each time every row is what it was. */
export const undoAndRedo: Act = async (walk) => {
  const { undo } = await call(walk)['acts.state']();
  if (!undo) return NOTHING;
  const before = await libraryRows(walk.ibid.db);
  await call(walk)['acts.undo'](undo.id);
  const undone = await libraryRows(walk.ibid.db);
  await call(walk)['acts.redo']();
  expect(await libraryRows(walk.ibid.db)).toBe(before);
  if (walk.random() < 0.3) return `undo ${undo.words} and do it again`;
  const { undo: again } = await call(walk)['acts.state']();
  await call(walk)['acts.undo'](again?.id ?? 0);
  expect(await libraryRows(walk.ibid.db)).toBe(undone);
  await walk.learn();
  return `undo ${undo.words}`;
};

/** An act that need not be the last one: another window may not have heard of that yet. */
export const undoAnEarlier: Act = async (walk) => {
  const { undo } = await call(walk)['acts.state']();
  const id = undo && oneOf(walk, [undo.id - 1, undo.id - 2, undo.id - 3]);
  if (id === null || id === undefined) return NOTHING;
  const words = await call(walk)['acts.undo'](id);
  await walk.learn();
  return `undo earlier ${words}`;
};

export const redo: Act = async (walk) => {
  const { redo: next } = await call(walk)['acts.state']();
  if (!next) return NOTHING;
  await call(walk)['acts.redo']();
  await walk.learn();
  return `do again ${next.words}`;
};
