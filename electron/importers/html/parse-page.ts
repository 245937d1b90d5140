import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { Failed } from '#shared/ipc/result.ts';
import { withoutFrames } from './without-frames.ts';

/** Ten times what any page needs; the parser's own work grows with the square of the depth. */
const DEEPEST = 30_000;
const MOST_ELEMENTS = 2_000_000;

/**
 * Parses as browsers do (https://html.spec.whatwg.org/multipage/parsing.html), scripts off: whatever the
 * markup, there is a tree. Fails with `too-deep` where the tree would grow out of all proportion to its source.
 */
export function parsePage(source: string): DefaultTreeAdapterTypes.Document {
  return withoutFrames(parseSource(source), parseSource);
}

function parseSource(source: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  let depth = 0;
  return parse(source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        // Unclosed formatting elements are opened anew in every paragraph, so that 1 MB can ask for 10 GB of tree.
        elements += 1;
        if (elements > MOST_ELEMENTS || elements > source.length + 100) throw tooDeep();
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush() {
        depth += 1;
        if (depth > DEEPEST) throw tooDeep();
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

function tooDeep(): Failed {
  return new Failed(
    'too-deep',
    'The page is nested too deeply to be read. Open it in a browser, save it as text, and import that.',
  );
}
