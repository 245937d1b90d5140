import { execFile } from 'node:child_process';
import { Failed } from '#shared/ipc/result.ts';
import {
  ALL_EXTENSIONS,
  ANNOTATION_EXTENSIONS,
  CASE_EXTENSIONS,
  LIST_EXTENSIONS,
} from '#shared/model/formats.ts';
import { PICTURE_EXTENSIONS } from '#shared/model/picture.ts';
import type { BackupSummary } from '#shared/model/backup.ts';
import { damageInWords } from '../backups/damage-in-words.ts';
import type { AfterDamage } from '../backups/open-after-damage.ts';
import { FOLDER_TITLES } from '../handlers/folder-titles.ts';
import type { FileKind, FolderKind } from '../handlers/host.ts';
import { targetKind } from '../handlers/target-kind.ts';

/** Stands in no path that a dialog answers, where a line feed may: it is as good a letter of a name as any. */
const SEPARATOR = '//';
const ANSWER_BYTES = 64 * 1024 * 1024;

/** Chromium gives a host no dialogs of the desktop, so they are drawn by zenity, a program of the GNOME desktop. */
export async function chooseFiles(kind: FileKind): Promise<readonly string[] | null> {
  const answer = await zenity(['--file-selection', ...QUESTIONS[kind], '--file-filter=All files | *']);
  return answer?.split(SEPARATOR) ?? null;
}

const QUESTIONS: Readonly<Record<FileKind, readonly string[]>> = {
  documents: [
    '--multiple',
    `--separator=${SEPARATOR}`,
    '--title=Import documents',
    `--file-filter=Documents | ${patterns(ALL_EXTENSIONS)}`,
  ],
  picture: [
    '--title=Put a picture into the note',
    `--file-filter=Pictures | ${patterns(PICTURE_EXTENSIONS)}`,
  ],
  list: ['--title=Choose a list to search for', `--file-filter=Lists | ${patterns(LIST_EXTENSIONS)}`],
  case: ['--title=Choose a case file to import', `--file-filter=Case files | ${patterns(CASE_EXTENSIONS)}`],
  annotations: [
    '--title=Choose annotations to import',
    `--file-filter=Annotations | ${patterns(ANNOTATION_EXTENSIONS)}`,
  ],
};

function patterns(extensions: readonly string[]): string {
  return extensions.map((extension) => `*${extension}`).join(' ');
}

export function chooseFolder(kind: FolderKind): Promise<string | null> {
  return zenity(['--file-selection', '--directory', `--title=${FOLDER_TITLES[kind]}`]);
}

export function chooseTarget(name: string): Promise<string | null> {
  return zenity([
    '--file-selection',
    '--save',
    `--title=Save ${targetKind(name).title}`,
    `--filename=${name}`,
  ]);
}

/** Before there is a window. */
export function askAfterDamage(message: string, backup: BackupSummary | null): Promise<AfterDamage> {
  const [offered, rest] = ['Open the Newest Backup', 'Save What Can Be Read'];
  const args = [
    '--question',
    '--no-markup',
    '--title=Your library is damaged',
    `--text=${damageInWords(message, backup)}`,
    `--ok-label=${backup ? offered : rest}`,
    '--cancel-label=Quit',
    ...(backup ? [`--extra-button=${rest}`] : []),
  ];
  return new Promise((resolve) => {
    // Where no dialog can be drawn nobody has chosen, and the failure is told as it is.
    execFile('zenity', args, (error, stdout) => {
      if (!error) resolve(backup ? 'open-backup' : 'save-the-rest');
      else resolve(stdout.trim() === rest ? 'save-the-rest' : 'leave');
    });
  });
}

function zenity(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    execFile('zenity', [...args], { maxBuffer: ANSWER_BYTES }, (error, stdout, stderr) => {
      if (!error) resolve(stdout.replace(/\n$/, ''));
      // Exit code 1 is the Cancel button, and also the toolkit that finds no screen.
      else if (error.code === 1 && !stderr.includes('cannot open display')) resolve(null);
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
