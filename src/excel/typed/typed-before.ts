import type { TypedBefore, TypedNote } from "../../workbook/row-subject";
import type { SheetDescription } from "../../workbook/sheet-description";
import { textOf } from "./former-rows";
import type { FormerSheet } from "./former-sheet";
import { undescribedCells } from "./place-typed";

/**
 * The description of a sheet that knows what people typed on the former one: next to which rows, and what of it was
 * said about rows that it no longer has.
 */
export function describedWith(untyped: SheetDescription, layers: readonly FormerSheet[]): SheetDescription {
  const { withTyped: describe } = untyped;
  if (describe === undefined || layers.every(({ typed }) => typed.length === 0)) return untyped;
  const typed = together(layers.map((layer) => typedBefore(untyped, layer)));
  const described = describe(typed);
  // What the sheet could have a row about, and has none anyway, has to be seen too.
  const shown = new Set(described.rows.flatMap(({ about }) => (about === undefined ? [] : [about.key])));
  const hidden = typed.beside.filter(({ about }) => !shown.has(about.key));
  if (hidden.length === 0) return described;
  return describe({
    beside: typed.beside.filter(({ about }) => shown.has(about.key)),
    gone: [...typed.gone, ...hidden],
  });
}

/** What people typed next to the rows of a former sheet and its new description does not say by itself. */
function typedBefore(description: SheetDescription, former: FormerSheet): TypedBefore {
  const { cells, rows } = undescribedCells(description, former);
  const beside: TypedNote[] = [];
  const gone: TypedNote[] = [];
  for (const cell of cells) {
    const subject = rows.subjectOf(cell.row);
    if (subject === null) continue;
    const note = { column: rows.movedTo(cell) ?? rows.homeOf(cell), text: textOf(cell) };
    if (subject.now === null) gone.push({ about: subject.former, ...note });
    else beside.push({ about: subject.now, ...note });
  }
  return { beside, gone };
}

function together(all: readonly TypedBefore[]): TypedBefore {
  return { beside: all.flatMap(({ beside }) => beside), gone: all.flatMap(({ gone }) => gone) };
}
