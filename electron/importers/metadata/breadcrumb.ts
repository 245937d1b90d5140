const SEPARATOR = /\s*[»›→❯]\s*|\s+(?:>|::)\s+/u;
const ROOTS = /^(?:home|homepage|start|main page|خانه|صفحهٔ? اصلی|صفحه نخست|الرئيسية|الصفحة الرئيسية)$/iu;
const LONGEST_PART = 200;

/**
 * The steps of a line such as `Home » Testimonies » Two Winters`; null for any other line. A line with a single
 * separator counts when it starts at a site's root or ends in the document's title.
 */
export function readBreadcrumb(line: string, title?: string): readonly string[] | null {
  const parts = line
    .trim()
    .split(SEPARATOR)
    .map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > LONGEST_PART)) return null;
  const rooted = ROOTS.test(parts[0] ?? '') || (title !== undefined && parts.at(-1) === title);
  return rooted || (parts.length >= 3 && !/[.!?؟]$/.test(line.trim())) ? parts : null;
}
