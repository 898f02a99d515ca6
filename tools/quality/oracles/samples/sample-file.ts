/** What a sample of office-js-snippets is made of. */
export interface Sample {
  readonly script: string;
  /** What its page has in its fields, by their ids. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a sample's file; `null` for one without a script. */
export function readSample(yaml: string): Sample | null {
  const script = blockBelow(yaml, "script:");
  return script === null ? null : { script, fields: fieldsOf(blockBelow(yaml, "template:") ?? "") };
}

/** The block below a key and `content: |`, without its indent. */
function blockBelow(yaml: string, key: string): string | null {
  const lines = yaml.split(/\r?\n/);
  const isStart = (line: string, index: number) =>
    line === key && (lines[index + 1] ?? "").includes("content: |");
  const start = lines.findIndex(isStart);
  if (start < 0) return null;
  const body: string[] = [];
  for (const line of lines.slice(start + 2)) {
    if (line.trim() !== "" && !line.startsWith(" ".repeat(8))) break;
    body.push(line.slice(8));
  }
  return body.join("\n");
}

/** What the fields of a page have before anybody types: the values of inputs, texts, the first choices of lists. */
function fieldsOf(html: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [tag, kind, inside] of html.matchAll(/<(input|select|textarea)\b[^>]*>(?:([\s\S]*?)<\/\1>)?/g)) {
    const id = attribute(tag, "id");
    const option = /<option\b[^>]*>/.exec(inside ?? "")?.[0] ?? tag;
    const text = kind === "textarea" ? inside : attribute(option, "value");
    if (id !== null) fields.set(id, text ?? "");
  }
  return fields;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}
