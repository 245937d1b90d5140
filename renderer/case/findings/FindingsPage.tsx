import { useInUse } from '../../bridge/commands.tsx';
import { counted } from '../../ui/counted.ts';
import { Page } from '../../ui/page/Page.tsx';
import type { CasePageProps } from '../case-page.ts';
import { FindingSections } from './FindingSections.tsx';
import { LookingLine } from './LookingLine.tsx';
import { useFindings } from './use-findings.ts';
import './findings.css';

/** Circles of citations, wording without its source, and dates that cannot be: each with what shows it. */
export function FindingsPage({ label, takesFocus, onOpen }: CasePageProps) {
  const inUse = useInUse();
  const looking = useFindings();
  const { found } = looking;
  return (
    <Page id="case findings" name="Findings" label={label} inUse={inUse} takesFocus={takesFocus}>
      <h1 className="page__title">Findings</h1>
      <p className="page__hint">
        Texts that cite each other in a circle, wording that stands in two texts, and what cannot be as it is
        dated.
        {found !== null && ` ${counted(found.compared, 'document')} compared.`} Nothing is taken for true
        until you accept it.
      </p>
      <LookingLine looking={looking} />
      {found !== null && <FindingSections found={found} onOpen={onOpen} />}
    </Page>
  );
}
