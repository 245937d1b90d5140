import { powerMonitor } from 'electron';
import type { Emit } from '#shared/ipc/contract.ts';

/** Tells the window when the machine goes to sleep, and when its screen is locked, as far as the system says so. */
export function tellWhenAway(emit: Emit): void {
  powerMonitor.on('suspend', () => emit('system.away', { why: 'sleep' }));
  powerMonitor.on('lock-screen', () => emit('system.away', { why: 'screen' }));
}
