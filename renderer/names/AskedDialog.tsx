import { useLibrary } from '../bridge/library-context.tsx';
import { AddDialog } from './AddDialog.tsx';
import { AliasDialog } from './AliasDialog.tsx';
import { FindDialog } from './find/FindDialog.tsx';
import { MergeNamesDialog } from './MergeNamesDialog.tsx';
import { NameForm } from './NameForm.tsx';
import { type Asked, useNames } from './names-context.tsx';

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** The dialog that was asked for. */
export function AskedDialog({ asked, onClose }: Props) {
  const { call } = useLibrary();
  const { open } = useNames();
  switch (asked.kind) {
    case 'new':
      return (
        <NameForm
          title="New name"
          name=""
          kind="person"
          act="Make"
          onName={async (name, kind) => open((await call('names.create', name, kind)).id)}
          onClose={onClose}
        />
      );
    case 'change':
      return (
        <NameForm
          title="Change name"
          description="Notes that mention it show it by its new name."
          name={asked.name.name}
          kind={asked.name.kind}
          act="Change"
          onName={(name, kind) => call('names.change', asked.name.id, name, kind)}
          onClose={onClose}
        />
      );
    case 'merge':
      return <MergeNamesDialog name={asked.name} other={asked.other} onClose={onClose} />;
    case 'alias':
      return <AliasDialog name={asked.name} alias={asked.alias} onClose={onClose} />;
    case 'add':
      return <AddDialog words={asked.words} range={asked.range} onClose={onClose} />;
    case 'find':
      return <FindDialog onClose={onClose} />;
  }
}
