import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react';
import { holdKeys } from './hold-keys.ts';

type Load = () => Promise<void>;

/** Those that may still have to be loaded. */
const waiting = new Set<Load>();

/**
 * A component whose code is loaded when it is first drawn, or before by `loadAhead`; until then nothing is drawn. Not by
 * `lazy` of React, which shows what takes its place even where the code is there, and keeps it for a third of a second.
 * Where it `takesKeys`, those pressed meanwhile go nowhere.
 */
export function later<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
  { takesKeys = false }: { readonly takesKeys?: boolean } = {},
): ComponentType<Props> {
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
    if (Found) return <Found {...props} />;
    return takesKeys && <KeysHeld />;
  };
}

function KeysHeld() {
  useLayoutEffect(holdKeys, []);
  return null;
}

/** Loads what was not drawn yet, one after the other, so that it is there when it is. */
export async function loadAhead(): Promise<void> {
  for (const load of [...waiting]) await load();
}
