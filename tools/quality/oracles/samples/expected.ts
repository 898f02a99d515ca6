import type { Expectation } from "./expectation";

/** The first rows of the tables that many samples set up. */
const FIRST_SALE = { "Sample!A2": "Frames", "Sample!B2": 5000 } as const;
const FIRST_EXPENSE = { "Sample!A2": 42736, "Sample!D2": 120 } as const;

/** What a table's part says of its cells. */
const table = (name: string, area: string) => ({ "xl/tables/": [`displayName="${name}" ref="${area}"`] });

/** A chart of the first column of numbers of a table without its header, as the samples of charts draw it. */
const salesChart = (...says: readonly string[]): Expectation => ({
  cells: FIRST_SALE,
  file: { "xl/charts/": ["Sample!$B$2:$B$7", '<c:legendPos val="r"/>', ...says] },
});

const RULES = {
  average: 'type="aboveAverage"',
  cell: '<cfRule type="cellIs"',
};

/**
 * What must have come of each sample of Microsoft's office-js-snippets, by its folder without the number and its name:
 * worked out from what its page says and its code asks for, never from what the host did. Of a sample that is not here
 * neither of them tells anything that could be compared.
 */
export const EXPECTED: Readonly<Record<string, Expectation>> = {
  "basics/basic-api-call": { prints: ["Sheet1!A1"], file: { "xl/styles": ["FFFF00"] } },
  "basics/basic-api-call-es5": { prints: ["Sheet1!A1"], file: { "xl/styles": ["FFFF00"] } },

  "basics/basic-common-api-call": { prints: ['The selected data is ""'] },

  "chart/chart-axis": {
    prints: ["Thousands", "Bicycle parts", "Number of items"],
    file: { "xl/charts/": ['<c:builtInUnit val="hundreds"/>', "Bicycle parts", "Number of items"] },
  },
  "chart/chart-axis-formatting": {
    file: {
      "xl/charts/": [
        ...['<c:orientation val="maxMin"/>', '<c:tickLblSkip val="1"/>', '<c:tickMarkSkip val="2"/>'],
        ...['<c:logBase val="100"/>', '<c:crossesAt val="100"/>', '<c:crossBetween val="midCat"/>'],
      ],
    },
  },
  "chart/chart-bubble-chart": {
    prints: ["Calamansi", "2000", "2.45", "0.1"],
    file: { "xl/charts/": ["<c:bubbleChart>", "Calamansi", '<c:showBubbleSize val="1"/>'] },
  },
  "chart/chart-create-several-charts": {
    file: {
      "xl/charts/": [
        ...["<c:barChart>", "<c:lineChart>", "<c:scatterChart>", "<c:areaChart>", "<c:radarChart>"],
        ...["<c:pieChart>", "<c:bar3DChart>", '<c:shape val="cylinder"/>', '"percentStacked"'],
      ],
    },
  },
  "chart/chart-data-source": { prints: ["Frames data source string: Sample!B2:E2", "LocalRange"] },
  "chart/chart-data-table": {
    file: {
      "xl/charts/": ['<c:showHorzBorder val="0"/>', '<c:showVertBorder val="1"/>', "B76E79", "Comic Sans"],
    },
  },
  "chart/chart-legend": salesChart('sz="1500" b="1" i="1" u="sng"', "FF0000", 'val="thousands"'),
  "chart/chart-series": { file: { "xl/charts/": ["Qtr2", "Sample!$C$2:$C$7", "Sample!$A$1:$A$7"] } },
  "chart/chart-series-markers": {
    file: { "xl/charts/": ['val="dash"', 'val="star"', 'val="x"', 'val="triangle"', "800080"] },
  },
  "chart/chart-series-plotorder": {
    file: { "xl/charts/": ["Qtr2", "Qtr3", '<c:idx val="2"/><c:order val="0"/>'] },
  },
  "chart/chart-trendlines": {
    prints: ["Linear", "#FF0000"],
    file: {
      "xl/charts/": ["<c:trendline>", "FF0000", '<c:trendlineType val="linear"/>', "FFC0CB", "4B0082"],
    },
  },
  "chart/create-doughnut-chart": {
    file: {
      "xl/charts/": [
        ...["<c:doughnutChart>", "Qtr2", '<c:holeSize val="80"/>', "Expenses By Category"],
        ...["0C8DB9", "A5E750", '<c:showPercent val="1"/>', "Corbel"],
      ],
    },
  },

  "comments-and-notes/comment-resolution": {
    file: { "xl/threadedComments": ["TODO: add data."] },
  },
  "conditional-formatting/conditional-formatting-advanced": {
    file: { "xl/worksheets/": [RULES.average], "xl/styles": ["<dxf>"] },
  },

  "custom-xml-parts/create-set-get-and-delete-custom-xml-parts": {
    without: { "customXml/": ["schemas.contoso.com", "ContosoReviewXmlPartId"] },
  },
  "custom-xml-parts/test-xml-for-unique-namespace": { without: { "customXml/": ["schemas.contoso.com"] } },

  "data-validation/data-validation": {
    cells: { "Names!A2": "Ricky" },
    file: {
      "xl/worksheets/": [
        'type="whole"',
        'operator="greaterThan"',
        "Names!$A$1:$A$3",
        "NOT(ISNUMBER(SEARCH(A2,C2)))",
      ],
      "xl/tables/": ['showRowStripes="0"'],
    },
  },

  "document/get-file-in-slices-async": {
    ...salesChart("FFC0CB", "4B0082"),
    prints: ["Number of file slices: ", "All slices", "full contents"],
  },
  "document/properties": {
    prints: ["Title: Excel document properties API", "Company: Microsoft", "Introduction", "Hello", "2"],
    file: { "docProps/": ["Excel document properties API", "Microsoft", "John", 'name="Integer"'] },
  },

  "events/data-change-event-details": {
    then: (user) => user.edit("Sample!D2", 7),
    prints: ["Change at D2", "120(Double)", "7(Double)"],
  },
  "events/event-column-and-row-sort": { prints: ["Row sorted: ", "Column sorted: "] },
  "events/event-worksheet-single-click": {
    then: (user) => user.click("Sheet1!C3"),
    prints: ["registered", "C3"],
  },
  "events/events-chartcollection-added-activated": {
    then: (user) => {
      user.selectChart("Sample", "Pie");
      user.selectChart("Sample", null);
    },
    prints: ["added with ID", "ID of the active chart", "deactivated"],
    file: { "xl/charts/": ["<c:pieChart>", "1st Quarter sales chart"] },
  },
  "events/events-chart-activated": {
    press: ["setup", "register-onactivated-deactivated-handlers"],
    then: (user) => {
      user.selectChart("Sample", "Pie");
      user.selectChart("Sample", "Cylinder");
    },
    // The handlers wait for Excel each in its own way, so either can be first.
    prints: ["Added handlers", "Chart name: Pie"],
  },
  "events/events-formula-changed": { prints: ["D1", "=A1 * B1", "=A1 * C1"] },
  "events/events-table-changed": { prints: ["address: B7", "B3:C3"], cells: { "Sample!B7": 900 } },
  "events/events-tablecollection-changed": {
    prints: ["address: B7", "Worksheet Id : Sample", "address: C15"],
    cells: { "Sample!B7": 900, "Sample!C15": 20 },
  },
  "events/events-workbook-and-worksheet-collection": {
    prints: [
      ...["onAdded event has been triggered", "activated worksheet Id"],
      ...["onMoved event has been triggered", "Position before move: 0", "Position after move: 1"],
    ],
  },
  "events/events-workbook-activated": { prints: ["Added event handler for workbook activated"] },
  "events/events-worksheet-protection": { prints: ["Protection status is now: true.", "Local"] },

  "named-item/create-and-remove-named-item": { prints: ["1 named items", "=Sample!$A$1:$D$1"] },
  "named-item/update-named-item": {
    prints: ["MyRange", "=Sample!$B$2:$E$7", "=Sample!$B$10:$D$14"],
    file: { "xl/workbook.xml": ["Sample!$B$10:$D$14"] },
  },

  "range/insert-delete-clear-range": {
    cells: { "Sample!B4": "Coffee", "Sample!E2": null, "Sample!E5": null, "Sample!B5": "Chocolate" },
  },
  "range/range-areas": {
    prints: ["Each range is an entireColumn: false", "C3:C5", "E3:E5", "Number of ranges: 2"],
    file: { "xl/styles": ["ADD8E6", "90EE90", "FFA500"] },
  },
  "range/range-find": { prints: ["Sample!C4", "Sample!C4", "Backwards"] },
  "range/range-get-range-edge": { file: { "xl/worksheets/": ['sqref="C5:F12"'] } },
  "range/range-remove-duplicates": {
    press: ["setup", "delete-name"],
    prints: ["5 entries with duplicate names", "4 entries with unique names"],
    cells: { "Sample!B6": "Arugula", "Sample!D6": 7, "Sample!B7": null },
  },
  "range/formatting": {
    cells: { "Sample!E3": "=C3 * D3" },
    file: { "xl/styles": ["4472C4", "FFFFFF"] },
  },
  "range/range-copyfrom": {
    cells: {
      ...{ "Sample!G1": 3, "Sample!K1": "=SUM(G1:J1)", "Sample!G3": 15, "Sample!H4": 3, "Sample!K4": 3 },
      ...{ "Sample!G5": null, "Sample!G6": 3, "Sample!J6": "Old Data", "Sample!G8": 5, "Sample!G12": 3 },
      ...{ "Sample!A1": null },
    },
  },
  "range/range-hyperlink": { prints: ["Updated"] },
  "range/range-merged-ranges": { prints: ["Sample!B2:E2", "4"], file: { "xl/worksheets/": ['ref="B2:E2"'] } },
  "range/range-relationships": { file: { "xl/styles": ["0000FF"] } },
  "range/range-text-orientation": {
    prints: ["Sample!B2:E2", "90"],
    file: { "xl/styles": ['textRotation="90"'] },
  },
  "range/selected-range": { prints: ["Sheet1!A1"] },
  "range/set-get-values": {
    prints: ["Almonds", "37.5", "Coffee"],
    cells: { "Sample!C3": 5, "Sample!E3": "=C3 * D3" },
  },
  "range/used-range": { prints: ["Need Data"], cells: { "Sample!B3": "Frames", "Sample!F8": 8765 } },

  "shape/shape-create-and-delete": { without: { "xl/drawings/": ["hexagon", "triangle", "smileyFace"] } },
  "shape/shape-fill-and-line-formatting": {
    prints: [
      '"type":"NoFill"',
      '"color":"#C55A11"',
      '"dashStyle":"DashDotDot"',
      '"visible":false',
      '"weight":4',
    ],
    file: { "xl/drawings/": ["Badge", 'prst="round2SameRect"', "Shape formatting"] },
  },
  "shape/shape-groups": {
    prints: ["grouped", "ungrouped"],
    file: { "xl/drawings/": ["Square", "Pentagon", "Octagon"] },
  },
  "shape/shape-move-and-order": {
    file: { "xl/drawings/": ["Square", 'noChangeAspect="1"', 'rot="1800000"'] },
  },
  "shape/shape-textboxes": {
    file: {
      "xl/drawings/": ['txBox="1"', "A geometric shape", 'prst="wave"', "<a:spAutoFit/>", 'algn="ctr"'],
    },
  },

  "table/add-rows-and-columns-to-a-table": {
    cells: {
      ...FIRST_EXPENSE,
      "Sample!D11": 27,
      "Sample!E1": "Deductable?",
      "Sample!E11": "No",
      "Sample!F3": "Weekday",
    },
    file: table("ExpensesTable", "A1:F11"),
  },
  "table/convert-range-to-table": { cells: FIRST_SALE, file: table("ExpensesTable", "A1:E7") },
  "table/create-table": {
    cells: { ...FIRST_EXPENSE, "Sample!D8": 97 },
    file: table("ExpensesTable", "A1:D8"),
  },
  "table/filter-data": { cells: FIRST_EXPENSE, file: table("ExpensesTable", "A1:D8") },
  "table/formatting": { file: { "xl/styles": ["C70039", "DAF7A6", "FFC300", "FFA07A"] } },
  "table/get-data-from-table": {
    cells: {
      ...{ "Sample!B17": "Northwind Electric Cars", "Sample!D20": "Amount", "Sample!D21": 120 },
      ...{ "Sample!D27": 97, "Sample!B30": "The Phone Company" },
    },
  },
  "table/get-visible-range-of-a-filtered-table": { prints: ["350", "120", "27", "33", "97"] },
  "table/import-json-data": { cells: { "Sample!D12": 178 }, file: table("ExpensesTable", "A1:D12") },
  "table/resize-table": { file: table("ExpensesTable", "A1:D20") },
  "table/sort-data": {
    cells: { "Sample!D2": 350, "Sample!D3": 142, "Sample!D8": 27, "Sample!B2": "Bellows College" },
  },

  "workbook/create-get-change-delete-settings": { prints: ["true", "false", "has been deleted"] },
  "workbook/culture-info": { cells: { "Sample!C2": 14.37, "Sample!C3": 123456789 } },
  "workbook/culture-info-date-time": { prints: ["m/d/yyyy", "/", "h:mm:ss", ":"] },
  "workbook/workbook-built-in-functions": { prints: ["= 12", "= 37"] },
  "workbook/workbook-calculation": {
    prints: ["Changing cell Sample!", "has recalculated", "B2:B7", "F2", "F7", "Manual", "Automatic"],
  },
  "workbook/workbook-get-active-cell": { prints: ["Sheet1!A1"] },

  "worksheet/active-worksheet": { prints: ["Sheet1", "Sheet2"] },
  "worksheet/add-delete-rename-move-worksheet": {
    prints: ["position 1", "Deleting", "Renamed1", '"0"'],
    file: { "xl/workbook.xml": ["Renamed1"] },
  },
  "worksheet/gridlines": {
    press: ["show-gridlines", "hide-gridlines"],
    file: { "xl/worksheets/": ['showGridLines="0"'] },
  },
  "worksheet/list-worksheets": { prints: ["one worksheet", "Sheet1"] },
  "worksheet/reference-worksheets-by-relative-position": { prints: ["Tax due for 2017", "Tax due for 2016"] },
  "worksheet/worksheet-auto-filter": { without: { "xl/worksheets/": ["<autoFilter", 'hidden="1"'] } },
  "worksheet/worksheet-find-all": {
    prints: ["No canceled projects"],
    file: { "xl/styles": ["008000", "FFFF00"] },
  },
  "worksheet/tab-color": { prints: ["Sheet1", "the default color"] },
  "worksheet/worksheet-freeze-panes": { prints: ["Sample!A1:K5"] },
  "worksheet/worksheet-page-layout": {
    file: {
      "xl/worksheets/": [
        'verticalCentered="1"',
        'blackAndWhite="1"',
        'orientation="landscape"',
        'scale="200"',
      ],
      "xl/workbook.xml": ["Print!$A$1:$D$41", "Print!$1:$1"],
    },
  },
  "worksheet/worksheet-range-cell": {
    prints: ["Sample!B2:E5", "Sample!1:1048576", "Sample!B2:C5", "Sample!E2"],
    cells: { "Sample!E5": "=C5 * D5" },
  },
  "worksheet/worksheet-visibility": { prints: ["only visible worksheet", "No hidden worksheets"] },

  "scenarios/multiple-property-set": { file: { "xl/styles": ["4472C4", "Verdana"] } },
  "scenarios/performance-optimization": { prints: ["Starting", "10000 cells", "Manual"] },
  "scenarios/report-generation": {
    prints: ["100px", "Column #1", "Success!"],
    file: { "xl/charts/": ["FFC0CB"] },
  },
  "scenarios/working-with-dates": {
    prints: ["set (timestamp)", "get (timestamp)"],
    cells: { "Sample!B2": "Now" },
  },

  "just-for-fun/color-wheel": {
    file: { "xl/workbook.xml": ['name="Color Wheel Settings"', 'state="hidden"'] },
  },
  "just-for-fun/gradient": { file: { "xl/styles": ["FF0000", "00FF00", "0000FF", "FFFF00"] } },
  "just-for-fun/patterns": { press: ["squares"], file: { "xl/styles": ["1E0000", "000700"] } },
  "just-for-fun/path-finder-game": { prints: ["Count of iterations"] },
};
