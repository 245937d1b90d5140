import type temml from 'temml';

/** Large, and wanted in few notes: it is fetched from the window's own files by the first formula. */
let library: Promise<typeof temml> | null = null;

/**
 * Draws a formula as MathML into an element. Answers null, or in a sentence why TeX is not understood; nothing is
 * drawn then.
 */
export async function drawMaths(tex: string, element: HTMLElement, isBlock: boolean): Promise<string | null> {
  const problem = problemWithTex(tex);
  if (problem !== null) return problem;
  library ??= import('temml').then((module) => module.default);
  const { render } = await library;
  try {
    render(tex, element, {
      displayMode: isBlock,
      throwOnError: true,
      // No command that makes links, pictures, styles or identifiers.
      trust: false,
      strict: false,
      maxExpand: 1000,
      maxSize: [50, 50],
    });
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    element.replaceChildren();
    // Most are its own `ParseError`; a formula that is nested too deeply fills the stack.
    return inWords(error.message);
  }
}

/** A dollar sign ends a formula in Markdown, so that one with a bare sign within could not be written there. */
export function problemWithTex(tex: string): string | null {
  return /^(?:[^\\$]|\\.)*\$/s.test(tex) ? 'Within a formula a dollar sign is written \\$.' : null;
}

/** Of a message the library's own part; where in the TeX it stands is shown with marks that are not for reading. */
function inWords(message: string): string {
  const reason = message.replace(/ at (?:end of input|position \d+):.*$/s, '').trim();
  return `This TeX is not understood: ${reason.replace(/\.$/, '')}.`;
}
