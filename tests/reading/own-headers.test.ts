import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { openPointColumnOf } from "../../src/plan/language/activity-phrases";
import { ACTIVITY_COLUMNS } from "../../src/plan/activity";
import { AGENCY_COLUMNS } from "../../src/plan/agency";
import { INDICATOR_COLUMNS } from "../../src/plan/indicator-sheet";
import { OPEN_POINT_COLUMNS } from "../../src/plan/open-point";
import { ACTUALS_COLUMNS } from "../../src/reading/own-sheets/actuals-headers";
import { ownHeader } from "../../src/reading/own-sheets/headers-by-place";
import { gridOf } from "./grid-of";

/** Where each column of a header is found that has some of them twice; headers are the columns' own names here. */
function placesIn(order: readonly string[], header: readonly (string | null)[]) {
  const found = ownHeader(gridOf([["Title"], header]), (text) => (order.includes(text) ? text : null), order);
  return Object.fromEntries([...found!.columns].map(([place, column]) => [column, place]));
}

describe.each<[string, readonly string[]]>([
  ["Actuals", ACTUALS_COLUMNS],
  ["Activities", ACTIVITY_COLUMNS],
  ["Agencies", AGENCY_COLUMNS],
  ["Indicators", INDICATOR_COLUMNS],
  ["Open points", OPEN_POINT_COLUMNS],
])("of two columns of one header on the sheet %s", (_, order) => {
  const own = Object.fromEntries(order.map((column, place) => [column, place]));

  it.each(order)("the own %s counts, with another behind the table", (twice) => {
    expect(placesIn(order, [...order, twice])).toEqual(own);
    expect(placesIn(order, [...order, null, null, twice])).toEqual(own);
  });

  it.each(order)("the own %s counts, with another before the table", (twice) => {
    const moved = Object.fromEntries(order.map((column, place) => [column, place + 2]));
    expect(placesIn(order, [twice, null, ...order])).toEqual(moved);
  });

  it.each(order.slice(2, -1))("the own %s counts, with another one column before it", (twice) => {
    const at = order.indexOf(twice) - 1;
    const header = [...order.slice(0, at), twice, ...order.slice(at)];
    expect(placesIn(order, header)[twice]).toBe(at + 2);
  });
});

it.each(LANGUAGES)("the headers of open points as they are written are known again (%s)", (language) => {
  const translate = createTranslator(language);
  const known = OPEN_POINT_COLUMNS.map((column) =>
    openPointColumnOf(translate({ id: `openPointSheet-${column}` })),
  );
  expect(known).toEqual(OPEN_POINT_COLUMNS);
});
