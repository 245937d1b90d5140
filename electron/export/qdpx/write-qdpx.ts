import { strToU8, zipSync } from 'fflate';
import type { Project } from './project.ts';
import { projectXml, textFile } from './project-xml.ts';

/** The archive: the project, and the text of each source in a folder beside it. The same project has the same bytes. */
export function writeQdpx(project: Project): Uint8Array {
  const files = {
    'project.qde': strToU8(projectXml(project)),
    sources: Object.fromEntries(project.sources.map(({ guid, text }) => [textFile(guid), strToU8(text)])),
  };
  return zipSync(files, { mtime: FIRST_OF_ZIP });
}

/** The earliest time that the format can write. */
const FIRST_OF_ZIP = new Date(1980, 0, 1);
