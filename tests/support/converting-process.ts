/*
 * Writes the library that its first argument names under the key that its third gives, which it has under the one that its
 * second gives, as hexadecimal digits of key and salt; "none" for a library that anybody can read. Says when it begins, and
 * may be killed at any time.
 */
import { convertLibrary } from '../../electron/lock/convert-library.ts';
import { keyFrom } from './key-digits.ts';

const [, , path = '', from = '', to = ''] = process.argv;
process.stdout.write('"begun"\n');
await convertLibrary(path, { from: keyFrom(from), to: keyFrom(to) });
process.stdout.write('"done"\n');
