// What an add-in does in Excel: nothing in here knows that it may be tested without one.

/**
 * Marks the cells of a column that are below a limit, and says how many there are. `Excel` is what the page has from
 * office.js, or a test from the host.
 */
export function markBelow(Excel, { sheet, column, limit }) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values, rowIndex");
    await context.sync();
    const place = column.charCodeAt(0) - "A".charCodeAt(0);
    const rows = used.values.flatMap((row, index) =>
      typeof row[place] === "number" && row[place] < limit ? [used.rowIndex + index + 1] : [],
    );
    for (const row of rows) {
      context.workbook.worksheets.getItem(sheet).getRange(`${column}${row}`).format.fill.color = "#FFC7CE";
    }
    await context.sync();
    return rows.length;
  });
}
