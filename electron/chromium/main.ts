import { Failed } from '#shared/ipc/result.ts';
import { readStartOptions } from '../window/start-options.ts';
import { askAfterDamage, chooseFiles, chooseFolder, chooseTarget } from './desktop-dialogs.ts';
import { findChromium } from '../printing/find-chromium.ts';
import { openInChromium } from './open-in-chromium.ts';

try {
  const window = await openInChromium({
    ...readStartOptions(import.meta.dirname, process.argv.slice(2)),
    executable: findChromium(process.env),
    headless: false,
    dialogs: { chooseFiles, chooseFolder, chooseTarget },
    askAfterDamage,
  });
  const close = (): void => {
    // As the person would close it, so that the page still saves what is not saved yet.
    window.page.close({ runBeforeUnload: true }).catch((error: unknown) => {
      // It may have been ended by the same signal.
      if (!window.page.isClosed()) throw error;
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
  await window.closed;
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  process.stderr.write(`${error.message} (${error.code})\n`);
  process.exitCode = 1;
}
