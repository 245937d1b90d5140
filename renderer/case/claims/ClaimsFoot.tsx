import { Columns3 } from 'lucide-react';
import { CASE_OVERVIEWS } from '../../bridge/case-views.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useCase } from '../case-context.tsx';
import { OVERVIEWS } from '../overviews.ts';

/** What begins a claim, and what leads to the case as a whole. */
export function ClaimsFoot() {
  const { ask, open } = useCase();
  return (
    <div className="library__finds">
      <Button size="s" variant="quiet" onClick={() => ask({ kind: 'claim', claim: null })}>
        New claim…
      </Button>
      <Menu
        side="top"
        align="end"
        trigger={
          <Button size="s" variant="quiet" icon={Columns3}>
            Overviews
          </Button>
        }
        entries={CASE_OVERVIEWS.map((kind) => ({
          kind: 'action' as const,
          label: OVERVIEWS[kind].title,
          icon: OVERVIEWS[kind].icon,
          onSelect: () => open({ kind }),
        }))}
      />
    </div>
  );
}
