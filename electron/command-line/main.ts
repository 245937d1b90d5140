#!/usr/bin/env node
import { failureFrom } from '../library/failure-from.ts';
import { programFiles } from '../window/places.ts';
import { versionIn } from '../window/start-options.ts';
import { askPasswordOn } from './ask-password.ts';
import { carryOut } from './carry-out.ts';
import { progressOn } from './import-progress.ts';
import { readOrder } from './read-order.ts';
import { shown } from './shown.ts';
import { terminalOn } from './terminal.ts';
import { USAGE, WrongUsage } from './usage.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

const terminal = terminalOn(process.stdout, process.stderr);

async function run(argv: readonly string[]): Promise<number> {
  try {
    const order = readOrder(argv);
    if (order.act === 'help') {
      await terminal.out(USAGE);
      return DONE;
    }
    const files = programFiles(import.meta.dirname);
    const version = versionIn(files.packageFile);
    if (order.act === 'version') {
      await terminal.out(`${version}\n`);
      return DONE;
    }
    const showProgress = progressOn(process.stderr, () => performance.now());
    const askPassword = askPasswordOn(process.stdin, process.stderr);
    const program = { files, version, terminal, showProgress, askPassword };
    return (await carryOut(order, program)) ? DONE : FAILED;
  } catch (error) {
    if (error instanceof WrongUsage) {
      process.stderr.write(`ibid: ${shown(error.message)}\n\n${USAGE}`);
      return WRONG_USAGE;
    }
    await terminal.fail(failureFrom(error));
    return FAILED;
  }
}

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2));
