import type { Member } from '#shared/model/collection.ts';
import { toNameId } from '#shared/model/ids.ts';
import type { Tagged } from '#shared/model/tag.ts';
import { between } from '../../bench/text/random.ts';
import { type Act, NOTHING } from './acts.ts';
import { call, oneOf, type Walk } from './walk.ts';

const WORDS = ['hunger', 'ferry', 'قایق', 'Hunger', 'lamp', 'camp [*two*]'] as const;

async function members(walk: Walk): Promise<readonly Member[]> {
  const documents = (await call(walk)['documents.list']()).map(
    ({ id }) => ({ kind: 'document', id }) as const,
  );
  const notes = walk.notes.map((id) => ({ kind: 'note', id }) as const);
  return [...documents, ...notes].filter(() => walk.random() < 0.4);
}

async function things(walk: Walk): Promise<readonly Tagged[]> {
  const passages = [...walk.passages.values()].map(({ id }) => ({ kind: 'passage', id }) as const);
  return [...(await members(walk)), ...passages.filter(() => walk.random() < 0.3)];
}

const aWord = (walk: Walk): string => oneOf(walk, WORDS) ?? '';

async function tag(walk: Walk): Promise<string> {
  const [one, other] = [
    oneOf(walk, await call(walk)['tags.list']()),
    oneOf(walk, await call(walk)['tags.list']()),
  ];
  const what = between(walk.random, 0, 9);
  if (!one || !other || what < 2) {
    const made = await call(walk)['tags.create'](aWord(walk), null);
    walk.tags.add(made.id);
    return `make tag ${made.name}`;
  }
  if (what < 5) {
    await call(walk)['tags.give'](one.id, await things(walk));
    return `give ${one.name}`;
  }
  if (what < 6) await call(walk)['tags.take'](one.id, await things(walk));
  else if (what < 7) await call(walk)['tags.rename'](one.id, aWord(walk));
  else if (what < 9) await call(walk)['tags.merge'](one.id, other.id);
  else await call(walk)['tags.delete'](one.id);
  return `tag ${one.name} and ${other.name}: ${what}`;
}

async function collection(walk: Walk): Promise<string> {
  const all = await call(walk)['collections.list']();
  const [one, other] = [oneOf(walk, all), oneOf(walk, all)];
  const what = between(walk.random, 0, 7);
  if (!one || !other || what < 2) {
    const made = await call(walk)['collections.create'](
      `${aWord(walk)} ${all.length}`,
      walk.random() < 0.5 ? (one?.id ?? null) : null,
    );
    return `make collection ${made.name}`;
  }
  if (what < 4) await call(walk)['collections.add'](one.id, await members(walk));
  else if (what < 5) await call(walk)['collections.remove'](one.id, await members(walk));
  else if (what < 7) await call(walk)['collections.move'](one.id, walk.random() < 0.3 ? null : other.id);
  else await call(walk)['collections.delete'](one.id);
  return `collection ${one.name} and ${other.name}: ${what}`;
}

async function pin(walk: Walk): Promise<string> {
  const chosen = await members(walk);
  const on = walk.random() < 0.6;
  const documents = chosen.flatMap((one) => (one.kind === 'document' ? [one.id] : []));
  const notes = chosen.flatMap((one) => (one.kind === 'note' ? [one.id] : []));
  await call(walk)['documents.pin'](documents, on);
  await call(walk)['notes.pin'](notes, on);
  return `pin ${chosen.length}: ${on}`;
}

async function editMany(walk: Walk): Promise<string> {
  const ids = (await call(walk)['documents.list']()).map(({ id }) => id).filter(() => walk.random() < 0.4);
  await call(walk)['documents.editMany'](ids, { publisher: { value: aWord(walk) } });
  return `edit ${ids.length}`;
}

async function comment(walk: Walk): Promise<string> {
  const id = oneOf(walk, [...walk.passages.values()])?.id;
  if (!id) return NOTHING;
  if (walk.random() < 0.5) await call(walk)['passages.comment'](id, `${aWord(walk)}\u0000 “so”\n`);
  else await call(walk)['highlights.rename']('green', aWord(walk));
  return `comment ${id}`;
}

