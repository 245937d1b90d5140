import type { EditorThemeClasses } from 'lexical';

/** Class names of what the editor draws; `note-text.css` gives them their look. */
export const noteTheme: EditorThemeClasses = {
  paragraph: 'note-paragraph',
  quote: 'note-quote',
  heading: { h1: 'note-h1', h2: 'note-h2', h3: 'note-h3', h4: 'note-h3', h5: 'note-h3', h6: 'note-h3' },
  list: {
    ul: 'note-list',
    ol: 'note-list note-list-numbers',
    listitem: 'note-item',
    nested: { listitem: 'note-item-nested' },
    checklist: 'note-check-list',
    listitemChecked: 'note-check note-check--ticked',
    listitemUnchecked: 'note-check',
  },
  code: 'note-code-block',
  table: 'note-table',
  tableSelected: 'note-table--selected',
  tableScrollableWrapper: 'note-table-frame',
  tableCell: 'note-cell',
  tableCellHeader: 'note-cell--heading',
  tableCellSelected: 'note-cell--selected',
  hr: 'note-rule',
  hrSelected: 'note-rule--selected',
  link: 'note-link',
  text: {
    bold: 'note-bold',
    italic: 'note-italic',
    underline: 'note-underline',
    strikethrough: 'note-strike',
    underlineStrikethrough: 'note-underline-strike',
    code: 'note-code',
    subscript: 'note-sub',
    superscript: 'note-sup',
    highlight: 'note-mark',
  },
};
