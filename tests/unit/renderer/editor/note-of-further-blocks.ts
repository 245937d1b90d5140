import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { toPictureId } from '#shared/model/ids.ts';
import { $createCalloutNode } from '../../../../renderer/editor/extensions/callout/CalloutNode.ts';
import { $createDateNode } from '../../../../renderer/editor/extensions/date/DateNode.tsx';
import {
  $createMathsBlockNode,
  $createMathsNode,
} from '../../../../renderer/editor/extensions/maths/MathsNode.tsx';
import { $createPictureNode } from '../../../../renderer/editor/extensions/picture/PictureNode.tsx';

export const PICTURE = toPictureId('a'.repeat(64));

/** Fills the note with one of each: callouts, formulas, a date and pictures. */
export function $fillWithFurtherBlocks(): void {
  const words = (text: string) => $createParagraphNode().append($createTextNode(text));
  $getRoot()
    .clear()
    .append(
      $createCalloutNode('note').append(words('He said it twice.')),
      $createCalloutNode('warning').append(
        words('once'),
        $createListNode('bullet').append($createListItemNode().append($createTextNode('in May'))),
        $createPictureNode(PICTURE, 'within'),
        words('end'),
      ),
      $createParagraphNode().append(
        $createTextNode('So '),
        $createMathsNode('\\frac{50}{200}'),
        $createTextNode(' on '),
        $createDateNode('۱۲ مرداد ۱۳۶۷', '1988-08-03'),
      ),
      $createMathsBlockNode('E = mc^2'),
      $createPictureNode(PICTURE, 'The lower building').setWidth(50),
      $createPictureNode(PICTURE, ''),
      words('end'),
    );
}

export const FURTHER_OUTLINE =
  'callout(paragraph(He said it twice.)) ' +
  'callout(paragraph(once), ul(listitem(in May)), picture, paragraph(end)) ' +
  'paragraph(So , maths,  on , date) maths-block picture picture paragraph(end)';
