/** The tests of a run of Vitest that failed, from its report as JSON, each with the first lines of why. */
export function failuresOf(report: unknown): string {
  return failed(report)
    .map(({ fullName, failureMessages }) => `✗ ${fullName}\n${indented(failureMessages.join('\n'))}\n`)
    .join('\n');
}

interface FailedTest {
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}

const MOST_LINES = 30;

function indented(message: string): string {
  return message
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => `    ${line}`)
    .join('\n');
}

function failed(value: unknown): readonly FailedTest[] {
  if (Array.isArray(value)) return value.flatMap(failed);
  if (typeof value !== 'object' || value === null) return [];
  if (isFailed(value)) return [value];
  if (isFailedFile(value)) return [{ fullName: value.name, failureMessages: [value.message] }];
  return Object.values(value).flatMap(failed);
}

/** A file that failed before it came to a test. */
function isFailedFile(value: object): value is { readonly name: string; readonly message: string } {
  return (
    'assertionResults' in value &&
    Array.isArray(value.assertionResults) &&
    value.assertionResults.length === 0 &&
    'status' in value &&
    value.status === 'failed' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

function isFailed(value: object): value is FailedTest {
  return (
    'status' in value &&
    value.status === 'failed' &&
    'fullName' in value &&
    typeof value.fullName === 'string' &&
    'failureMessages' in value &&
    Array.isArray(value.failureMessages)
  );
}
