import type { CallName, Handlers } from '#shared/ipc/contract.ts';
import { Failed, type Result } from '#shared/ipc/result.ts';
import { failureFrom } from '../library/failure-from.ts';
import { note } from '../log/events.ts';
import { SCHEMAS } from './schemas.ts';

/** In milliseconds; what is answered sooner is not worth a line of the log. */
const LONG_MS = 1000;

export type Dispatch = (name: string, args: readonly unknown[]) => Promise<Result<unknown>>;

/**
 * Answers a call by its name. Never rejects. Arguments come from a page that shows foreign documents,
 * so none reaches a handler before it was validated. What there is no handler for is of a library that is locked.
 */
export function createDispatch(handlers: () => Partial<Handlers>): Dispatch {
  const answer = async (name: CallName, args: readonly unknown[]): Promise<Result<unknown>> => {
    try {
      const parsed = SCHEMAS[name].safeParse(args);
      if (!parsed.success) return refusal();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema under this name gives the arguments of the handler under this name
      const handler = handlers()[name] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined;
      if (!handler) throw new Failed('library-encrypted', 'This library is locked. Unlock it first.');
      return { ok: true, value: await handler(...parsed.data) };
    } catch (error) {
      return { ok: false, error: failureFrom(error) };
    }
  };
  return async (name, args) => {
    if (!isCallName(name)) return refusal();
    const began = performance.now();
    const answered = await answer(name, args);
    const ms = Math.round(performance.now() - began);
    if (!answered.ok || ms >= LONG_MS)
      note({ event: 'call', call: name, ms, code: answered.ok ? null : answered.error.code });
    return answered;
  };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(SCHEMAS, name);
}

function refusal(): Result<unknown> {
  return {
    ok: false,
    error: { code: 'invalid-call', message: 'The window asked for something that Ibid does not know.' },
  };
}
