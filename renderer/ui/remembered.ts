import { useCallback, useState } from 'react';

/** What the window remembers of how a person likes it. Nothing of the library is kept here. */
const PREFIX = 'ibid.';

/** Answers null for what was never kept, or is not what we wrote. */
export function readRemembered(name: string): unknown {
  const text = localStorage.getItem(PREFIX + name);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function remember(name: string, value: unknown): void {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
}

/** State that survives the window. `parse` turns whatever was kept into a value, or into the default. */
export function useRemembered<T>(
  name: string,
  parse: (kept: unknown) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => parse(readRemembered(name)));
  const keep = useCallback(
    (next: T) => {
      setValue(() => next);
      remember(name, next);
    },
    [name],
  );
  return [value, keep];
}
