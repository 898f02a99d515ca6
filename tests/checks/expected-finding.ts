import type { Finding } from "../../src/checks";
import { address, say } from "./in-words";

/** A drawing, and the findings that the lines below it expect: each as `F2 error: words`, with its fix below it. */
export function drawnCase(text: string): { readonly plan: string; readonly finds: readonly string[] } {
  const lines = text.split("\n").map((line) => line.trim());
  const quoted = lines.filter((line) => line.startsWith(">")).join("\n");
  return {
    plan: lines.filter((line) => !line.startsWith(">")).join("\n"),
    finds: quoted === "" ? [] : quoted.replace(/^> /u, "").split("\n> "),
  };
}

/** The cell of an expected finding, what it weighs where that matters, and words of its message. */
const EXPECTED = /^(?<cell>\w+)(?: (?<severity>error|warning|info))?(?:: (?<words>.+))?$/u;

/** The cell in which a finding is expected. */
export function cellOf(expected: string): string {
  return partsOf(expected).cell ?? "";
}

/**
 * Expects of a finding what the text says of it: `F2 error: 2 + 2 = 4, but`, and in lines below what its first fix puts
 * into cells, `>> F2: 4`, or `>> none`.
 */
export function expectFinding(found: Finding, expected: string): void {
  const { severity, words } = partsOf(expected);
  if (severity !== undefined) expect(found.severity).toBe(severity);
  if (words !== undefined) expect(say(found.message)).toContain(words);
  const [, ...edits] = expected.split("\n>> ");
  if (edits.length === 0) return;
  const fixed = found.fixes[0]?.edits.map(({ cell, value }) => `${address(cell)}: ${drawn(value)}`);
  expect(fixed ?? ["none"]).toEqual(edits);
}

function partsOf(expected: string): Readonly<Record<string, string | undefined>> {
  const groups = EXPECTED.exec(expected.split("\n")[0] ?? "")?.groups;
  if (groups === undefined) throw new Error(`“${expected}” is no expected finding`);
  return groups;
}

/** A value as the lines write it: a text as it is, unless it would be taken for a number or for nothing. */
function drawn(value: string | number | null): string {
  const isPlain = typeof value === "string" && /^\S(?:.*\S)?$/u.test(value) && Number.isNaN(Number(value));
  return isPlain ? value : JSON.stringify(value);
}
