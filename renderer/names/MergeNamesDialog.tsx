import { useRef, useState } from 'react';
import type { Name, NameUse } from '#shared/model/name.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { MergeTwoDialog } from '../ui/MergeTwoDialog.tsx';
import { kindAtStart } from '../ui/name-kinds.ts';
import { useToast } from '../ui/Toast.tsx';
import { counted, listed } from '../ui/counted.ts';
import { NameChooser } from './NameChooser.tsx';
import { useNames } from './names-context.tsx';

interface Props {
  readonly name: Name;
  /** What it is merged with; null lets it be chosen. */
  readonly other: Name | null;
  readonly onClose: () => void;
}

/** Makes two names that are one and the same one, after showing what comes together. */
export function MergeNamesDialog({ name, other, onClose }: Props) {
  const { call } = useLibrary();
  const { list } = useNames();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [pair, setPair] = useState<readonly [Name, Name] | null>(other && [other, name]);
  const [problem, setProblem] = useState<string | null>(null);
  if (!pair) {
    return (
      <Dialog
        open
        title={`Merge “${name.name}” with…`}
        description="Which other name of the library is the same one?"
        width="s"
        firstField={field}
        onClose={onClose}
      >
        <NameChooser
          label="Names"
          without={name.id}
          field={field}
          onChoose={(chosen) => setPair([chosen, name])}
        />
      </Dialog>
    );
  }
  const [from, into] = pair;
  const countedOf = ({ id }: Name) => list.value?.find((one) => one.id === id) ?? null;
  const merge = () => {
    call('names.merge', from.id, into.id).then(
      () => {
        toast({ kind: 'success', message: `“${from.name}” goes by “${into.name}” from now on.` });
        onClose();
      },
      (error: unknown) => setProblem(sentenceFor(error)),
    );
  };
  return (
    <MergeTwoDialog
      title="Merge names"
      description="All places, other names and notes of both come together on one page. Unmerging puts everything back as it was."
      sides={[
        { part: 'Goes by the other', name: from.name, about: <About name={from} use={countedOf(from)} /> },
        {
          part: 'Gives the page its name',
          name: into.name,
          about: <About name={into} use={countedOf(into)} />,
        },
      ]}
      problem={problem}
      onSwap={() => setPair([into, from])}
      onMerge={merge}
      onClose={onClose}
    />
  );
}

function About({ name, use }: { name: Name; use: NameUse | null }) {
  return (
    <>
      <span>
        {kindAtStart(name.kind)}
        {use && use.notes > 0 && `, mentioned in ${counted(use.notes, 'note')}`}
      </span>
      {use && use.aliases.length > 0 && (
        <span>
          Also <bdi>{listed(use.aliases)}</bdi>
        </span>
      )}
    </>
  );
}
