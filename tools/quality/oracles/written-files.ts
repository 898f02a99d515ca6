import { readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../../../src/locales/languages";
import { planToAttack } from "../attack/attacked-plan";
import { ODD_PACKAGES, oddPackage } from "./odd-packages";
import { KINDS, output } from "./outputs";
import { errorsOf } from "./validator";

/** A workbook and what is written into it. */
export interface Case {
  readonly name: string;
  readonly kind: string;
  readonly language: Language;
  readonly bytes: () => Uint8Array;
}

const FIXTURES = ["every-feature", "joint-plan-of-action-2023-2025", "plan-with-own-percentages"];

/** Every kind of output in three languages, of generated plans and of rich workbooks; then the odd packages. */
export function allCases(): Case[] {
  const bases = [
    ...[3, 25].map((actions) => [`${actions} actions`, () => planToAttack(actions).save()] as const),
    ...FIXTURES.map((name) => [name, () => read(`tests/fixtures/${name}.xlsx`)] as const),
  ];
  const kinds = bases.flatMap(([base, bytes]) =>
    KINDS.flatMap((kind) =>
      LANGUAGES.map((language) => ({ name: `${base}: ${kind} in ${language}`, kind, language, bytes })),
    ),
  );
  const odd = Array.from({ length: ODD_PACKAGES }, (_, number): Case[] =>
    ["all sheets of a meeting", "actuals"].map((kind) => ({
      name: `odd package ${number}: ${kind}`,
      kind,
      language: LANGUAGES[number % LANGUAGES.length] ?? "en",
      bytes: () => oddPackage(number).bytes,
    })),
  );
  return [...kinds, ...odd.flat()];
}

/** What is wrong in the output and was not in the workbook that it was written into. */
export async function newErrors({ bytes, kind, language }: Case): Promise<readonly string[]> {
  const before = bytes();
  const [former, found] = await Promise.all([
    errorsOf(before),
    output(before, kind, language).then((written) => errorsOf(written)),
  ]);
  return [...found].filter((error) => !former.has(error));
}

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
