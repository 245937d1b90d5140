import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import { ReferenceExtension } from '../reference/reference-extension.ts';
import { TagNode } from './TagNode.tsx';

export const TagExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/tag',
  nodes: () => [TagNode],
  dependencies: [
    ReferenceExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [TagNode] }),
  ],
});
