/* The parts of css-tree that need none of its dictionaries, which it reads from its own folder. */
declare module 'css-tree/parser' {
  import type { parse as parseCss } from 'css-tree';

  const parse: typeof parseCss;
  export default parse;
}
declare module 'css-tree/walker' {
  import type { walk as walkCss } from 'css-tree';

  const walk: typeof walkCss;
  export default walk;
}
declare module 'css-tree/generator' {
  import type { generate as generateCss } from 'css-tree';

  const generate: typeof generateCss;
  export default generate;
}
