import { SaxesParser, type SaxesTagNS } from "saxes";
import type { RecordXml } from "./saved-records";

/**
 * The text of a record in XML of whatever form: with a prefix, a declaration, comments, CDATA, other escapes or
 * elements inside, whose text is none of the record's. `null` if its root is not the record's.
 */
export function readRecordXml(record: string, namespace: string, xml: string): RecordXml | null {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const roots: SaxesTagNS[] = [];
  let text = "";
  parser.on("opentag", (tag) => {
    if (depth === 0) roots.push(tag);
    depth += 1;
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  const take = (part: string): void => {
    if (depth === 1) text += part;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(xml).close();
  const [root] = roots;
  return root === undefined ? null : ofRoot(root, { record, namespace, text });
}

function ofRoot(
  { local, uri, attributes }: SaxesTagNS,
  { record, namespace, text }: { readonly record: string; readonly namespace: string; readonly text: string },
): RecordXml | null {
  if (local !== record || uri !== namespace) return null;
  const values = Object.values(attributes).map(({ local: name, value }) => [name, value]);
  return { attributes: Object.fromEntries(values) as Record<string, string>, text };
}
