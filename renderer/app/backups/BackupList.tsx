import { ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { BackupSummary } from '#shared/model/backup.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';

interface Props {
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  readonly onRestore: (backup: BackupSummary) => void;
}

export function BackupList({ backups, onRestore }: Props) {
  return (
    <ul className="backups__list">
      {backups.map((backup) => {
        const moment = momentInWords(backup.madeAt);
        return (
          <li key={backup.name} className="backups__row">
            <div className="backups__words">
              <strong>{moment}</strong>
              <span className="backups__facts">{factsOf(backup)}</span>
            </div>
            <span className={`backups__mark ${backup.verified ? 'backups__mark--verified' : ''}`}>
              {backup.verified ? (
                <ShieldCheck aria-hidden size={15} />
              ) : (
                <ShieldQuestion aria-hidden size={15} />
              )}
              {backup.verified ? 'Verified' : 'Not verified'}
            </span>
            <Button
              size="s"
              aria-label={`Restore the backup of ${moment} to a new library…`}
              onClick={() => onRestore(backup)}
            >
              Restore…
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function momentInWords(at: string): string {
  return new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}

function factsOf({ size, holds }: BackupSummary): string {
  return [
    `${(size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
    ...(holds ? [counted(holds.documents, 'document'), counted(holds.notes, 'note')] : []),
  ].join(' · ');
}
