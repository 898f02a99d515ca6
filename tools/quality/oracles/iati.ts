import { createRequire } from "node:module";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runPoa } from "../../../tests/headless/cli/run-poa";

interface XmlFile {
  readonly fileName: string;
  readonly contents: string;
}

/** What is used of `xmllint-wasm`, which the folder of the schemas has: nothing else here needs it. */
interface Xmllint {
  readonly validateXML: (options: {
    readonly xml: readonly XmlFile[];
    readonly schema: readonly XmlFile[];
    readonly preload: readonly XmlFile[];
    readonly initialMemoryPages: number;
    readonly maxMemoryPages: number;
  }) => Promise<{ readonly valid: boolean; readonly errors: readonly { readonly rawMessage: string }[] }>;
}

/** An XML document by its name. */
export interface XmlDocument {
  readonly name: string;
  readonly text: string;
}

/** Large files of results need more than the 16 MB that the library begins with. */
const MEMORY = { initialMemoryPages: 1024, maxMemoryPages: 32_768 };

/** What the schema of a folder finds wrong in documents; the other schemas of the folder are those that it includes. */
export async function schemaErrors(
  documents: readonly XmlDocument[],
  folder: string,
  schema: string,
): Promise<readonly string[]> {
  const schemas = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  if (!schemas.includes(schema)) throw new Error(`There is no ${schema} in ${folder}.`);
  const file = (name: string) => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") });
  const xmllint = createRequire(resolve(folder, "package.json"))("xmllint-wasm") as Xmllint;
  const { valid, errors } = await xmllint.validateXML({
    xml: documents.map(({ name, text }) => ({ fileName: name, contents: text })),
    schema: [file(schema)],
    preload: schemas.filter((name) => name !== schema).map(file),
    ...MEMORY,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

/** The results of workbooks by the IATI standard, as the command line writes them. */
export async function activitiesOf(
  workbooks: readonly string[],
): Promise<XmlDocument & { readonly plans: number }> {
  const folder = mkdtempSync(join(tmpdir(), "iati-"));
  try {
    const out = join(folder, "results.xml");
    const organisation = ["--reporting-org", "XX-TEST-1", "--reporting-org-name", "Ministry of A & B"];
    const args = ["export", ...workbooks, "--format", "iati", ...organisation, "--out", out, "--json"];
    const { exitCode, out: printed, messages } = await runPoa(...args);
    if (exitCode === 2) throw new Error(messages);
    const { plans } = JSON.parse(printed) as { readonly plans: number };
    return { name: "results.xml", text: readFileSync(out, "utf8"), plans };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
