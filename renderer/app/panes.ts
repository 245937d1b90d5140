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

/** Puts the focus where work goes on in the pane, in the reader in the view used last; nowhere if it is not on screen. */
export function focusPane(name: PaneName): void {
  const parts = partsOf(name);
  const part = parts.find((one) => one.hasAttribute('data-in-use')) ?? parts[0];
  if (part) focusIn(part, name);
}

/** F6 as on every desktop: to the next pane that is on screen. Each view of the reader is one. */
export function cyclePanes(step: 1 | -1): void {
  const stops = PANES.flatMap((name) => partsOf(name).map((part) => ({ name, part })));
  const current = stops.findIndex(({ part }) => part.contains(document.activeElement) || isCardOf(part));
  const from = current === -1 && step === -1 ? 0 : current;
  const next = stops[(from + step + stops.length) % stops.length];
  if (next) focusIn(next.part, next.name);
}

/** Whether the focus is in a card over the text, which belongs to the view in use. */
function isCardOf(part: HTMLElement): boolean {
  if (!document.activeElement?.closest('.panels > [data-radix-popper-content-wrapper]')) return false;
  return part.matches('[data-in-use]') || part.querySelector('[data-in-use]') !== null;
}

/** The parts of a pane that are gone to one by one; none of a pane that is not on screen. */
function partsOf(name: PaneName): readonly HTMLElement[] {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  if (!pane || pane.closest('[hidden]')) return [];
  const views = [...pane.querySelectorAll<HTMLElement>('[data-view]')];
  return views.length > 1 ? views : [pane];
}

function focusIn(part: HTMLElement, name: PaneName): void {
  const found = [...PREFERRED[name], FOCUSABLE].flatMap((wanted) => [
    ...part.querySelectorAll<HTMLElement>(wanted),
  ]);
  (found.find(isVisible) ?? part).focus();
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
