import { beforeEach } from 'vitest';
import { canEncrypt } from '../../electron/storage/open.ts';

/** SQLCipher is optional: every test of the file is skipped where it could not be built, and says so. */
export function needsCipher(): void {
  beforeEach(({ skip }) => skip(!canEncrypt(), 'SQLCipher could not be built on this machine.'));
}
