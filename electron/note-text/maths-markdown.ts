import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { type InlineMath, type Math as MathBlock, mathFromMarkdown } from 'mdast-util-math';
import type { Handle, Options } from 'mdast-util-to-markdown';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';
import { mathsInLine } from './maths-tokens.ts';

declare module 'mdast-util-math' {
  interface InlineMathData {
    /** It stood between two dollar signs on each side. */
    display?: boolean;
  }
}

/** Formulas between dollar signs, in a line by pandoc's rule and as blocks by GitHub's. */
export function mathsSyntax(): Extension {
  const { flow } = math();
  return { ...(flow === undefined ? {} : { flow }), text: mathsInLine };
}

export function mathsFromMarkdown(): FromMarkdownExtension[] {
  return [
    mathFromMarkdown(),
    {
      exit: {
        mathTextSequence(token) {
          // On top lies the buffer that the formula's words are gathered in.
          const formula = this.stack.at(-2);
          if (formula?.type === 'inlineMath' && this.sliceSerialize(token) === '$$') {
            formula.data = { ...formula.data, display: true };
          }
        },
      },
    },
  ];
}

const writeInline: Handle = (node: InlineMath) => `$${node.value}$`;
const writeBlock: Handle = (node: MathBlock) => `$$\n${node.value}\n$$`;

/** What it is given must be `writableTex`. */
export function mathsToMarkdown(): Options {
  return { handlers: { inlineMath: Object.assign(writeInline, { peek: () => '$' }), math: writeBlock } };
}

/** The TeX as it may stand between dollar signs; null for TeX that would end before its end. */
export function writableTex(tex: string): string | null {
  const line = tex.trim().replaceAll(/\s*\n\s*/g, '\n');
  return /^(?:[^$\\]|\\.)+$/s.test(line) ? line : null;
}
