import { useCallback, useState } from 'react';

/** What was chosen on pages since the window opened. Nothing of a case is kept outside of its library. */
const kept = new Map<string, unknown>();

/** State of a page that is found as it was left when a person comes back to it. One `name` keeps one type. */
export function useKept<T>(name: string, first: T): readonly [T, (value: T) => void] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only ever set below, for the same name
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as T) : first));
  const keep = useCallback(
    (next: T) => {
      kept.set(name, next);
      setValue(() => next);
    },
    [name],
  );
  return [value, keep];
}
