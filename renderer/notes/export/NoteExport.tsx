import { useEffect, useEffectEvent, useState } from 'react';
import type { ExistingFiles, ExportOptions, ExportOutcome } from '#shared/model/export.ts';
import type { NoteId, PolicyId } from '#shared/model/ids.ts';
import type { Leak } from '#shared/model/redaction.ts';
import { hasCode } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { type AskedExport, useNoteExporting } from '../../bridge/note-exporting.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { holdKeys } from '../../ui/hold-keys.ts';
import { useRemembered } from '../../ui/remembered.ts';
import { useToast } from '../../ui/Toast.tsx';
import { HidePeopleDialog } from '../hiding/HidePeopleDialog.tsx';
import { PreviewDialog } from '../hiding/PreviewDialog.tsx';
import type { NoteSessions } from '../note-sessions.ts';
import { ExistingFilesDialog } from './ExistingFilesDialog.tsx';
import { optionsOf, readChoices } from './export-choices.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { LookDialog } from './LookDialog.tsx';
import { exportedInWords } from './export-words.ts';
import { ExportedDialog } from './ExportedDialog.tsx';

type Step =
  | { readonly kind: 'ask'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'hide'; readonly ids: readonly NoteId[]; readonly policy: PolicyId | null }
  | { readonly kind: 'look'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'preview'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'exists'; readonly outcome: Extract<ExportOutcome, { status: 'exists' }> }
  | { readonly kind: 'written'; readonly outcome: Extract<ExportOutcome, { status: 'written' }> };

interface Props {
  readonly noteId: NoteId | null;
  readonly sessions: NoteSessions;
}

/** Exports the open note, all notes or those that are asked for; asks before files are replaced. */
export function NoteExport({ noteId, sessions }: Props) {
  const { asked } = useNoteExporting();
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [step, setStep] = useState<Step | null>(null);
  const policies = useAnswer('redactions.list', step === null ? null : [], ['redactions.changed']);
  const [kept, setChoices] = useRemembered('export choices', readChoices);
  const close = () => setStep(null);
  // A list may have been deleted, or belong to another library.
  const policy = policies.value?.find(({ id }) => id === kept.policy) ?? null;
  const choices = { ...kept, policy: policies.state === 'ready' ? (policy?.id ?? null) : kept.policy };

  const arrived = (outcome: ExportOutcome | null) => {
    if (outcome?.status === 'exists') setStep({ kind: 'exists', outcome });
    if (outcome?.status !== 'written') return;
    // Words that a person should know before passing it on are not to leave the screen by themselves.
    if (outcome.remarks.length > 0) setStep({ kind: 'written', outcome });
    else {
      toast({
        kind: 'success',
        message: exportedInWords(outcome),
        action: { label: 'Show files', onAct: () => setStep({ kind: 'written', outcome }) },
      });
    }
  };
  /** What is exported is what the library holds, so that comes first. */
  const areSaved = async (ids: readonly NoteId[]): Promise<boolean> => {
    await sessions.flush();
    if (!ids.some((id) => sessions.opened(id)?.autosave.hasUnsaved())) return true;
    toast({
      kind: 'failure',
      message: 'Nothing was exported, because a note could not be saved first. See the note for the reason.',
    });
    return false;
  };
  const ask = async (choose: () => Promise<readonly NoteId[]>) => {
    const release = holdKeys();
    const ids = await choose().catch((error: unknown) => {
      release();
      throw error;
    });
    if (ids.length > 0) {
      setStep({ kind: 'ask', ids });
      return;
    }
    release();
    toast({ message: 'There is no note to export yet.' });
  };
  const exportNotes = async (ids: readonly NoteId[], options: ExportOptions) => {
    close();
    if (!(await areSaved(ids))) return;
    try {
      arrived(await call('notes.export', ids, options));
    } catch (error) {
      // The field of the template says it.
      if (hasCode(error, 'bad-template')) setStep({ kind: 'ask', ids });
      else throw error;
    }
  };
  const show = async (kind: 'look' | 'preview', ids: readonly NoteId[]) => {
    close();
    if (await areSaved(ids)) setStep({ kind, ids });
  };
  const allNotes = async () =>
    (await call('notes.list'))
      .filter(({ template, trashedAt }) => !template && trashedAt === null)
      .map(({ id }) => id);
  const hideToo = ({ spelling, as }: Leak & { readonly spelling: string }) => {
    if (!policy) return;
    const hide = [...policy.hide, { nameId: null, name: spelling, as }];
    call('redactions.save', { ...policy, hide }).catch(tellFailure);
  };

  useCommand('export-note', noteId === null ? null : () => setStep({ kind: 'ask', ids: [noteId] }));
  useCommand('export-all', () => void ask(allNotes).catch(tellFailure));

  const exportAsked = useEffectEvent(({ ids }: AskedExport) => {
    void ask(async () => ids).catch(tellFailure);
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it sets state only after calls have answered
    if (asked) exportAsked(asked);
  }, [asked]);

  if (step === null) return null;
  switch (step.kind) {
    case 'ask': {
      const { ids } = step;
      // Who was hidden the last time is to be known before anything can be written.
      if (policies.state === 'loading') return null;
      return (
        <ExportDialog
          notes={ids.length}
          choices={choices}
          onChoices={setChoices}
          policies={policies.value ?? []}
          onEditPolicy={(id) => setStep({ kind: 'hide', ids, policy: id })}
          onLook={() => void show('look', ids).catch(tellFailure)}
          onExport={() =>
            void (
              choices.policy === null ? exportNotes(ids, optionsOf(choices)) : show('preview', ids)
            ).catch(tellFailure)
          }
          onClose={close}
        />
      );
    }
    case 'hide': {
      const { ids } = step;
      const back = () => setStep({ kind: 'ask', ids });
      return (
        <HidePeopleDialog
          policy={policies.value?.find(({ id }) => id === step.policy) ?? null}
          onSaved={(id) => {
            setChoices({ ...kept, policy: id });
            back();
          }}
          onDeleted={back}
          onClose={back}
        />
      );
    }
    case 'look':
      return (
        <LookDialog
          ids={step.ids}
          options={optionsOf(choices)}
          onBack={() => setStep({ kind: 'ask', ids: step.ids })}
        />
      );
    case 'preview':
      return (
        <PreviewDialog
          ids={step.ids}
          options={optionsOf(choices)}
          onHide={hideToo}
          onExport={() => void exportNotes(step.ids, optionsOf(choices)).catch(tellFailure)}
          onBack={() => setStep({ kind: 'ask', ids: step.ids })}
        />
      );
    case 'exists': {
      const { folder, files, exportId } = step.outcome;
      const confirm = (existing: ExistingFiles) => {
        close();
        call('notes.confirmExport', exportId, existing).then(arrived, tellFailure);
      };
      return <ExistingFilesDialog folder={folder} files={files} onChoose={confirm} onClose={close} />;
    }
    case 'written':
      return <ExportedDialog written={step.outcome} onClose={close} />;
  }
}
