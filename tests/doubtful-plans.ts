import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { fillRows, workbookOfRows } from "./workbook-of-rows";

/** Three lists that could each be the plan, the likeliest on the sheet “Ideas”, the next on “List”. */
export function workbookOfThreeLists(): WorkbookFile {
  const file = newWorkbookFile();
  const ideas = file.sheets[0]!;
  ideas.name = "Ideas";
  fillRows(ideas, [
    ["Activity", "Planned", "Responsible"],
    ["Train officers", 3, "MoJ"],
    ["Print guides", "2", "MoJ"],
    ["Meet the press", 2, "MoI"],
  ]);
  fillRows(file.addSheet("List"), [
    ["Activity", "Planned", "Cost"],
    ["Hold courses", 4, 200],
    ["Write a book", 5, 900],
    ["Visit districts", 2, 100],
  ]);
  fillRows(file.addSheet("Wishes"), [
    ["Activity", "Planned"],
    ["Build a school", 1],
    ["Open a library", 2],
    ["Plant trees", 50],
  ]);
  fillRows(
    file.addSheet("Guests"),
    Array.from({ length: 9 }, (_, row) => [`Guest ${row + 1}`, "by train", "vegetarian"]),
  );
  return file;
}

/** A plan whose actions, by their header, are numbers. */
export function workbookOfNumberedMeasures(): WorkbookFile {
  const rows = [
    ["Measure", "Indicator", 2024, 2025, "Lead", "Colour", "Size"],
    [5, "Officers trained", 30, 4, "MoJ", "red", "small"],
    [4, "Guides printed", 8, 50, "MoJ", "red", "small"],
    [3, "Meetings held", 20, 20, "MoI", "red", "small"],
    [8, "Visits made", 50, 8, "MoI", "red", "small"],
    [2, "Offices open", 4, 30, "MoI", "red", "small"],
  ];
  return workbookOfRows(rows, "Programme");
}
