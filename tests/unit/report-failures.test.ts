import { expect, test } from 'vitest';
import { failuresOf } from '../report/failures.ts';

const REPORT = {
  testResults: [
    {
      name: 'lamps.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'the lamp burns', status: 'passed', failureMessages: [], meta: {} },
        {
          fullName: 'the lamp goes out',
          status: 'failed',
          failureMessages: ['expected dark\nto be light'],
          meta: {},
        },
      ],
    },
    { name: 'bread.test.ts', status: 'failed', message: 'bread.ts is not there', assertionResults: [] },
    { name: 'keys.test.ts', status: 'passed', message: '', assertionResults: [] },
  ],
};

test('what failed is named with why, and so is a file that never came to a test', () => {
  expect(failuresOf(REPORT)).toBe(
    '✗ the lamp goes out\n    expected dark\n    to be light\n\n✗ bread.test.ts\n    bread.ts is not there\n',
  );
});

test('where nothing failed nothing is said', () => {
  expect(failuresOf({ testResults: [] })).toBe('');
});
