import { agencyKey } from "../plan/agency";
import { findSpellingVariants, type Spelling } from "./agency-spelling";

/** More often than any name is reported: one that is known is not the mistyped one. */
const ALWAYS = Number.MAX_SAFE_INTEGER;

/** Which known names others most likely stand for, by the others: mistyped, or with their short form in brackets. */
export function matchKnownNames(
  others: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const spelling = (name: string, count: number): Spelling => ({ name, count, besides: new Set() });
  const variants = findSpellingVariants([
    ...known.map((name) => spelling(name, ALWAYS)),
    ...others.map((name) => spelling(name, 1)),
  ]).filter(({ common }) => common.count === ALWAYS);
  const byKey = new Map(known.map((name) => [agencyKey(name), name]));
  return new Map([
    ...variants.map(({ rare, common }) => [rare.name, common.name] as const),
    ...others.flatMap((name) => {
      const short = byKey.get(agencyKey(inBrackets(name)));
      return short === undefined ? [] : [[name, short] as const];
    }),
  ]);
}

/** "MOJ" of "Ministry of Justice (MOJ)"; "" where no brackets end a name. */
function inBrackets(name: string): string {
  return /\(([^()]{1,40})\)\s*$/u.exec(name)?.[1] ?? "";
}
