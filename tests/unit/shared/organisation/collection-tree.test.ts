import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionId, toCollectionId } from '#shared/model/ids.ts';
import {
  type CollectionNode,
  mayMove,
  pathTo,
  treeOf,
  withNested,
} from '#shared/organisation/collection-tree.ts';

interface Placed {
  readonly id: CollectionId;
  readonly parentId: CollectionId | null;
}

const id = (index: number): CollectionId => toCollectionId(`c-${index}`);
/** Each lies in none or in an earlier one, as collections do when they are made. */
const forests = fc.array(fc.nat(), { maxLength: 12 }).map((parents) =>
  parents.map((parent, index): Placed => {
    const above = parent % (index + 1);
    return { id: id(index), parentId: above === index ? null : id(above) };
  }),
);
const countIn = (nodes: readonly CollectionNode<Placed>[]): number =>
  nodes.reduce((sum, { inside }) => sum + 1 + countIn(inside), 0);

test('whatever is moved where it may go, every collection stays in the tree, once', () => {
  fc.assert(
    fc.property(forests, fc.array(fc.tuple(fc.nat(11), fc.option(fc.nat(11)))), (made, moves) => {
      let all: readonly Placed[] = made;
      for (const [which, where] of moves) {
        const into = where === null ? null : id(where);
        const known = into === null || all.some((one) => one.id === into);
        if (!known || !mayMove(all, id(which), into)) continue;
        all = all.map((one) => (one.id === id(which) ? { ...one, parentId: into } : one));
      }
      expect(countIn(treeOf(all))).toBe(all.length);
      for (const one of all) expect(pathTo(all, one.id).at(-1)).toBe(one);
    }),
  );
});

test('what lies in a collection is what has it on its path', () => {
  fc.assert(
    fc.property(forests, fc.nat(11), (all, index) => {
      const within = all.filter((one) => pathTo(all, one.id).some((above) => above.id === id(index)));
      const expected = all.some((one) => one.id === id(index)) ? within.map((one) => one.id) : [id(index)];
      expect([...withNested(all, id(index))].toSorted()).toEqual(expected.toSorted());
    }),
  );
});
