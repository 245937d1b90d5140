import type { CallName, Handlers } from '#shared/ipc/contract.ts';
import { Failed, type Result } from '#shared/ipc/result.ts';
import { failureFrom } from '../library/failure-from.ts';
import { SCHEMAS } from './schemas.ts';

export type Dispatch = (name: string, args: readonly unknown[]) => Promise<Result<unknown>>;

/**
 * Answers a call by its name. Never rejects. Arguments come from a page that shows foreign documents,
 * so none reaches a handler before it was validated. What there is no handler for is of a library that is locked.
 */
export function createDispatch(handlers: () => Partial<Handlers>): Dispatch {
  return async (name, args) => {
    try {
      const parsed = isCallName(name) ? SCHEMAS[name].safeParse(args) : null;
      if (!isCallName(name) || !parsed?.success) return refusal();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema under this name gives the arguments of the handler under this name
      const handler = handlers()[name] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined;
      if (!handler) throw new Failed('library-encrypted', 'This library is locked. Unlock it first.');
      return { ok: true, value: await handler(...parsed.data) };
    } catch (error) {
      return { ok: false, error: failureFrom(error) };
    }
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
