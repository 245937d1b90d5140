import {
  CalendarRange,
  type LucideIcon,
  Scale,
  SearchX,
  Table2,
  TriangleAlert,
  UsersRound,
  Workflow,
} from 'lucide-react';
import type { CaseOverview } from '../bridge/case-views.ts';

/** The pages that show the case as a whole. */
export const OVERVIEWS: Readonly<
  Record<CaseOverview, { readonly title: string; readonly icon: LucideIcon }>
> = {
  sources: { title: 'Sources', icon: UsersRound },
  matrix: { title: 'Contradiction matrix', icon: Table2 },
  hypotheses: { title: 'Competing hypotheses', icon: Scale },
  timeline: { title: 'Timeline', icon: CalendarRange },
  graph: { title: 'Citation graph', icon: Workflow },
  wanted: { title: 'Wanted', icon: SearchX },
  findings: { title: 'Findings', icon: TriangleAlert },
};
