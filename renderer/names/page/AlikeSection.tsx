import { Merge, Split, Undo2 } from 'lucide-react';
import type { Likeness, Name, NamePage } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NAME_KIND_WORDS } from '../../ui/name-kinds.ts';
import { useNames } from '../names-context.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import { NameLine } from './NameLine.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly page: NamePage;
  readonly onOpen: OpenFromPage;
}

const MOST = 8;

/** Other names of the library that may be the same one, and those of which a person said that they are not. */
export function AlikeSection({ page, onOpen }: Props) {
  const { call } = useLibrary();
  const { ask, attempt } = useNames();
  const { alike, keptApart } = page;
  const merge = (other: Name) => ask({ kind: 'merge', name: page, other });
  const keepApart = (other: Name, apart: boolean) =>
    attempt(call('names.keepApart', page.id, other.id, apart));
  return (
    <>
      {alike.length > 0 && (
        <PageSection
          title="Perhaps the same"
          count={alike.length.toLocaleString('en')}
          hint="M merges the two, R says that they are different."
        >
          <LineList
            label="Names that may be the same"
            rows={alike}
            keyOf={({ name }) => name.id}
            most={MOST}
            keys={{
              m: ({ name }: Likeness) => merge(name),
              r: ({ name }: Likeness) => keepApart(name, true),
            }}
            renderRow={({ name, reason }, line, isStop) => (
              <>
                <NameLine name={name} facts={reason} line={line} keys="M R" onOpen={onOpen} />
                <IconButton
                  label={`Merge with ${name.name}…`}
                  icon={Merge}
                  size="s"
                  shortcut="M"
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => merge(name)}
                />
                <IconButton
                  label={`${name.name} is a different one`}
                  icon={Split}
                  size="s"
                  shortcut="R"
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => keepApart(name, true)}
                />
              </>
            )}
          />
        </PageSection>
      )}
      {keptApart.length > 0 && (
        <PageSection title="Different ones of a like name" count={keptApart.length.toLocaleString('en')}>
          <LineList
            label="Different ones of a like name"
            rows={keptApart}
            keyOf={({ id }) => id}
            most={MOST}
            renderRow={(name, line, isStop) => (
              <>
                <NameLine name={name} facts={NAME_KIND_WORDS[name.kind]} line={line} onOpen={onOpen} />
                <IconButton
                  label={`Take back that ${name.name} is a different one`}
                  icon={Undo2}
                  size="s"
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => keepApart(name, false)}
                />
              </>
            )}
          />
        </PageSection>
      )}
    </>
  );
}
