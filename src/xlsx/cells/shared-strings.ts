import { decodeCellText } from "./cell-text";
import { scanXml } from "../xml/xml-scan";

/**
 * The texts of a shared strings part in their order. The runs of a formatted text are joined;
 * phonetic readings are left out.
 */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let current = "";
  let phoneticDepth = 0;
  let isText = false;
  scanXml(xml, part, {
    open(tag) {
      if (tag.local === "si") current = "";
      else if (tag.local === "rPh") phoneticDepth++;
      else if (tag.local === "t") isText = phoneticDepth === 0;
    },
    close(tag) {
      if (tag.local === "si") texts.push(decodeCellText(current));
      else if (tag.local === "rPh") phoneticDepth--;
      else if (tag.local === "t") isText = false;
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return texts;
}
