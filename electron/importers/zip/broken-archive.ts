import { Failed } from '#shared/ipc/result.ts';

/** `why` completes the sentence "This file is damaged: …". */
export function brokenArchive(why: string): Failed {
  return new Failed(
    'unreadable-file',
    `This file is damaged: ${why}. Get it anew, or save it again with the program that made it.`,
  );
}
