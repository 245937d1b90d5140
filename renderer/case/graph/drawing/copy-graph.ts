import { copyPicture } from '../../../bridge/clipboard.ts';
import type { ShownGraph } from '../shown-graph.ts';
import { LABEL_FONT } from './label.ts';
import { paintGraph } from './paint-graph.ts';
import { paletteOf } from './palette.ts';
import { sceneOf } from './scene.ts';
import { fitted, type Point } from './view.ts';

const SIZE = { width: 1600, height: 1000 };
const ROOM = { x: 90, y: 60 };
/** For print. */
const DENSITY = 2;

/** Puts all that is shown on the clipboard, as PNG on the colour of the paper. */
export async function copyGraph(shown: ShownGraph, places: ReadonlyMap<string, Point>): Promise<void> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.width * DENSITY, SIZE.height * DENSITY];
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('a canvas gives no context to draw in');
  ink.scale(DENSITY, DENSITY);
  const palette = paletteOf(document.documentElement);
  const widthOf = (words: string) => {
    ink.font = LABEL_FONT;
    return ink.measureText(words).width;
  };
  const scene = sceneOf(shown, places);
  const slices = paintGraph(ink, scene, fitted(scene.nodes, SIZE, ROOM), SIZE, palette, widthOf);
  while (slices.next().done !== true) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  ink.globalCompositeOperation = 'destination-over';
  ink.fillStyle = palette.paper;
  ink.fillRect(0, 0, SIZE.width, SIZE.height);
  const png = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be written'))),
      'image/png',
    );
  });
  await copyPicture(png);
}
