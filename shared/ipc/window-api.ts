import type { Result } from './result.ts';

/**
 * What a host puts on the window as `window.library`, and all it puts there.
 * Arguments and answers are what structured cloning carries; `Uint8Array` included.
 */
export interface WindowApi {
  call(name: string, args: readonly unknown[]): Promise<Result<unknown>>;
  /** Answers a function that ends the subscription. */
  on(listener: (name: string, event: unknown) => void): () => void;
}
