import { UserRoundX } from 'lucide-react';
import { sentenceFor } from '../../bridge/client.ts';
import { keyOfCaseView } from '../../bridge/case-views.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import type { CasePageProps } from '../case-page.ts';
import { AlignedPage } from './AlignedPage.tsx';
import { SourceFactList } from './SourceFactList.tsx';
import { SourceHead } from './SourceHead.tsx';
import { Testimony } from './Testimony.tsx';

interface Props extends CasePageProps {
  readonly id: string;
  /** Another source, whose words stand beside its own. */
  readonly beside: string | null;
}

/** All that one source says, or two side by side. */
export function SourcePage({ id, beside, ...page }: Props) {
  return beside === null ? (
    <OneSource id={id} {...page} />
  ) : (
    <AlignedPage one={id} other={beside} {...page} />
  );
}

function OneSource({ id, label, takesFocus, onOpen }: Omit<Props, 'beside'>) {
  const inUse = useInUse();
  const page = useAnswer('case.source', [id], ['case.changed']);
  if (page.state !== 'ready') {
    return (
      <PageToCome
        doing="Opening the source"
        problem={page.state === 'failed' ? sentenceFor(page.error) : null}
        onRetry={page.refresh}
      />
    );
  }
  return (
    <Page
      id={keyOfCaseView({ kind: 'source', id, beside: null })}
      name={page.value ? `Testimony of ${page.value.source.called}` : 'Testimony of a source'}
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
    >
      {page.value ? (
        <>
          <SourceHead page={page.value} />
          <SourceFactList page={page.value} />
          <Testimony page={page.value} onOpen={onOpen} />
        </>
      ) : (
        <EmptyState title="No longer in the case" icon={UserRoundX}>
          <p>This source was deleted. Undo brings it back.</p>
        </EmptyState>
      )}
    </Page>
  );
}
