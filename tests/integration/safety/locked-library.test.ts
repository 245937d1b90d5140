import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import { tellFigure } from '../../safety/figures.ts';
import { lostOf } from '../../support/acknowledged.ts';
import { bundled } from '../../support/bundled.ts';
import { CANARIES, wordsLeftIn } from '../../support/canary-words.ts';
import { openTestGate, type TestGate } from '../../support/gate.ts';
import { digitsOf } from '../../support/key-digits.ts';
import { lockedLibrary, PASSPHRASE } from '../../support/locked-library.ts';
import { noteState } from '../../support/note-state.ts';
import type { Acknowledged } from '../../support/saving-process.ts';
import { TIMES } from '../../support/safety-times.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { startSaving } from '../../support/writing-process.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

interface Yard {
  readonly gate: TestGate;
  /** Whatever the program writes lies in one of them. */
  readonly folders: readonly string[];
}

/** A library with folders of its own for whatever the program may write beside it. */
async function openYard(): Promise<Yard> {
  const [library, elsewhere] = [await tempFolder(), await tempFolder()];
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of ['TMPDIR', 'HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME']) {
    const folder = join(elsewhere, name);
    await mkdir(folder);
    vi.stubEnv(name, folder);
  }
  return { gate: await openTestGate(library), folders: [library, elsewhere] };
}

/** Puts the words into everything that a library holds; `after` is called after each of them. */
async function putIn({ call }: TestGate, words: readonly string[], after: () => void): Promise<void> {
  const left = [...words];
  const take = (count: number): string => left.splice(0, count).join(' ');
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      const texts = [take(15), take(10), take(5)];
      const files = texts.map((text, index) => ({
        name: `${index}.txt`,
        bytes: new TextEncoder().encode(`A lamp. ${text}`),
      }));
      return call('documents.importGiven', files, null);
    },
    async () => {
      const bytes = new TextEncoder().encode(`<title>${take(2)}</title><body><p>${take(5)}<p>A lamp.`);
      return call('documents.importGiven', [{ name: 'page.html', bytes }], null);
    },
    async () => {
      const [document] = await call('documents.list');
      if (!document) throw new Error('nothing was imported');
      await call('documents.editMetadata', document.id, {
        title: { value: take(3) },
        authors: { value: [take(2)] },
      });
      const passage = await call('passages.create', { revisionId: document.revisionId, start: 0, end: 6 });
      await call('passages.highlight', passage.id, 'yellow');
      await call('passages.comment', passage.id, take(6));
      const note = await call('notes.create', take(3));
      await call('notes.save', {
        id: note.id,
        title: take(3),
        state: noteState(take(12), { quotes: passage.id }),
        basedOn: 1,
      });
      return call('notes.save', { id: note.id, title: take(1), state: noteState(take(8)), basedOn: 2 });
    },
    async () => {
      await call('tags.create', take(3), 'purple');
      await call('collections.create', take(3), null);
      await call('highlights.rename', 'pink', take(2));
      const name = await call('names.create', take(3), 'person');
      return call('names.describe', name.id, take(3));
    },
    async () => {
      const asked = take(4);
      await call('search.find', { ...plainAsk(asked), typos: true, stems: true });
      await call('searches.save', take(3), {
        query: asked,
        order: 'relevance',
        facets: {},
        stems: false,
        typos: false,
      });
      return call('case.addClaim', take(4), 'free');
    },
    () => call('backups.make'),
    () => call('library.check'),
    () => call('acts.state').then(({ undo }) => undo && call('acts.undo', undo.id)),
  ];
  for (const step of steps) {
    await step();
    after();
  }
  expect(left).toEqual([]);
}

test('the words of a library that anybody can read do lie on the disk: the search for them finds them', async () => {
  const { gate, folders } = await openYard();
  await putIn(gate, CANARIES, () => undefined);
  await gate.close();
  const { found } = wordsLeftIn(CANARIES, ...folders);
  expect(CANARIES.filter((word) => !found.has(word))).toEqual([]);
});

test(
  'of a hundred words in a locked library none lies on the disk: while it is open, and after',
  { timeout: 120_000 },
  async () => {
    const { gate, folders } = await openYard();
    await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: true });
    let looks = 0;
    let files = 0;
    const look = (): void => {
      const left = wordsLeftIn(CANARIES, ...folders);
      looks += 1;
      files += left.files;
      expect([...left.found]).toEqual([]);
    };
    await putIn(gate, CANARIES, look);
    await gate.call('lock.lock');
    look();
    await gate.call('lock.unlock', 'not the passphrase').catch(() => undefined);
    look();
    await gate.call('lock.unlock', PASSPHRASE);
    await gate.call('lock.changePassphrase', PASSPHRASE, `${PASSPHRASE}!`);
    look();
    await gate.close();
    look();
    tellFigure({
      promise: 'S7',
      what: 'words of a locked library in the bytes of whatever the program leaves',
      figure: `0 of ${CANARIES.length}, in ${looks} looks at ${files} files`,
    });
  },
);

test('a library that is locked later leaves none of its words, with the backups that are removed', async () => {
  const { gate, folders } = await openYard();
  await putIn(gate, CANARIES, () => undefined);
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: true });
  expect([...wordsLeftIn(CANARIES, ...folders).found]).toEqual([]);
  await gate.call('lock.decrypt', PASSPHRASE);
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  expect([...wordsLeftIn(CANARIES, ...folders).found]).toEqual([]);
});

test(
  'a process that is killed while it writes to a locked library leaves none of its words, and loses none',
  { timeout: 3_600_000 },
  async ({ task }) => {
    const script = await bundled('tests/support/saving-process.ts');
    const tally = { tried: 0, acknowledged: 0, lost: 0, unsound: 0 };
    for (let time = 0; time < 2 * TIMES; time += 1) {
      const db = await lockedLibrary();
      await db.close();
      const all: Acknowledged[] = [];
      for (let round = 0; round < 3; round += 1) {
        const saving = startSaving<Acknowledged>(script, db.path, digitsOf(db.key));
        await saving.said(1 + round);
        await pause(Math.random() * 200);
        await saving.kill();
        all.push(...saving.acknowledged);
        const words = all.flatMap((one) => ('words' in one ? [one.words] : []));
        tally.tried += 1;
        tally.acknowledged += all.length;
        if (wordsLeftIn([...words, 'fifty were counted'], join(db.path, '..')).found.size > 0)
          tally.unsound += 1;
        const opened = await openLibrary(db.path, migrations, db.key);
        tally.lost += (await lostOf(opened, all)).length;
        await opened.close();
      }
    }
    task.meta.safety = [{ promise: 'S7', what: 'kill -9 while a locked library is written to', ...tally }];
    expect([tally.lost, tally.unsound]).toEqual([0, 0]);
  },
);
