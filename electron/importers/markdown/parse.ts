import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Failed } from '#shared/ipc/result.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** CommonMark with GitHub's additions and front matter. Fails with `too-deep`. */
export function parseMarkdown(text: string): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    // The parser calls itself for every level of nesting.
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw tooDeep();
    throw error;
  }
}

export function tooDeep(): Failed {
  return new Failed(
    'too-deep',
    'Quotations, lists or emphasis in this file are nested too deeply to be read. Ibid reads up to 100 levels.',
  );
}
