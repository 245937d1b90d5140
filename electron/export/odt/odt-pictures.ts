import type { ElementContent } from 'xast';
import { sniffPicture } from '../../pictures/sniff-picture.ts';
import type { NoteParts } from '../flavours/flavour.ts';
import { element, inXml } from '../xml-nodes.ts';
import type { OdtDocument } from './odt-package.ts';

/** Millimetres: the width of the text of a page. */
const WIDEST = 166;
/** https://www.w3.org/TR/css-values-4/#absolute-lengths */
const PIXEL = 25.4 / 96;

export interface OdtPictures {
  pictureOf(url: string, alt: string): ElementContent;
  /** Those that were shown, by their paths in the package. */
  shown(): OdtDocument['pictures'];
}

export function createPictures(pictures: NoteParts['pictures']): OdtPictures {
  const shown = new Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>();
  let frames = 0;
  return {
    pictureOf(url, alt) {
      const bytes = pictures.get(url);
      if (bytes === undefined || typeof bytes === 'string') throw new Error('a picture was not looked up');
      const sniffed = sniffPicture(bytes);
      if (!sniffed?.size) return { type: 'text', value: inXml(alt) };
      const path = `Pictures/${url.split('/').at(-1)}`;
      shown.set(path, { bytes, mediaType: sniffed.mediaType });
      frames += 1;
      const width = Math.min(WIDEST, sniffed.size.width * PIXEL);
      const height = (width * sniffed.size.height) / sniffed.size.width;
      return element(
        'draw:frame',
        {
          'draw:name': `Picture ${frames}`,
          'text:anchor-type': 'as-char',
          'svg:width': `${width.toFixed(2)}mm`,
          'svg:height': `${height.toFixed(2)}mm`,
        },
        [
          element('draw:image', {
            'xlink:href': path,
            'xlink:type': 'simple',
            'xlink:show': 'embed',
            'xlink:actuate': 'onLoad',
          }),
          ...(alt === '' ? [] : [element('svg:title', {}, [{ type: 'text', value: inXml(alt) }])]),
        ],
      );
    },
    shown: () => shown,
  };
}
