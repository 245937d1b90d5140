import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FileFormat } from './text/make-article-file.ts';

const MOST_OUTPUT = 100_000_000;

export async function runProgram(name: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(name, [...args], { maxBuffer: MOST_OUTPUT });
}

export async function isThere(name: string, flag = '--version'): Promise<boolean> {
  try {
    await runProgram(name, [flag]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** What pandoc calls the formats that it reads; it has none for plain text, which it reads as Markdown. */
const PANDOC_FORMATS: Readonly<Partial<Record<FileFormat, string>>> = {
  txt: 'markdown',
  md: 'markdown',
  html: 'html',
  docx: 'docx',
  odt: 'odt',
  epub: 'epub',
  rtf: 'rtf',
};

export function readsWithPandoc(format: FileFormat): boolean {
  return PANDOC_FORMATS[format] !== undefined;
}

/** One process for all the files, each read by itself. */
export function runPandoc(files: readonly string[], format: FileFormat): Promise<void> {
  return runProgram('pandoc', ['-f', PANDOC_FORMATS[format] ?? '', '-t', 'plain', '--file-scope', ...files]);
}
