import type { Emit } from '#shared/ipc/contract.ts';
import type { Ibid } from '../../electron/library/open-ibid.ts';
import { testHost } from '../support/host.ts';
import { READER_PROCESS, type Sources } from './built.ts';

/** A library with everything around it but a window. `emit` hears what a window would. */
export function openBenchIbid(sources: Sources, path: string, emit?: Emit): Promise<Ibid> {
  return sources.openIbid({
    path,
    host: { ...testHost(), ...(emit ? { emit } : {}) },
    startReader: sources.nodeReader(READER_PROCESS),
    startOriginal: () => {
      throw new Error('no originals are shown here');
    },
    startRecognition: () => {
      throw new Error('no pages are recognised here');
    },
  });
}