async function changeRange(walk: Walk): Promise<string> {
  const passage = oneOf(walk, [...walk.passages.values()]);
  const other = oneOf(walk, [...walk.passages.values()]);
  if (!passage || !other) return NOTHING;
  const onto = walk.random() < 0.5;
  const { start, end } = onto ? other.position : passage.position;
  const revisionId = onto ? other.revisionId : passage.revisionId;
  const moved = await call(walk)['passages.changeRange'](passage.id, {
    revisionId,
    start: onto ? start : Math.max(0, start - 1),
    end,
  });
  // What is moved is not what it is: colours and comments are of no account to what is kept of a passage.
  walk.passages.set(moved.id, moved);
  await walk.learn();
  return `range of ${passage.id} to ${moved.id}`;
}

async function name(walk: Walk): Promise<string> {
  const one = oneOf(walk, await call(walk)['names.list']());
  const what = between(walk.random, 0, 5);
  if (!one || what < 3) {
    const made = await call(walk)['names.create'](aWord(walk), 'person');
    walk.names.add(made.id);
    return `name ${made.name}`;
  }
  if (what < 5) await call(walk)['names.change'](one.id, aWord(walk), 'place');
  else await call(walk)['names.delete'](one.id);
  return `name ${one.name}: ${what}`;
}

const FACTS = { kind: 'spelling', language: 'fa', validFrom: '1981', validTo: null } as const;

/** Whatever can be said of names, of those that are merged into others too. */
async function sayOfNames(walk: Walk): Promise<string> {
  const [id, other] = [oneOf(walk, [...walk.names]), oneOf(walk, [...walk.names])].map((each) =>
    each === undefined ? undefined : toNameId(each),
  );
  if (!id || !other) return NOTHING;
  const page = await call(walk)['names.page'](id);
  const alias = oneOf(walk, [
    ...(page?.aliases ?? []),
    ...(page?.merged.flatMap(({ aliases }) => aliases) ?? []),
  ]);
  const passage = oneOf(walk, [...walk.passages.values()]);
  const word = `${aWord(walk)} ${between(walk.random, 0, 3)}`;
  const range = passage && {
    revisionId: passage.revisionId,
    start: passage.position.start,
    end: passage.position.end,
  };
  const says: readonly (() => Promise<unknown>)[] = [
    () => call(walk)['names.addAlias'](id, word, FACTS, passage?.id ?? null),
    () => call(walk)['names.addAlias'](id, word, FACTS, null),
    async () => alias && call(walk)['names.changeAlias'](alias.id, word, FACTS),
    async () => alias && call(walk)['names.removeAlias'](alias.id),
    () => call(walk)['names.describe'](id, `${word}\n“so”`),
    async () =>
      range && call(walk)['names.decideMention'](id, range, oneOf(walk, [true, false, null]) ?? null),
    () => call(walk)['names.acceptSpelling'](id, word, FACTS),
    () => call(walk)['names.rejectSpelling'](id, word),
    () => call(walk)['names.dismiss'](word),
    () => call(walk)['names.merge'](id, other),
    () => call(walk)['names.merge'](id, other),
    () => call(walk)['names.unmerge'](id),
    () => call(walk)['names.keepApart'](id, other, walk.random() < 0.6),
  ];
  const what = between(walk.random, 0, says.length - 1);
  await says[what]?.();
  return `say of ${id} and ${other}: ${what} ${word}`;
}

async function template(walk: Walk): Promise<string> {
  const id = oneOf(walk, walk.notes);
  if (!id) return NOTHING;
  await call(walk)['notes.setTemplate'](id, walk.random() < 0.5);
  if (walk.notes.length > 5) return `template ${id}`;
  const made = await call(walk)['notes.createFrom'](id);
  walk.notes.push(made.id);
  return `note from ${id}`;
}

async function shortcut(walk: Walk): Promise<string> {
  await call(walk)['shortcuts.change']('new-note', walk.random() < 0.5 ? 'Ctrl+Shift+Y' : null);
  return 'shortcut';
}

export const ORGANISE: readonly Act[] = [
  tag,
  tag,
  tag,
  tag,
  collection,
  collection,
  collection,
  pin,
  editMany,
  comment,
  changeRange,
  changeRange,
  name,
  name,
  sayOfNames,
  sayOfNames,
  sayOfNames,
  sayOfNames,
  template,
  shortcut,
];
