import type { Answer, Args, CallName } from '#shared/ipc/contract.ts';
import type { FailureCode } from '#shared/ipc/result.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';

/** Asks the main process. Rejects with `Failed`, whose message may be shown to the person as it is. */
export type Call = <N extends CallName>(name: N, ...args: Args<N>) => Promise<Answer<N>>;

export function createClient(api: Pick<WindowApi, 'call'>): Call {
  return async (name, ...args) => {
    const result = await api.call(name, args);
    if (!result.ok) throw new Failed(result.error.code, result.error.message);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handlers are typed from the same contract
    return result.value as Answer<typeof name>;
  };
}

export function hasCode(error: unknown, code: FailureCode): boolean {
  return error instanceof Failed && error.code === code;
}

/** The sentence to show for whatever was thrown. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Failed) return error.message;
  return 'Something went wrong inside Ibid. Nothing that was saved is affected.';
}
