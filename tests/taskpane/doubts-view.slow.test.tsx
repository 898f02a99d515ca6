import { screen } from "@testing-library/react";
import { workbookOfRows } from "../workbook-of-rows";
import { sessionOverFile } from "./hosted-session";
import { showView } from "./shown-view";

async function showDoubts(header: readonly string[], { title = "Plan of action", name = "Book1" } = {}) {
  const rows = [
    [title],
    ["Action", "Indicator", ...header, "Agency"],
    ["1.1 Train officers", "Number of officers trained", ...header.map((_, place) => 10 * place + 10), "MoJ"],
    ["1.2 Open shelters", "Number of shelters opened", ...header.map((_, place) => place + 1), "MoSVY"],
  ];
  const hosted = sessionOverFile(workbookOfRows(rows), { name });
  await hosted.session.check();
  return showView("doubts", hosted);
}

describe("the view of what was read with doubt", () => {
  it("says when years were taken to begin that two years name, and what to do", async () => {
    await showDoubts(["Target 2023/24", "Target 2024/25"]);
    expect(screen.getByText(/^Read as years that begin in July: nothing says when\./)).toBeTruthy();
    expect(screen.queryByText(/yearStart/)).toBeNull();
  });

  it("names what a column was read as in the words in which it is chosen", async () => {
    await showDoubts(["2023", "2024"]);
    expect(screen.getByText("Read as target of a year.")).toBeTruthy();
    expect(screen.queryByText(/annualTarget/)).toBeNull();
  });

  it.each([
    ["Plan of action", "Read as 2026-Q1: only the file name gives the year."],
    [
      "Plan of action 2025",
      "Read as 2025-Q1: “Plan of action 2025” in Sheet1!A1 gives the year, the column header does not. By the name of the file it would be 2026-Q1.",
    ],
  ])("says what tells the year of columns whose headers do not: %s", async (title, told) => {
    await showDoubts(["Target Q1", "Target Q2"], { title, name: "POI 2026.xlsx" });
    expect(screen.getByText(told)).toBeTruthy();
  });
});
