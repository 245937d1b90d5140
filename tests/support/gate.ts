import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer, Args, CallName } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/ipc/result.ts';
import { type AskAfterDamage, openAfterDamage } from '../../electron/backups/open-after-damage.ts';
import { type Gate, openGate } from '../../electron/handlers/gate.ts';
import { openIbid } from '../../electron/library/open-ibid.ts';
import { type TestHost, testHost } from './host.ts';
import { ibidOptions } from './library.ts';
import { tempFolder } from './temp-library.ts';

export interface TestGate extends Gate {
  readonly folder: string;
  readonly libraryFile: string;
  readonly host: TestHost;
  /** How long wrong passphrases were answered later, in milliseconds; nobody waits for it. */
  readonly waits: readonly number[];
  /** As a window asks. Fails with what it is answered. */
  call<N extends CallName>(name: N, ...args: Args<N>): Promise<Answer<N>>;
}

/** A library as a window opens it, closed and removed after the test. */
export async function openTestGate(
  folder?: string,
  ask: AskAfterDamage = async () => 'leave',
): Promise<TestGate> {
  const own = folder ?? (await tempFolder());
  const path = join(own, 'library.ibid');
  const host = testHost();
  const waits: number[] = [];
  const gate = await openGate({
    path,
    emit: host.emit,
    open: (key) =>
      openAfterDamage(path, () => openIbid({ ...ibidOptions(path, host), key }), {
        ask,
        now: () => new Date(),
        key,
      }),
    wait: async (ms) => void waits.push(ms),
  });
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= gate.close());
  onTestFinished(close);
  return {
    ...gate,
    close,
    folder: own,
    libraryFile: path,
    host,
    waits,
    async call(name, ...args) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the answer to a call is of its type
      const answer = (await gate.dispatch(name, args)) as Result<Answer<typeof name>>;
      // What a window is told, and nothing else.
      if (!answer.ok) throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
      return answer.value;
    },
  };
}
