import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Told } from '../type-until-killed.ts';
import { expect, test } from '../test.ts';

/** So often the process is killed; more are asked for by hand. */
const KILLS = Number(process.env['IBID_KILLS'] ?? 2);
const LOST_AT_MOST_MS = 1000;

test('however often it is killed while somebody types, a note loses at most its last second', async ({
  open,
  folder,
  host,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const first = await open();
  await first.window.run('new-note');
  await first.window.note.title.fill('Until the power goes');
  await first.window.note.saved();
  await first.close();

  let kept = 0;
  for (let round = 1; round <= KILLS; round += 1) {
    const typed = await typeUntilKilled([
      host,
      join(folder, 'data'),
      join(folder, 'library.ibid'),
      `${kept + 1}`,
    ]);
    const again = await open();
    await again.window.library.tab('Notes').click();
    await again.window.library.note('Until the power goes').click();
    const words = (await again.window.note.text.innerText()).match(/w\d+(?=\s)/gu) ?? [];
    const last = Number(words.at(-1)?.slice(1) ?? 0);
    expect(words).toEqual(Array.from({ length: last }, (_, index) => `w${index + 1}`));
    const due = typed.findLast(
      ({ atMs }) => atMs <= typed.killedAtMs - LOST_AT_MOST_MS - typed.longestPauseMs,
    );
    expect(last, `killed after ${typed.killedAtMs - typed.startedAtMs} ms of typing`).toBeGreaterThanOrEqual(
      due?.word ?? kept,
    );
    kept = last;
    await again.close();
  }
});

interface Typed {
  readonly startedAtMs: number;
  readonly killedAtMs: number;
  /** How long the machine left the program without time: what it could not do in it is not held against it. */
  readonly longestPauseMs: number;
  findLast(is: (word: Word) => boolean): Word | undefined;
}
interface Word {
  readonly word: number;
  readonly atMs: number;
}

async function typeUntilKilled(args: readonly string[]): Promise<Typed> {
  const writer = fork(join(import.meta.dirname, '..', 'type-until-killed.ts'), args);
  const words: Word[] = [];
  let processId = writer.pid ?? 0;
  const begun = new Promise<void>((resolve, reject) => {
    writer.on('message', (told: Told) => {
      if ('processId' in told) ({ processId } = told);
      else if (words.push(told) === 1) resolve();
    });
    writer.once('exit', (code) => reject(new Error(`the typing process ended with ${code}`)));
  });
  await begun;
  const startedAtMs = Date.now();
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 4000));
  process.kill(processId, 'SIGKILL');
  const killedAtMs = Date.now();
  if (writer.exitCode === null && writer.signalCode === null) {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }
  const pauses = words.map(({ atMs }, index) => (words[index + 1]?.atMs ?? killedAtMs) - atMs);
  return {
    startedAtMs,
    killedAtMs,
    longestPauseMs: Math.max(0, ...pauses),
    findLast: (is) => words.findLast(is),
  };
}
