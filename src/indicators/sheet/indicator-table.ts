import { numberKey, wordsKey } from "../../identity/row-names";
import type { IndicatorColumn, IndicatorSheet, IndicatorSheetRow } from "../../plan/indicator-sheet";
import { readChoice } from "./choice-words";
import type { ChoiceColumn, ChoiceOf } from "./choices";
import type { IndicatorEntry, IndicatorTable, UnknownChoice } from "./indicator-entries";

/**
 * Understands the rows of an Indicators sheet. Of two rows with one id and wording the confirmed one counts, else the
 * first: with another wording a row can be one that was set aside, whose number is another's by now.
 */
export function readIndicatorTable({ rows, otherHeaders }: IndicatorSheet): IndicatorTable {
  const read = rows.map(readEntry);
  const counting = new Map<string, IndicatorEntry>();
  const rowKey = ({ id, indicator }: IndicatorEntry): string | null =>
    id === null ? null : `${numberKey(id)}\n${wordsKey(indicator ?? "")}`;
  for (const entry of read) {
    const key = rowKey(entry);
    if (key === null) continue;
    const former = counting.get(key);
    if (former === undefined || (entry.confirmed && !former.confirmed)) counting.set(key, entry);
  }
  const entries: IndicatorEntry[] = [];
  const duplicates: IndicatorTable["duplicates"][number][] = [];
  for (const entry of read) {
    const counts = counting.get(rowKey(entry) ?? "") ?? entry;
    if (counts === entry) entries.push(entry);
    else duplicates.push({ entry, counting: counts });
  }
  return { entries, duplicates, otherHeaders };
}

function readEntry({ cell, entries, others }: IndicatorSheetRow): IndicatorEntry {
  const unknownChoices: UnknownChoice[] = [];
  const choice = <Column extends ChoiceColumn>(column: Column): ChoiceOf<Column> | null => {
    const entry = entries[column];
    if (entry === undefined) return null;
    const text = String(entry.value);
    const known = readChoice(column, text);
    if (known === null) unknownChoices.push({ column, cell: entry.cell, text });
    return known;
  };
  const confirmed = choice("confirmed") === "yes";
  const choices = {
    measure: choice("measure"),
    aggregation: choice("aggregation"),
    direction: choice("direction"),
    frequency: choice("frequency"),
    partyParts: choice("partyParts"),
    keyIndicator: choice("keyIndicator"),
  };
  const asTyped = new Map(unknownChoices.map(({ column, text }) => [column, text]));
  if (confirmed && asTyped.size > 0) asTyped.set("confirmed", String(entries.confirmed?.value));
  return {
    cell,
    ...choices,
    id: textOf(entries, "id"),
    action: textOf(entries, "action"),
    indicator: textOf(entries, "indicator"),
    unit: textOf(entries, "unit"),
    baseline: figureOf(entries, "baseline"),
    baselineYear: figureOf(entries, "baselineYear"),
    meansOfVerification: textOf(entries, "meansOfVerification"),
    parties: textOf(entries, "parties"),
    breakdown: textOf(entries, "breakdown"),
    confirmed: confirmed && unknownChoices.length === 0,
    unknownChoices,
    asTyped,
    cells: cellsOf(entries),
    others,
  };
}

function cellsOf(entries: IndicatorSheetRow["entries"]): IndicatorEntry["cells"] {
  return Object.fromEntries(Object.entries(entries).map(([column, { cell }]) => [column, cell]));
}

function textOf(entries: IndicatorSheetRow["entries"], column: IndicatorColumn): string | null {
  const value = entries[column]?.value;
  return value === undefined ? null : String(value).trim();
}

function figureOf(entries: IndicatorSheetRow["entries"], column: IndicatorColumn): number | string | null {
  const value = entries[column]?.value;
  return typeof value === "number" ? value : textOf(entries, column);
}
