import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isSetIncluded } from "@plan-of-action/office-host/host";
import { limitsIn, requirementSet } from "./documentation";
import type { Gate } from "./gates";
import { type MemberUse, membersUsed, type UsedMembers } from "./members-used";

/** What the product uses of Office.js, as it was read; `npm run oracles -- limits --write` adds what is new. */
export interface ReadLimits {
  /** Sentences that stand at many members, with how they are met. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** The requirement set of each member that is used, `null` where it is in none. */
  readonly members: Readonly<Record<string, string | null>>;
  /** Of a member or its class, each sentence that tells a limit, with how it is met; blank where nobody has said so. */
  readonly limits: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const LIMITS_FILE = join(import.meta.dirname, "limits.json");

export function readLimits(): ReadLimits {
  return JSON.parse(readFileSync(LIMITS_FILE, "utf8")) as ReadLimits;
}

/** The members that the product uses. The probes of the self-test each say for themselves what they need. */
export function membersOfProduct(): UsedMembers {
  const place = "src/taskpane/tsconfig.json";
  const fail = (diagnostic: ts.Diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
  };
  const config = ts.getParsedCommandLineOfConfigFile(
    place,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (config === undefined) throw new Error(`${place} is no configuration`);
  const files = config.fileNames.filter((name) => !name.includes("/self-test/probes/"));
  // The types of other packages take longest to read, and say nothing of Office.js.
  return membersUsed(files, { ...config.options, noResolve: true });
}

/** What is used, in the form in which it is kept, with what was said of it already. */
export function listed(used: UsedMembers, { everywhere, limits: read }: ReadLimits): ReadLimits {
  const members: Record<string, string | null> = {};
  const limits: Record<string, Record<string, string>> = {};
  for (const [name, { documentation, ofOwner, isMember }] of [...used].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isMember) members[name] = requirementSet(documentation, ofOwner);
    const sentences = limitsIn(documentation).filter((sentence) => everywhere[sentence] === undefined);
    if (sentences.length === 0) continue;
    limits[name] = Object.fromEntries(sentences.map((sentence) => [sentence, read[name]?.[sentence] ?? ""]));
  }
  return { everywhere, members, limits };
}

/** Sentences of which nobody has said how they are met, such as `Excel.Range.name: …`. */
export function unread({ limits }: ReadLimits): readonly string[] {
  return Object.entries(limits).flatMap(([name, sentences]) =>
    Object.entries(sentences).flatMap(([sentence, met]) => (met === "" ? [`${name}: ${sentence}`] : [])),
  );
}

/** The version of ExcelApi that the manifest asks for: each Excel that shows the add-in has it. */
export function floorOf(manifest: string): string {
  const [, version] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest) ?? [];
  if (version === undefined) throw new Error("The manifest asks for no ExcelApi");
  return version;
}

/** Uses of members that an Excel with the floor may lack, which do not ask for their set first. */
export function ungated(used: UsedMembers, floor: string): readonly string[] {
  return [...used].flatMap(([name, { documentation, ofOwner, uses }]) => {
    const [set, version] = requirementSet(documentation, ofOwner)?.split(" ") ?? [];
    if (set === undefined || version === undefined) return [];
    if (set === "ExcelApi" && isSetIncluded(version, floor)) return [];
    const opens = (gate: Gate) => gate.set === set && isSetIncluded(version, gate.version);
    const open = (use: MemberUse) => use.gates.some(opens);
    return uses.filter((use) => !open(use)).map(({ place }) => `${name} (${set} ${version}) at ${place}`);
  });
}
