import { type ComponentType, useEffect, useState } from 'react';

type Load = () => Promise<void>;

/** Those that may still have to be loaded. */
const waiting = new Set<Load>();

/**
 * A component whose code is loaded when it is first drawn, or before by `loadAhead`; until then nothing is drawn. Not by
 * `lazy` of React, which shows what takes its place even where the code is there, and keeps it for a third of a second.
 */
export function later<Props extends object>(find: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Found: ComponentType<Props> | null = null;
  const load: Load = async () => {
    Found ??= await find();
    waiting.delete(load);
  };
  waiting.add(load);

  return function Later(props: Props) {
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    const [, setLoaded] = useState(Found !== null);
    useEffect(() => {
      load().then(
        () => setLoaded(true),
        (error: unknown) => setFailure({ error }),
      );
    }, []);
    // The window's boundary says that something is wrong, as it does for whatever else is thrown while drawing.
    if (failure) throw failure.error;
    return Found && <Found {...props} />;
  };
}

/** Loads what was not drawn yet, one after the other, so that it is there when it is. */
export async function loadAhead(): Promise<void> {
  for (const load of [...waiting]) await load();
}
