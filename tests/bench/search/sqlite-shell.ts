import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** SQLite's own shell, started once: what it answers is thrown away, how long it takes is not. */
export interface SqliteShell {
  /** Carries out a statement that it shows with its line ends. */
  run(statement: string): Promise<void>;
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
  return {
    run: (statement) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        failed = reject;
        shell.stdin.write(`${statement};\n.print ${DONE}\n`);
      }),
    close: () => void shell.stdin.end(),
  };
}

/** A text as SQLite writes one in a statement. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
