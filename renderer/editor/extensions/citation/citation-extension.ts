import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import { ReferenceExtension } from '../reference/reference-extension.ts';
import { CitationNode } from './CitationNode.tsx';

export const CitationExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/citation',
  nodes: () => [CitationNode],
  dependencies: [
    ReferenceExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [CitationNode] }),
  ],
});
