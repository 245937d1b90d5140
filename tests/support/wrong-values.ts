import fc from 'fast-check';

/** What structured cloning and the pipe carry, and a little more. */
export const anything = fc.anything({
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withBigInt: true,
  maxDepth: 2,
});
export const notA = (is: (value: unknown) => boolean) => anything.filter((value) => !is(value));
export const isText = (value: unknown): value is string => typeof value === 'string';

/** The fields of an object with one of them wrong, missing or too many. */
export function wrongFields(
  right: object,
  wrong: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  const without = (name: string): object =>
    Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
  return fc.oneof(
    ...Object.entries(wrong).map(([name, value]) => value.map((bad) => ({ ...right, [name]: bad }))),
    fc.constantFrom(...Object.keys(right)).map(without),
    anything.map((more) => ({ ...right, path: more })),
    fc.constantFrom(null, undefined, [], [right], JSON.stringify(right), 7),
  );
}
