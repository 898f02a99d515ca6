// What a parser would have to look at: references, line ends to be made one, `]]>`, and what XML does not allow.
const NOT_PLAIN = /[&\r\]\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/; // eslint-disable-line no-control-regex -- they are what is looked for
const NOT_ALLOWED = /]]>|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/; // eslint-disable-line no-control-regex -- they are what is looked for
const REFERENCE = /&(?:([a-z]+)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * What is between two tags, read as XML reads it (2.2, 2.11 and 4.6 of XML 1.0), without a parser; `null` if it may not
 * be well-formed.
 */
export function plainText(raw: string): string | null {
  if (!NOT_PLAIN.test(raw)) return raw;
  if (NOT_ALLOWED.test(raw)) return null;
  const unknown: string[] = [];
  const text = raw
    .replace(/\r\n?/g, "\n")
    .replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
      const known = name === undefined ? character(decimal ?? "", hex ?? "") : NAMED[name];
      if (known === undefined) unknown.push(reference);
      return known ?? "";
    });
  return unknown.length === 0 ? text : null;
}

/** The character of a number; `undefined` if XML allows none of that number. */
function character(decimal: string, hex: string): string | undefined {
  const code = decimal === "" ? parseInt(hex, 16) : parseInt(decimal, 10);
  const isAllowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code > 0xffff && code <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(code) : undefined;
}
