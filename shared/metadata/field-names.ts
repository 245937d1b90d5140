import type { MetadataField } from '../model/metadata.ts';

/** As they stand beside fields and in sentences. */
export const FIELD_NAMES: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  authors: 'Authors',
  published: 'Published',
  publisher: 'Publisher',
  breadcrumb: 'Stood under',
  url: 'Address',
  language: 'Language',
  direction: 'Direction',
};
