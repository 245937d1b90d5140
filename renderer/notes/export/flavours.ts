import type { ExportFlavour } from '#shared/model/export.ts';

export interface FlavourWords {
  readonly title: string;
  readonly words: string;
  readonly group: 'Markdown' | 'Other files';
  /** Whether its quotations can be found again in the file, so that the texts can go along. */
  readonly verifies: boolean;
  /** Whether people can be hidden in it. */
  readonly hides: boolean;
  /** Whether the data of the sources lies beside it. */
  readonly hasReferences: boolean;
}

/** What each kind of file is called, and what can be chosen for it. */
export const FLAVOURS: Readonly<Record<ExportFlavour, FlavourWords>> = {
  pandoc: {
    title: 'Markdown for pandoc',
    words:
      'Footnotes, citations by key, and the data of the sources beside it. Zettlr and Quarto read it too.',
    group: 'Markdown',
    verifies: true,
    hides: true,
    hasReferences: true,
  },
  github: {
    title: 'Markdown for GitHub',
    words: 'Footnotes, in which citations are written out.',
    group: 'Markdown',
    verifies: true,
    hides: true,
    hasReferences: true,
  },
  commonmark: {
    title: 'Plain Markdown',
    words: 'For any reader of CommonMark: the footnotes are a numbered list at the end.',
    group: 'Markdown',
    verifies: true,
    hides: true,
    hasReferences: true,
  },
  obsidian: {
    title: 'Obsidian vault',
    words: 'Links between notes, properties, and each source as a note of its own with what is quoted of it.',
    group: 'Markdown',
    verifies: true,
    hides: true,
    hasReferences: false,
  },
  logseq: {
    title: 'Pages of Logseq',
    words:
      'An outline of blocks for the pages folder of a graph, with links between notes. Logseq has no notes at the foot: footnotes are blocks at the end.',
    group: 'Markdown',
    verifies: true,
    hides: true,
    hasReferences: false,
  },
  html: {
    title: 'Web page',
    words: 'One file for any browser, with its pictures in it; it loads nothing.',
    group: 'Other files',
    verifies: true,
    hides: true,
    hasReferences: false,
  },
  docx: {
    title: 'Word document',
    words: 'For Word and LibreOffice, with footnotes that are footnotes.',
    group: 'Other files',
    verifies: true,
    hides: true,
    hasReferences: false,
  },
  odt: {
    title: 'OpenDocument text',
    words: 'For LibreOffice and other readers of ODT, with footnotes that are footnotes.',
    group: 'Other files',
    verifies: true,
    hides: true,
    hasReferences: false,
  },
  pdf: {
    title: 'PDF',
    words: 'Pages of A4, with the footnotes at the end and titles in place of links between notes.',
    group: 'Other files',
    verifies: false,
    hides: true,
    hasReferences: false,
  },
  annotations: {
    title: 'Web annotations',
    words: 'All passages of the sources in one file, as the W3C has them, for other programs and libraries.',
    group: 'Other files',
    verifies: false,
    hides: true,
    hasReferences: false,
  },
  qdpx: {
    title: 'Project for qualitative analysis',
    words:
      'Sources, passages, tags and notes in one file (REFI-QDA), for ATLAS.ti, MAXQDA, NVivo or QualCoder.',
    group: 'Other files',
    verifies: false,
    hides: false,
    hasReferences: false,
  },
};
