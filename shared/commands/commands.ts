/** Everything the person can order the window to do, for the native menu, the window's own menu and the keyboard. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly menu: 'File' | 'Edit' | 'Passage' | 'Note' | 'Table' | 'View' | 'Help';
  /** Electron's accelerator syntax. `Mod` keys are written `CmdOrCtrl`. */
  readonly accelerator?: string;
  /** A line above it in the menu. */
  readonly separated?: true;
}

export const COMMANDS = [
  { id: 'import', label: 'Import Documents…', menu: 'File', accelerator: 'CmdOrCtrl+O' },
  { id: 'paste-document', label: 'Import from Clipboard', menu: 'File', accelerator: 'CmdOrCtrl+Shift+V' },
  { id: 'new-note', label: 'New Note', menu: 'File', accelerator: 'CmdOrCtrl+N' },
  { id: 'export-note', label: 'Export Note…', menu: 'File', accelerator: 'CmdOrCtrl+E', separated: true },
  { id: 'export-all', label: 'Export All Notes…', menu: 'File', accelerator: 'CmdOrCtrl+Shift+E' },
  { id: 'check', label: 'Check Library', menu: 'File', separated: true },
  { id: 'trash', label: 'Move to Trash', menu: 'File', accelerator: 'CmdOrCtrl+Backspace' },
  { id: 'undo', label: 'Undo', menu: 'Edit', accelerator: 'CmdOrCtrl+Z' },
  { id: 'redo', label: 'Redo', menu: 'Edit', accelerator: 'CmdOrCtrl+Shift+Z' },
  { id: 'find', label: 'Find in Document…', menu: 'Edit', accelerator: 'CmdOrCtrl+F', separated: true },
  { id: 'find-next', label: 'Find Next', menu: 'Edit', accelerator: 'F3' },
  { id: 'find-previous', label: 'Find Previous', menu: 'Edit', accelerator: 'Shift+F3' },
  { id: 'search', label: 'Search Library', menu: 'Edit', accelerator: 'CmdOrCtrl+Shift+F', separated: true },
  { id: 'highlight', label: 'Highlight', menu: 'Passage', accelerator: 'CmdOrCtrl+Shift+H' },
  { id: 'quote', label: 'Quote in Note', menu: 'Passage', accelerator: 'CmdOrCtrl+Shift+Q' },
  { id: 'copy-reference', label: 'Copy with Reference', menu: 'Passage', accelerator: 'CmdOrCtrl+Shift+C' },
  { id: 'next-footnote', label: 'Next Footnote Marker', menu: 'Passage', accelerator: 'F7', separated: true },
  { id: 'go-back', label: 'Go Back', menu: 'Passage', accelerator: 'Alt+Left' },
  { id: 'go-forward', label: 'Go Forward', menu: 'Passage', accelerator: 'Alt+Right' },
  {
    id: 'pair-marker',
    label: 'Pair Marker with Note…',
    menu: 'Passage',
    accelerator: 'CmdOrCtrl+Alt+M',
    separated: true,
  },
  { id: 'leave-out', label: 'Leave Paragraph Out', menu: 'Passage' },
  { id: 'bold', label: 'Bold', menu: 'Note', accelerator: 'CmdOrCtrl+B' },
  { id: 'italic', label: 'Italic', menu: 'Note', accelerator: 'CmdOrCtrl+I' },
  { id: 'strikethrough', label: 'Strikethrough', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+X' },
  { id: 'mark', label: 'Highlighted Words', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+M' },
  { id: 'superscript', label: 'Superscript', menu: 'Note' },
  { id: 'subscript', label: 'Subscript', menu: 'Note' },
  { id: 'heading', label: 'Heading', menu: 'Note', accelerator: 'CmdOrCtrl+Alt+2', separated: true },
  { id: 'bullet-list', label: 'Bulleted List', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+8' },
  { id: 'number-list', label: 'Numbered List', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+7' },
  { id: 'check-list', label: 'Check List', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+6' },
  { id: 'tick', label: 'Tick or Untick', menu: 'Note', accelerator: 'CmdOrCtrl+Alt+T' },
  { id: 'block-quote', label: 'Block Quote', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+9' },
  { id: 'code-block', label: 'Code', menu: 'Note', accelerator: 'CmdOrCtrl+Shift+5' },
  { id: 'rule', label: 'Dividing Line', menu: 'Note' },
  { id: 'link', label: 'Link…', menu: 'Note', accelerator: 'CmdOrCtrl+K', separated: true },
  { id: 'footnote', label: 'Footnote', menu: 'Note', accelerator: 'CmdOrCtrl+Alt+F' },
  { id: 'outline', label: 'Outline…', menu: 'Note', accelerator: 'CmdOrCtrl+Alt+O', separated: true },
  { id: 'versions', label: 'Earlier Versions…', menu: 'Note' },
  { id: 'table', label: 'Insert Table', menu: 'Table', accelerator: 'CmdOrCtrl+Alt+G' },
  { id: 'row-above', label: 'Row Above', menu: 'Table', separated: true },
  { id: 'row-below', label: 'Row Below', menu: 'Table', accelerator: 'CmdOrCtrl+Alt+R' },
  { id: 'column-before', label: 'Column Before', menu: 'Table' },
  { id: 'column-after', label: 'Column After', menu: 'Table', accelerator: 'CmdOrCtrl+Alt+K' },
  { id: 'heading-row', label: 'Heading Row', menu: 'Table' },
  {
    id: 'delete-row',
    label: 'Delete Row',
    menu: 'Table',
    accelerator: 'CmdOrCtrl+Alt+Shift+R',
    separated: true,
  },
  { id: 'delete-column', label: 'Delete Column', menu: 'Table', accelerator: 'CmdOrCtrl+Alt+Shift+K' },
  { id: 'delete-table', label: 'Delete Table', menu: 'Table' },
  { id: 'focus-library', label: 'Go to Library', menu: 'View', accelerator: 'CmdOrCtrl+1' },
  { id: 'focus-reader', label: 'Go to Reader', menu: 'View', accelerator: 'CmdOrCtrl+2' },
  { id: 'focus-note', label: 'Go to Note', menu: 'View', accelerator: 'CmdOrCtrl+3' },
  {
    id: 'contents',
    label: 'Table of Contents…',
    menu: 'View',
    accelerator: 'CmdOrCtrl+Shift+O',
    separated: true,
  },
  { id: 'details', label: 'Document Details', menu: 'View', accelerator: 'CmdOrCtrl+D' },
  { id: 'edit-details', label: 'Edit Details…', menu: 'View', accelerator: 'CmdOrCtrl+Shift+D' },
  { id: 'larger-text', label: 'Larger Text', menu: 'View', accelerator: 'CmdOrCtrl+=', separated: true },
  { id: 'smaller-text', label: 'Smaller Text', menu: 'View', accelerator: 'CmdOrCtrl+-' },
  { id: 'reading-look', label: 'Width, Spacing and Typeface…', menu: 'View' },
  { id: 'theme', label: 'Light, Dark or System Theme', menu: 'View', separated: true },
  { id: 'shortcuts', label: 'Keyboard Shortcuts', menu: 'Help', accelerator: 'F1' },
  { id: 'about', label: 'About Ibid', menu: 'Help' },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
