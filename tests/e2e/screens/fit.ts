/** Functions that run in the page: they may use nothing from outside themselves. */

/** Names of buttons, tabs and fields whose words are cut off, or which stick out of what holds them. */
export function cutOffControls(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, [role="tab"], [role="menuitem"], input, [contenteditable="true"], h1, h2',
  );
  const TOLERANCE_PX = 1;
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const box = control.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return [];
    const name = `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent.slice(0, 40)}`;
    const cut = control.tagName !== 'INPUT' && control.scrollWidth > control.clientWidth + TOLERANCE_PX;
    if (cut && getComputedStyle(control).overflowX !== 'visible') return [`${name}: words cut off`];
    if (box.left < -TOLERANCE_PX || box.right > innerWidth + TOLERANCE_PX)
      return [`${name}: out of the window`];
    for (let holder = control.parentElement; holder; holder = holder.parentElement) {
      const { overflowX } = getComputedStyle(holder);
      if (overflowX === 'visible') continue;
      const edge = holder.getBoundingClientRect();
      if (box.left < edge.left - TOLERANCE_PX || box.right > edge.right + TOLERANCE_PX) {
        return [`${name}: sticks out of ${holder.className}`];
      }
    }
    return [];
  });
}

/**
 * Names of what is too small to hit. https://www.w3.org/TR/WCAG22/#target-size-minimum: 24 pixels, unless a circle
 * of that size around it touches no other target; targets within a line of text are exempt, and so is what lies out of reach
 * under a dialog.
 */
export function smallTargets(): readonly string[] {
  const SIZE = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'button, [role="tab"], [role="option"], [role="menuitem"], input',
    ),
  ]
    .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((target) => target.closest('[inert]') === null)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const inText = (target: HTMLElement) => getComputedStyle(target).display === 'inline';
  const centre = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  return targets.flatMap(({ target, box }) => {
    if ((box.width >= SIZE && box.height >= SIZE) || inText(target)) return [];
    const { x, y } = centre(box);
    const tooNear = targets.some((other) => {
      if (other.target === target || other.target.contains(target) || target.contains(other.target))
        return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < SIZE / 2;
    });
    const name = target.getAttribute('aria-label') ?? target.textContent.slice(0, 40);
    return tooNear ? [`${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`] : [];
  });
}

/** Pairs of controls that lie over each other, so that one hides or takes the clicks of the other. */
export function overlaps(): readonly string[] {
  const TOLERANCE_PX = 2;
  /** What of it is to be seen: the rest is scrolled away. */
  const visibleBox = (control: HTMLElement) => {
    let { left, right, top: upper, bottom } = control.getBoundingClientRect();
    for (let holder = control.parentElement; holder; holder = holder.parentElement) {
      if (getComputedStyle(holder).overflowY === 'visible') continue;
      const edge = holder.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      upper = Math.max(upper, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, right, top: upper, bottom, width: right - left, height: bottom - upper };
  };
  const top = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1) ?? document;
  const controls = [...top.querySelectorAll<HTMLElement>('button, [role="tab"], [role="menuitem"], input')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((control) => ({ control, box: visibleBox(control) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const name = (control: HTMLElement) =>
    control.getAttribute('aria-label') ?? control.textContent.slice(0, 40);
  return controls.flatMap(({ control, box }, index) =>
    controls.slice(index + 1).flatMap(({ control: other, box: otherBox }) => {
      if (control.contains(other) || other.contains(control)) return [];
      // A button within a field, such as the one that empties it, lies over it on purpose.
      if (control.tagName === 'INPUT' || other.tagName === 'INPUT') return [];
      const width = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
      const height = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
      return width > TOLERANCE_PX && height > TOLERANCE_PX ? [`${name(control)} | ${name(other)}`] : [];
    }),
  );
}
