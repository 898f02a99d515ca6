import type { Doubt, Indicator, PlacedText } from "../../plan/plan";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../header/header-column";
import type { PlanColumns } from "../header/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import { columnsOfParts } from "./rules/parts";

/** A place is named, and not described. */
const LONGEST_PLACE = 40;

function isPlace(text: string | undefined): text is string {
  return text !== undefined && text !== "" && text.length <= LONGEST_PLACE && /\p{L}/u.test(text);
}

/** Indicators with the place of each, where a column tells apart those that an action has several times. */
export interface WithPlaces {
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly Doubt[];
}

/**
 * Where an action has indicators of one wording, the column that has another short text for each of them says of
 * which place, group or office each one is. It tells all of them apart, or it tells none.
 */
export function withPlaces(
  indicators: readonly Indicator[],
  sheet: string,
  view: SheetView,
  columns: PlanColumns,
): WithPlaces {
  const groups = repeatedIndicators(indicators.filter(({ cell }) => cell.sheet === sheet));
  if (groups.length === 0) return { indicators, doubts: [] };
  const column = columnsOfParts(columns).find((each) =>
    groups.every((group) => tellsApart(view, each, group)),
  );
  if (column === undefined) return { indicators, doubts: [] };
  const places = new Map<Indicator, PlacedText>();
  for (const indicator of groups.flat()) {
    const { row } = indicator.cell;
    const text = onOneLine(view.text(row, column.column));
    places.set(indicator, { text, cell: view.reference(row, column.column) });
  }
  const named = [...new Set([...places.values()].map(({ text }) => text))].join(", ");
  return {
    indicators: indicators.map((indicator) => {
      const place = places.get(indicator);
      return place === undefined ? indicator : { ...indicator, place };
    }),
    doubts: [{ cell: column.headerCell, text: column.header, taken: named, alternatives: [] }],
  };
}

/** The indicators that an action has more than once, by their wording. */
function repeatedIndicators(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  const counts = new Map<string, number>();
  for (const { action } of indicators) counts.set(action, (counts.get(action) ?? 0) + 1);
  if (counts.size === indicators.length) return [];
  for (const indicator of indicators) {
    if (counts.get(indicator.action) === 1) continue;
    const key = `${indicator.action} ${foldText(indicator.text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [indicator]);
    else group.push(indicator);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function tellsApart(view: SheetView, { column }: HeaderColumn, group: readonly Indicator[]): boolean {
  const texts = group.map(({ cell }) => onOneLine(view.text(cell.row, column)));
  return texts.every(isPlace) && new Set(texts.map(foldText)).size === texts.length;
}
