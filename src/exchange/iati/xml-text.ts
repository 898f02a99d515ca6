/** What XML 1.0 has no way to say; a cell that was pasted from elsewhere may hold it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(NOT_XML, " ").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Attributes by their names; those that are `null` are left out. */
export type XmlAttributes = Readonly<Record<string, string | null>>;

/** An element with its attributes and what is in it, which is XML already. */
export function element(name: string, attributes: XmlAttributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([attribute, value]) => (value === null ? [] : ` ${attribute}="${escaped(value)}"`))
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with a text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}
