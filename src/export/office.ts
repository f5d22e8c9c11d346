import JSZip from 'jszip';
import { plain } from './signs.js';

/** What stands around the number of a sign on its way through the library; texts of the content never hold these two. */
const [open, close] = ['\ue000', '\ue001'];

/** The name of shapes that belong together, before the words that describe them. */
const groupMark = 'group:';

/**
 * A text that no library can spoil: signs that mean something in XML, and those outside the basic plane, go as their number and come
 * out as references (`finished`). The library escapes some fields and not others, and its zip cuts long texts between the halves of a pair.
 */
export const carried = (text: string): string =>
  plain(text).replace(/[\ue000\ue001]/g, '').replace(/[<>&"']|[^\0-\uffff]/gu, (sign) => `${open}${sign.codePointAt(0)}${close}`);

/** The name for every shape of a group that is read as one picture, with these words. */
export const partOf = (description: string): string => `${groupMark}${carried(description)}`;

/**
 * Mends what the library leaves in a file: the language of every run, properties of a paragraph before its runs alone, notes in
 * paragraphs, shapes in groups with a description, and no part that is declared and not there.
 */
export async function finished(file: ArrayBuffer, language: string): Promise<Blob> {
  const zip = await JSZip.loadAsync(file);
  for (const entry of zip.file(/\.xml$/)) {
    let xml = await entry.async('string');
    if (entry.name === '[Content_Types].xml') xml = xml.replace(/<Override PartName="\/([^"]+)"[^>]*>/g, (override, part: string) => (zip.file(part) ? override : ''));
    if (entry.name.startsWith('ppt/notesSlides/')) xml = paragraphs(xml);
    if (entry.name.startsWith('ppt/slides/')) xml = grouped(xml.replace(/(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/gs, ''));
    xml = xml.replaceAll('lang="en-US"', `lang="${language}"`).replace(/\ue000(\d+)\ue001/g, '&#$1;');
    zip.file(entry.name, new TextEncoder().encode(xml));
  }
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

/** Each line of the notes as a paragraph of its own. */
const paragraphs = (xml: string): string =>
  xml.replace(/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r><a:endParaRPr[^>]*\/>)<\/a:p>/, (_whole, before: string, text: string, after: string) =>
    text.split(/\r?\n/).map((line) => `<a:p>${before}${line}${after}</a:p>`).join(''),
  );

/** Shapes that follow each other under one name, as one group that carries the name as its description. */
const grouped = (xml: string): string =>
  xml.replace(/(?:<p:(sp|cxnSp)><p:nv(?:S|CxnS)pPr><p:cNvPr id="\d+" name="group:[^"]*">(?:(?!<\/p:\1>).)*<\/p:\1>)+/gs, (shapes) => {
    const description = /name="group:([^"]*)"/.exec(shapes)![1]!;
    const { x, y, right, bottom } = around(shapes);
    const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${right - x}" cy="${bottom - y}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${right - x}" cy="${bottom - y}"/>`;
    const id = 1000 + Number(/id="(\d+)"/.exec(shapes)![1]!);
    return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Map" descr="${description}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${shapes.replace(/name="group:[^"]*"/g, 'name=""')}</p:grpSp>`;
  });

/** The rectangle around shapes, in the units of the file. */
function around(shapes: string): { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number } {
  const boxes = [...shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number]);
  return {
    x: Math.min(...boxes.map(([x]) => x)),
    y: Math.min(...boxes.map(([, y]) => y)),
    right: Math.max(...boxes.map(([x, , width]) => x + width)),
    bottom: Math.max(...boxes.map(([, y, , height]) => y + height)),
  };
}
