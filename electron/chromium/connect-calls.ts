import type { BrowserContext, Page } from 'playwright-core';
import type { Result } from '#shared/ipc/result.ts';
import { fromWire, toWire } from '#shared/ipc/wire.ts';

export type Dispatch = (name: string, args: readonly unknown[]) => Promise<Result<unknown>>;

/** Answers the calls of the window's own page, and of nothing else that may come to live in the browser. */
export async function connectCalls(
  context: BrowserContext,
  page: Page,
  origin: string,
  dispatch: Dispatch,
): Promise<{ settled(): Promise<void> }> {
  const pending = new Set<Promise<string>>();
  await context.exposeBinding('ibidCall', async ({ frame }, message: unknown) => {
    if (frame !== page.mainFrame() || new URL(frame.url()).origin !== origin) return toWire(refusal());
    const answer = answerCall(message, dispatch);
    pending.add(answer);
    try {
      return await answer;
    } finally {
      pending.delete(answer);
    }
  });
  return {
    async settled() {
      await Promise.allSettled(pending);
    },
  };
}

async function answerCall(message: unknown, dispatch: Dispatch): Promise<string> {
  const call: unknown = typeof message === 'string' ? fromWire(message) : null;
  if (typeof call !== 'object' || call === null || !('name' in call) || !('args' in call))
    return toWire(refusal());
  const { name, args } = call;
  if (typeof name !== 'string' || !Array.isArray(args)) return toWire(refusal());
  return toWire(await dispatch(name, args));
}

function refusal(): Result<unknown> {
  return {
    ok: false,
    error: { code: 'invalid-call', message: 'The window made a call that Ibid does not know.' },
  };
}
