import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { afterUnlocking, isLocked } from '#shared/imports/locked-outcomes.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { GivenFile, ImportOutcome, ImportProgress } from '#shared/model/import.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';
import { failedSources, type FileSource, importSources } from './import-sources.ts';
import { footnotesIn, inWords } from './import-words.ts';
import { readClipboard } from './pasted-files.ts';
import { looksLikeVersion } from './proposals.ts';

interface Importing {
  /** Null while nothing is being imported. */
  readonly progress: ImportProgress | null;
  /** What became of the files of the last import; null before the first. */
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly summaryShown: boolean;
  readonly showSummary: (shown: boolean) => void;
  readonly chooseFiles: () => void;
  readonly importFiles: (sources: readonly FileSource[]) => void;
  readonly importClipboard: () => void;
  readonly addSample: () => void;
  readonly cancel: () => void;
  /** Imports what failed of the last import once more; null where nothing did that could be had again. */
  readonly retry: (() => void) | null;
  /** Imports what is locked of the last import with this password; null where nothing is. */
  readonly unlock: ((password: string) => void) | null;
  readonly unlocking: boolean;
}

type Outcomes = readonly ImportOutcome[];

interface Run {
  /** Opens what was imported instead of telling of it. */
  readonly quietly?: boolean;
  /** Imports what failed once more, with a password what is locked of it. */
  readonly again?: (outcomes: Outcomes, password: string | null) => void;
  /** The outcomes of all files, of which those that are locked are tried with a password. */
  readonly unlocking?: Outcomes | null;
}

const ImportingContext = createContext<Importing | null>(null);

export function useImporting(): Importing {
  const importing = useContext(ImportingContext);
  if (!importing) throw new Error('useImporting needs an ImportingProvider above it');
  return importing;
}

interface Props {
  /** What the reader shows, by a key of its own: an import does not open its text over what was opened while it went on. */
  readonly shown: string;
  readonly onOpen: (document: DocumentSummary) => void;
  readonly children: ReactNode;
}

/** Carries out imports, one after the other, and keeps what became of the last one. */
export function ImportingProvider({ shown, onOpen, children }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[] | null>(null);
  const [summaryShown, showSummary] = useState(false);
  const [retry, setRetry] = useState<Importing['retry']>(null);
  const [unlock, setUnlock] = useState<Importing['unlock']>(null);
  const [unlocking, setUnlocking] = useState(false);
  /** Files of the batches before and of all batches, for imports that the window hands over in batches. */
  const batches = useRef<{ readonly done: number; readonly total: number } | null>(null);
  const stopped = useRef(false);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const shownNow = useRef(shown);
  useEffect(() => {
    shownNow.current = shown;
  }, [shown]);

  useEvent('import.progress', (told) => {
    const { current } = batches;
    if (current) {
      if (told.name !== null) setProgress({ ...told, done: current.done + told.done, total: current.total });
    } else setProgress(told.name === null ? null : told);
  });

  const finish = useCallback(
    (ended: Outcomes, shownBefore: string, { quietly = false, again }: Run) => {
      const [first] = ended;
      if (!first) return;
      setOutcomes(ended);
      const hasFailed = ended.some(({ status }) => status === 'failed');
      setRetry(hasFailed && again ? () => () => again(ended, null) : null);
      const hasLocked = ended.some(isLocked);
      setUnlock(hasLocked && again ? () => (password: string) => again(ended, password) : null);
      const imported = ended.filter(({ status }) => status === 'imported');
      const isOpened = first.status !== 'failed' && (ended.length === 1 || quietly);
      if (isOpened && shownNow.current === shownBefore) onOpen(first.document);
      const isAsked = imported.some(looksLikeVersion);
      if (isAsked || imported.length !== ended.length || (ended.length > 1 && !quietly)) {
        showSummary(true);
        return;
      }
      showSummary(false);
      toast({
        kind: 'success',
        message: `${inWords(imported.length, 'document')} imported, with ${inWords(footnotesIn(ended), 'footnote')}.`,
        action: { label: 'Summary', onAct: () => showSummary(true) },
      });
    },
    [onOpen, toast],
  );

  const run = useCallback(
    (work: () => Promise<Outcomes>, how: Run = {}) => {
      queue.current = queue.current.then(async () => {
        stopped.current = false;
        setUnlocking(Boolean(how.unlocking));
        const shownBefore = shownNow.current;
        try {
          const ended = await work();
          finish(how.unlocking ? afterUnlocking(how.unlocking, ended) : ended, shownBefore, how);
        } catch (error) {
          tellFailure(error);
        } finally {
          batches.current = null;
          setProgress(null);
          setUnlocking(false);
        }
      });
    },
    [finish, tellFailure],
  );

  const importFiles = useCallback(
    (sources: readonly FileSource[]) => {
      if (sources.length === 0) {
        toast({ message: 'There was no file in it that could be imported.' });
        return;
      }
      const importOnly = (
        only: ReadonlySet<FileSource>,
        password: string | null,
        before: Outcomes | null,
      ) => {
        const chosen = [...only];
        const steps = {
          give: (files: readonly GivenFile[]) => call('documents.importGiven', files, password),
          isStopped: () => stopped.current,
          onProgress: (done: number) => {
            batches.current = { done, total: chosen.length };
            setProgress({ done, total: chosen.length, name: chosen[done]?.name ?? '' });
          },
        };
        run(() => importSources(sources, steps, only), {
          unlocking: before,
          again: (ended, key) => {
            const tried = key === null ? ended : ended.filter(isLocked);
            importOnly(failedSources(sources, tried), key, key === null ? null : ended);
          },
        });
      };
      importOnly(new Set(sources), null, null);
    },
    [call, run, toast],
  );

  const importClipboard = useCallback(() => {
    readClipboard(navigator.clipboard).then(
      (sources) => {
        if (sources.length > 0) importFiles(sources);
        else toast({ message: 'The clipboard holds no text. For files, press Ctrl+V in the library.' });
      },
      () =>
        toast({ message: 'The clipboard cannot be read from here. Press Ctrl+V in the library instead.' }),
    );
  }, [importFiles, toast]);

  const chooseFiles = useCallback(() => {
    const again = (ended: Outcomes, password: string | null): void =>
      run(() => call('documents.retryImport', password), {
        again,
        unlocking: password === null ? null : ended,
      });
    run(() => call('documents.import'), { again });
  }, [call, run]);
  const addSample = useCallback(() => run(() => call('library.addSample'), { quietly: true }), [call, run]);
  const cancel = useCallback(() => {
    stopped.current = true;
    call('documents.cancelImport').catch(tellFailure);
  }, [call, tellFailure]);

  useCommand('import', chooseFiles);
  useCommand('paste-document', importClipboard);

  const importing = useMemo<Importing>(
    () => ({
      progress,
      outcomes,
      summaryShown,
      showSummary,
      chooseFiles,
      importFiles,
      importClipboard,
      addSample,
      cancel,
      retry,
      unlock,
      unlocking,
    }),
    [
      progress,
      outcomes,
      summaryShown,
      chooseFiles,
      importFiles,
      importClipboard,
      addSample,
      cancel,
      retry,
      unlock,
      unlocking,
    ],
  );
  return <ImportingContext value={importing}>{children}</ImportingContext>;
}
