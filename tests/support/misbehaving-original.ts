/* A process for originals that does what a file's name says. */
import '../../electron/importers/without-network.ts';
import type { OriginalMessage, OriginalRequest } from '../../electron/originals/original-channel.ts';

let name = '';

function send(message: OriginalMessage): void {
  process.send?.(message);
}

process.on('message', ({ id, order }: OriginalRequest) => {
  if (order.kind === 'open') {
    name = order.file.name;
    if (name === 'crashes.pdf') process.kill(process.pid, 'SIGSEGV');
    else if (name !== 'waits.pdf') {
      const size = { width: 300, height: 400 };
      send({ id, ok: true, value: { kind: 'pages', pages: [size, size] } });
    }
    return;
  }
  if (order.kind === 'page' && order.page === 0) {
    if (name === 'hangs-on-a-page.pdf') for (;;) JSON.parse('[]');
    if (name === 'crashes-on-a-page.pdf') process.kill(process.pid, 'SIGSEGV');
  }
  send({ id, ok: true, value: new TextEncoder().encode(`${process.pid}`) });
});
