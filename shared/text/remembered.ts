/** Enough for every title of a large library. */
const MOST = 50_000;

/** The same function of a text, which works each text out once for as long as there are not too many. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}
