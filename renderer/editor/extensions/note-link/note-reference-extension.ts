import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import { ReferenceExtension } from '../reference/reference-extension.ts';
import { NoteLinkNode } from './NoteLinkNode.tsx';

export const NoteReferenceExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/note-link',
  nodes: () => [NoteLinkNode],
  dependencies: [
    ReferenceExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [NoteLinkNode] }),
  ],
});
