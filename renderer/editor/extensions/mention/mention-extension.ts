import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import { ReferenceExtension } from '../reference/reference-extension.ts';
import { MentionNode } from './MentionNode.tsx';

export const MentionExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/mention',
  nodes: () => [MentionNode],
  dependencies: [
    ReferenceExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [MentionNode] }),
  ],
});
