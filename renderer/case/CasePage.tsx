import type { CaseView } from '../bridge/case-views.ts';
import type { CasePageProps } from './case-page.ts';
import { ClaimPage } from './claims/ClaimPage.tsx';
import { FindingsPage } from './findings/FindingsPage.tsx';
import { GraphPage } from './graph/GraphPage.tsx';
import { WantedPage } from './wanted/WantedPage.tsx';
import { HypothesesPage } from './matrix/HypothesesPage.tsx';
import { MatrixPage } from './matrix/MatrixPage.tsx';
import { SourcePage } from './sources/SourcePage.tsx';
import { SourcesPage } from './sources/SourcesPage.tsx';
import { TimelinePage } from './timeline/TimelinePage.tsx';

interface Props extends CasePageProps {
  readonly view: CaseView;
}

/** What is known of a claim, a source, or the case as a whole, in place of a text. */
export function CasePage({ view, ...page }: Props) {
  switch (view.kind) {
    case 'claim':
      return <ClaimPage id={view.id} {...page} />;
    case 'source':
      return <SourcePage id={view.id} beside={view.beside} {...page} />;
    case 'sources':
      return <SourcesPage {...page} />;
    case 'matrix':
      return <MatrixPage {...page} />;
    case 'hypotheses':
      return <HypothesesPage {...page} />;
    case 'timeline':
      return <TimelinePage {...page} />;
    case 'graph':
      return <GraphPage {...page} />;
    case 'wanted':
      return <WantedPage {...page} />;
    case 'findings':
      return <FindingsPage {...page} />;
  }
}
