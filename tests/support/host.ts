import { join } from 'node:path';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import type { Host } from '../../electron/handlers/host.ts';
import { findChromium } from '../../electron/printing/find-chromium.ts';
import { printPage } from '../../electron/printing/print-page.ts';

export type Told = { readonly [N in EventName]: { readonly name: N; readonly event: Events[N] } }[EventName];

/** A host without a window: answers dialogs as told, keeps what was emitted, and has a clock of its own. */
export interface TestHost extends Host {
  readonly told: readonly Told[];
  /** What the next dialogs answer. */
  files: readonly string[] | null;
  folder: string | null;
  target: string | null;
  /** Events of one name, in order. */
  toldOf<N extends EventName>(name: N): readonly Events[N][];
}

const START = Date.UTC(2026, 0, 1);

export function testHost(): TestHost {
  const told: Told[] = [];
  let seconds = 0;
  return {
    name: 'command-line',
    refused: () => 0,
    version: '0.0.0',
    sampleFolder: join(import.meta.dirname, '..', '..', 'resources', 'sample'),
    logFolder: null,
    packagesFile: join(import.meta.dirname, '..', 'fixtures', 'packages.json'),
    files: null,
    folder: null,
    target: null,
    told,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was told under a name is that name's event
    toldOf: (name) => told.flatMap((one) => (one.name === name ? [one.event as never] : [])),
    async chooseFiles() {
      return this.files;
    },
    async chooseFolder() {
      return this.folder;
    },
    async chooseTarget() {
      return this.target;
    },
    printPage: (html) => printPage(findChromium(process.env), html),
    emit: (name, event) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `emit` took the two as a pair
      told.push({ name, event } as Told);
    },
    // Every look at the clock is a second later, so that no two things are of one time.
    now: () => new Date(START + (seconds += 1) * 1000),
  };
}
