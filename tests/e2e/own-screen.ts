import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * A screen that nobody sees, for whatever this process starts from now on. It has a clipboard of its own, so that two
 * programs that are tested at a time do not share one. Answers a function that ends it; where there is no Xvfb the
 * screen of the machine is used.
 */
export async function startScreen(): Promise<() => void> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = new Promise<string>((resolve) => {
    screen.stdio[3]?.once('data', (words: Buffer) => resolve(words.toString('utf8').trim()));
  });
  // Rejects where there is no such program.
  const ended = once(screen, 'exit').then(
    () => null,
    () => null,
  );
  const started = await Promise.race([number, ended]);
  if (started === null) return () => undefined;
  process.env['DISPLAY'] = `:${started}`;
  // Electron would rather take that one.
  delete process.env['WAYLAND_DISPLAY'];
  return () => screen.kill();
}
