import type { ReactNode } from 'react';

/** A column, below the head of its group. */
export interface GridColumn {
  readonly key: string;
  /** What it is called below its group: a date; the name itself where columns are not grouped. */
  readonly head: string;
  /** Told where there is no room for all of it. */
  readonly title: string;
}

/** Columns that stand together below one head. */
export interface GridGroup {
  readonly key: string;
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

export interface GridRow {
  readonly key: string;
  readonly words: string;
  /** Small below it. */
  readonly about?: ReactNode;
}

/** What is drawn in a cell that says something. */
export interface GridCell {
  /** All of it, for those who hear the table. */
  readonly words: string;
  readonly content: ReactNode;
  /** Set off from the others: what it says cannot be together with another. */
  readonly isConflict: boolean;
}

/** In pixels; `cell-grid.css` draws cells of exactly these sizes. */
export const ROW_HEIGHT = 64;
export const COLUMN_WIDTH = 136;
export const GROUP_HEIGHT = 28;
export const HEAD_HEIGHT = 40;

/** Room for the heads of rows, which leaves at least half of a narrow table to its cells. */
export function lineWidth(width: number): number {
  return Math.round(Math.min(280, Math.max(120, width * 0.38)));
}
