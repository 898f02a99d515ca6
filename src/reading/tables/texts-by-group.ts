import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../header/header-column";
import type { SheetView } from "../sheet/sheet-view";

/**
 * Whether a column of texts has the same texts for each text of another column, each once: nine measures for
 * each of four regions. A log has what happens, now this and now that.
 */
export function areTextsByGroup(
  view: SheetView,
  firstRow: number,
  texts: HeaderColumn,
  others: readonly HeaderColumn[],
): boolean {
  return others.some((groups) => groups !== texts && isEachOncePerGroup(view, firstRow, texts, groups));
}

const ROWS_LOOKED_AT = 400;
/** So many groups or texts make a grid and no chance. */
const FEWEST = 2;

function isEachOncePerGroup(
  view: SheetView,
  firstRow: number,
  texts: HeaderColumn,
  groups: HeaderColumn,
): boolean {
  const textsOf = new Map<string, Set<string>>();
  const all = new Set<string>();
  let pairs = 0;
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const [text, group] = [texts, groups].map(({ column }) => foldText(view.text(row, column)));
    if (text === undefined || group === undefined || text === "" || group === "") continue;
    const ofGroup = textsOf.get(group) ?? new Set();
    if (ofGroup.has(text)) return false;
    textsOf.set(group, ofGroup.add(text));
    all.add(text);
    pairs++;
  }
  return textsOf.size >= FEWEST && all.size > FEWEST && pairs >= MOSTLY * textsOf.size * all.size;
}

/** A measure may lack in a region. */
const MOSTLY = 0.9;
