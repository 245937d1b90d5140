import { useState } from 'react';
import { useCommand } from '../bridge/commands.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { BackupsDialog } from './backups/BackupsDialog.tsx';
import { useBackupFailures } from './backups/use-backup-failures.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { CompactDialog } from './compacting/CompactDialog.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The dialogs that belong to the window as a whole. */
export function Dialogs() {
  const [shown, setShown] = useState<
    'about' | 'backups' | 'check' | 'compact' | 'shortcuts' | 'palette' | null
  >(null);
  const close = () => setShown(null);
  useCommand('about', () => setShown('about'));
  useBackupFailures();
  useCommand('backups', () => setShown('backups'));
  useCommand('check', () => setShown('check'));
  useCommand('compact', () => setShown('compact'));
  useCommand('shortcuts', () => setShown('shortcuts'));
  useCommand('palette', () => setShown('palette'));
  if (shown === 'about') return <AboutDialog onClose={close} />;
  if (shown === 'backups') return <BackupsDialog onClose={close} />;
  if (shown === 'check') return <CheckDialog onClose={close} />;
  if (shown === 'compact') return <CompactDialog onClose={close} />;
  if (shown === 'shortcuts') return <ShortcutsDialog onClose={close} />;
  if (shown === 'palette') return <CommandPalette onClose={close} />;
  return null;
}
