import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { BlockMoveExtension } from './extensions/block-move/block-move-extension.ts';
import { BlocksExtension } from './extensions/blocks/blocks-extension.ts';
import { CalloutExtension } from './extensions/callout/callout-extension.ts';
import { DateExtension } from './extensions/date/date-extension.ts';
import { CitationExtension } from './extensions/citation/citation-extension.ts';
import { FlawsExtension } from './extensions/flaws/flaws-extension.ts';
import { FootnoteExtension } from './extensions/footnote/footnote-extension.ts';
import { KeptCaretExtension } from './extensions/kept-caret/kept-caret-extension.ts';
import { NoteLinkExtension } from './extensions/link/link-extension.ts';
import { MathsExtension } from './extensions/maths/maths-extension.ts';
import { MarkdownShortcutsExtension } from './extensions/markdown-shortcuts/markdown-shortcuts-extension.ts';
import { MentionExtension } from './extensions/mention/mention-extension.ts';
import { NoteReferenceExtension } from './extensions/note-link/note-reference-extension.ts';
import { PassageReferenceExtension } from './extensions/passage-reference/passage-reference-extension.ts';
import { PasteExtension } from './extensions/paste/paste-extension.ts';
import { PictureExtension } from './extensions/picture/picture-extension.ts';
import { QuotationExtension } from './extensions/quotation/quotation-extension.ts';
import { NoteRuleExtension } from './extensions/rule/rule-extension.ts';
import { NoteTableExtension } from './extensions/table/table-extension.ts';
import { TagExtension } from './extensions/tag/tag-extension.ts';
import { WritingBesideExtension } from './extensions/writing-beside/writing-beside-extension.ts';
import { noteTheme } from './theme.ts';

/** Everything the note editor can do. The window and the tests build from this one list. */
export const NoteEditorExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/note-editor',
  // Copied nodes are taken over whole only between editors of one namespace.
  namespace: 'ibid-note',
  theme: noteTheme,
  onError(error) {
    throw error;
  },
  dependencies: [
    RichTextExtension,
    // A step of undo holds a whole editor state; without an end to them a long day of writing fills the memory.
    /* @__PURE__ */ configExtension(HistoryExtension, { disabled: false, maxDepth: 500 }),
    ClickAfterLastBlockExtension,
    BlocksExtension,
    NoteRuleExtension,
    NoteTableExtension,
    CalloutExtension,
    MathsExtension,
    PictureExtension,
    DateExtension,
    BlockMoveExtension,
    NoteLinkExtension,
    MarkdownShortcutsExtension,
    FootnoteExtension,
    QuotationExtension,
    CitationExtension,
    PassageReferenceExtension,
    MentionExtension,
    NoteReferenceExtension,
    TagExtension,
    KeptCaretExtension,
    WritingBesideExtension,
    PasteExtension,
    FlawsExtension,
  ],
});
