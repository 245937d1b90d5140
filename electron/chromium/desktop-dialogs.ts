import { execFile } from 'node:child_process';
import { Failed } from '#shared/ipc/result.ts';

/** Chromium gives a host no dialogs of the desktop, so they are drawn by zenity, a program of the GNOME desktop. */
export async function chooseFiles(): Promise<readonly string[] | null> {
  const answer = await zenity([
    '--file-selection',
    '--multiple',
    '--separator=\n',
    '--title=Import documents',
    '--file-filter=Documents | *.txt *.md *.markdown *.html *.htm *.xhtml',
    '--file-filter=All files | *',
  ]);
  return answer?.split('\n') ?? null;
}

export function chooseFolder(): Promise<string | null> {
  return zenity(['--file-selection', '--directory', '--title=Choose a folder for the exported notes']);
}

function zenity(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    execFile('zenity', [...args], (error, stdout) => {
      if (!error) resolve(stdout.replace(/\n$/, ''));
      // Exit code 1 is the Cancel button.
      else if (error.code === 1) resolve(null);
      else {
        reject(
          new Failed(
            'not-found',
            'The dialog could not be opened: it needs the program zenity, which the package of that name installs. ' +
              'Files can also be dropped on the window.',
            { cause: error },
          ),
        );
      }
    });
  });
}
