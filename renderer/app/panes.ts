export const PANES = ['library', 'reader', 'note'] as const;
export type PaneName = (typeof PANES)[number];

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [contenteditable="true"], [tabindex="0"]';
/** Where work goes on in each pane, before its toolbar and headings; the first that is on screen. */
const PREFERRED: Readonly<Record<PaneName, readonly string[]>> = {
  library: ['[role="listbox"][tabindex="0"]', '[role="combobox"]'],
  reader: ['[data-start][tabindex="0"]', '[tabindex="0"]'],
  note: ['[contenteditable="true"]'],
};

export function paneOf(target: EventTarget | null): PaneName | null {
  if (!(target instanceof Element)) return null;
  const name = target.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
  return PANES.find((pane) => pane === name) ?? null;
}

/** Puts the focus where work goes on in the pane. Answers false when the pane is not on screen. */
export function focusPane(name: PaneName): boolean {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  if (!pane || pane.closest('[hidden]')) return false;
  const found = [...PREFERRED[name], FOCUSABLE].flatMap((wanted) => [
    ...pane.querySelectorAll<HTMLElement>(wanted),
  ]);
  (found.find(isVisible) ?? pane).focus();
  return true;
}

/** F6 as on every desktop: to the next pane that is on screen. */
export function cyclePanes(step: 1 | -1): void {
  const current = paneOf(document.activeElement);
  const start = current === null ? (step === 1 ? -1 : 0) : PANES.indexOf(current);
  for (let distance = 1; distance <= PANES.length; distance += 1) {
    const name = PANES[(start + step * distance + PANES.length * 2) % PANES.length];
    if (name && focusPane(name)) return;
  }
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
