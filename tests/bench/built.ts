import { join } from 'node:path';
import type * as sources from './sources.ts';
import type * as windowSources from './window-sources.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const BUNDLES = join(ROOT, 'node_modules', '.cache', 'bench');
/** The process that reads files, as it is shipped. */
export const READER_PROCESS = join(ROOT, 'out', 'main', 'reader-process.js');

/** Folders of pages of their own, as a window host wants them. */
export const EMPTY_PAGE = join(import.meta.dirname, 'pages', 'empty');
export const BARE_EDITOR_PAGE = join(BUNDLES, 'bare-editor');
export const PLAIN_TEXT_PAGE = join(BUNDLES, 'plain-text');

export type Sources = typeof sources;
export type WindowSources = typeof windowSources;

export async function loadSources(): Promise<Sources> {
  return import(join(BUNDLES, 'sources', 'sources.js'));
}

/** Apart from the others, so that a window opens without loading what it has no use for. */
export async function loadWindowSources(): Promise<WindowSources> {
  return import(join(BUNDLES, 'sources', 'window-sources.js'));
}
