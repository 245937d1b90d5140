import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** SQLite's own shell, started once: what it answers is thrown away, how long it takes is not. */
export interface SqliteShell {
  /** Carries out a statement that it shows with its line ends. */
  run(statement: string): Promise<void>;
  /** Carries out what stands in a file. It goes on after an error, which it writes to this process's own errors. */
  read(file: string): Promise<void>;
  close(): void;
}

const DONE = '-- done --';

export function openShell(path: string): SqliteShell {
  const shell = spawn('sqlite3', ['-batch', path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(shell.stdout);
  let answered: () => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  shell.on('error', (error) => failed(error));
  lines.on('line', (line) => {
    if (line === DONE) answered();
  });
  const carryOut = (commands: string): Promise<void> =>
    new Promise((resolve, reject) => {
      answered = resolve;
      failed = reject;
      shell.stdin.write(`${commands}\n.print ${DONE}\n`);
    });
  return {
    run: (statement) => carryOut(`${statement};`),
    read: (file) => carryOut(`.read ${quoted(file)}`),
    close: () => void shell.stdin.end(),
  };
}

/** A text as SQLite writes one in a statement. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
