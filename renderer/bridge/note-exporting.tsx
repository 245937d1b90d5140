import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';

/** Notes that a part of the window asks to be exported; a new object asks again. */
export interface AskedExport {
  readonly ids: readonly NoteId[];
}

interface NoteExporting {
  readonly asked: AskedExport | null;
  readonly exportNotes: (ids: readonly NoteId[]) => void;
}

const ExportingContext = createContext<NoteExporting>({ asked: null, exportNotes: () => undefined });

/** From wherever notes are listed: they are exported where notes are written. */
export function NoteExportingProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<AskedExport | null>(null);
  const exporting = useMemo(
    () => ({ asked, exportNotes: (ids: readonly NoteId[]) => setAsked({ ids }) }),
    [asked],
  );
  return <ExportingContext value={exporting}>{children}</ExportingContext>;
}

export function useNoteExporting(): NoteExporting {
  return useContext(ExportingContext);
}
