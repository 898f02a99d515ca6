import { join } from "node:path";
import ts from "typescript";
import { membersUsed, type UsedMembers } from "./members-used";

/** The members of Office.js that a text of TypeScript uses, as those of a file of the project are found. */
export function membersOfText(source: string): UsedMembers {
  const file = join(process.cwd(), "tools/quality/oracles/example.ts");
  const options = { strict: true, lib: ["lib.es2022.d.ts"], types: ["office-js"] };
  const known = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...known,
    fileExists: (name) => name === file || known.fileExists(name),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, source, version) : known.getSourceFile(name, version),
  };
  return membersUsed([file], options, host);
}
