const LONGEST = 250;

/**
 * How a file in another file is called: the way that is written there, with `/` between folders, which leads nowhere
 * above the file that it lies in. It is shown and compared, and never opened.
 */
export function innerPath(written: string): string {
  const parts = written
    .replace(/^[a-z]:/i, '')
    // oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const path = parts.join('/').toWellFormed();
  return path === '' ? 'unnamed' : path.length <= LONGEST ? path : `…${path.slice(-LONGEST).toWellFormed()}`;
}
