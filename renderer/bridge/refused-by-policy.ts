let refused = 0;

/** How often the page's policy has stopped something within the page, before any host was asked. */
export function refusedByPolicy(): number {
  return refused;
}

/**
 * Counts what the policy refuses from now on. The page is under it twice, by its head and by what the host sends;
 * `frame-ancestors` can only stand in the latter, so each refusal is counted once.
 */
export function countRefusals(page: Document): void {
  page.addEventListener('securitypolicyviolation', ({ originalPolicy }) => {
    if (originalPolicy.includes('frame-ancestors')) refused += 1;
  });
}
