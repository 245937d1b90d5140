/** So deep JSON is written over several lines; what lies deeper, a paragraph with its marks say, is a line each. */
const SPREAD = 3;

/** For a file that people may read: ends with a line feed. */
export function inJson(value: unknown): string {
  return `${spread(value, 0)}\n`;
}

/** One record a line. https://jsonlines.org */
export function inJsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function spread(value: unknown, depth: number): string {
  if (value === null || typeof value !== 'object' || depth === SPREAD) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((one) => spread(one, depth + 1))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}: ${spread(one, depth + 1)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${'  '.repeat(depth)}${close}`;
}
