import type { Answer, Args, CallName, Handlers } from '#shared/ipc/contract.ts';
import type { Ibid } from '../../../electron/library/open-ibid.ts';
import type { Call } from '../../../renderer/bridge/client.ts';

/** Calls the library without a window between. */
export function callLibrary({ handlers }: Pick<Ibid, 'handlers'>): Call {
  return <N extends CallName>(name: N, ...args: Args<N>) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler under a name takes the arguments of that name
    ((handlers as Partial<Handlers>)[name] as unknown as (...given: Args<N>) => Promise<Answer<N>>)(...args);
}

/** Imports texts together and answers their documents, in order. */
export async function importTexts(call: Call, ...texts: readonly string[]) {
  const outcomes = await call(
    'documents.importGiven',
    texts.map((text, index) => ({ name: `${index}.txt`, bytes: new TextEncoder().encode(text) })),
    null,
  );
  return outcomes.filter((outcome) => outcome.status !== 'failed');
}

/** So many different words; the same ones for the same start. */
export function differentWords(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `word${start + index}`).join(' ');
}
