import { edtfExplained } from '#shared/edtf/in-words.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import { METADATA_FIELDS, type MetadataField } from '#shared/model/metadata.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns } from '../columns.ts';
import { documentDetails } from '../document-details.ts';
import { getNamed } from '../find-named.ts';
import type { EditOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function editDocument(ibid: Ibid, order: EditOrder, terminal: Terminal): Promise<boolean> {
  const { handlers } = ibid;
  const document = getNamed(await handlers['documents.list'](), order.document, 'document');
  const edited = await handlers['documents.editMetadata'](document.id, order.edit);
  const details = await documentDetails(ibid, edited);
  if (order.json) {
    await terminal.out(`${toJson(details)}\n`);
    return true;
  }
  const { values } = await handlers['documents.metadata'](document.id);
  const lines = METADATA_FIELDS.filter((field) => order.edit[field] !== undefined).map((field) => {
    const back = order.edit[field] === null ? ' (as extracted)' : '';
    return [field, `${shown(valueInWords(field, values)) || '–'}${back}`];
  });
  await terminal.out(columns(lines));
  return true;
}

function valueInWords(field: MetadataField, values: DocumentMetadata): string {
  switch (field) {
    case 'authors':
      return values.authors.join(', ');
    case 'breadcrumb':
      return values.breadcrumb.join(' › ');
    case 'published':
      return [values.published ?? '', ...edtfExplained(values.published ?? '')].join(' · ');
    case 'title':
    case 'publisher':
    case 'url':
    case 'language':
    case 'direction':
      return values[field] ?? '';
  }
}
