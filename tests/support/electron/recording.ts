type Listener = (...args: unknown[]) => unknown;

/** A stand-in for an object of Electron's: remembers what it was told and who listens, and does nothing. */
export interface Recording {
  /** Hand it to the code under test. */
  readonly object: never;
  /** The arguments of each call of a method, in order. */
  callsOf(method: string): readonly (readonly unknown[])[];
  /** Calls the listener of an event, or the function that was given to a method, as Electron would. */
  fire(name: string, ...args: readonly unknown[]): unknown;
}

/** `parts` are objects that hang on it, `answers` what its methods return. */
export function recording(
  parts: Readonly<Record<string, Recording>> = {},
  answers: Readonly<Record<string, unknown>> = {},
): Recording {
  const calls: { readonly method: string; readonly args: readonly unknown[] }[] = [];
  const object = new Proxy(
    {},
    {
      get: (_target, property) => {
        // A promise would be waited for.
        if (typeof property !== 'string' || property === 'then') return undefined;
        const part = parts[property];
        if (part) return part.object;
        return (...args: readonly unknown[]) => {
          calls.push({ method: property, args });
          const answer = answers[property];
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- seen to be a function
          return typeof answer === 'function' ? (answer as Listener)(...args) : answer;
        };
      },
    },
  );
  const callsOf = (method: string) => calls.filter((call) => call.method === method).map(({ args }) => args);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it stands in for whatever is asked of Electron
    object: object as never,
    callsOf,
    fire(name, ...args) {
      const heard = callsOf('on').find(([event]) => event === name)?.[1] ?? callsOf(name)[0]?.at(-1);
      if (typeof heard !== 'function') throw new Error(`nobody hears of ${name}`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- seen to be a function
      return (heard as Listener)(...args);
    },
  };
}
