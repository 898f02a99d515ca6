import { fireEvent, screen, within } from "@testing-library/react";
import { gridCell } from "../../src/workbook/grid";
import { openWorkbookFile } from "../../src/xlsx";
import { type HostedSession, sessionOver, sessionOverFile } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(60_000);

/** Its values were pasted, so that some that stand below one another may be one. */
const PASTED_PLAN = "joint-plan-pasted-from-minutes.xlsx";

const rows = (name: string) => {
  const heading = screen.getByRole("heading", { name: new RegExp(`^${name}`) });
  const fold = heading.parentElement;
  if (fold === null) throw new Error(`No fold of ${name}`);
  return within(fold).getAllByRole("listitem");
};
const rowOf = (cell: string) => {
  // A cell can be doubtful in two ways; what touches more stands first.
  const [link] = screen.getAllByRole("button", { name: `Go to ${cell}` });
  const row = link?.closest("li");
  if (row == null) throw new Error(`No row of ${cell}`);
  return row;
};

describe("the view of what was read with doubt or not read", () => {
  it("lists what touches values first, each with its cell and as what it was read", async () => {
    await showView("doubts", sessionOver(PASTED_PLAN));
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.textContent).toMatch(/^Values/);
    expect(rowOf("F15").textContent).toContain("“4 120”Read as 4; 120.");
    expect(screen.getByText(/^\d+ readings are doubtful; \d+ things were not read\.$/)).toBeTruthy();
  });

  it("writes what a value is into its cell, says so, and takes that back", async () => {
    const { workbook } = await showView("doubts", sessionOver(PASTED_PLAN));
    const held = async () => {
      const { sheets } = await workbook.read();
      const grid = sheets.find((sheet) => sheet.grid.sheet === "Sheet1")?.grid;
      return grid === undefined ? null : gridCell(grid, 14, 5).value;
    };
    const before = await held();
    fireEvent.click(within(rowOf("F15")).getByRole("button", { name: "It is 4120" }));
    await screen.findAllByText("F15 has been changed, and the plan was read again.");
    expect(await held()).toBe(4120);
    expect(screen.queryAllByRole("button", { name: "Go to F15" })).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByRole("button", { name: "Go to F15" });
    expect(await held()).toBe(before);
  });

  it("keeps in the workbook that a reading is right, and asks again where that is wanted", async () => {
    const { file } = await showView("doubts", sessionOver(PASTED_PLAN));
    const open = rows("Values").length;
    fireEvent.click(within(rowOf("F15")).getByRole("button", { name: "That is right: F15" }));
    await screen.findAllByText("Saved in the workbook: that is right.");
    expect(rows("Values")).toHaveLength(open - 1);
    expect(statusTexts().join()).toContain("Saved in the workbook");

    const again = sessionOverFile(openWorkbookFile(file.save()));
    await again.session.check();
    const { check } = again.session.state();
    if (check.kind !== "checked") throw new Error(check.kind);
    expect(check.result.settings.accepted).toMatchObject([
      { rule: "reading-doubt", reason: "That is right" },
    ]);

    fireEvent.click(screen.getByRole("button", { name: /^Answered/ }));
    fireEvent.click(screen.getByRole("button", { name: "Ask again: F15" }));
    await screen.findAllByText("It is listed as doubtful again.");
    expect(rows("Values")).toHaveLength(open);
  });

  it.each([
    ["It is 4120", "F15 has been changed, and the plan was read again."],
    ["That is right: F15", "Saved in the workbook: that is right."],
  ])("tries what failed again as it was: %s", async (answer, news) => {
    const { host } = await showView("doubts", sessionOver(PASTED_PLAN));
    await pressFailing(host, within(rowOf("F15")).getByRole("button", { name: answer }), news);
  });

  it("tries again what was to be taken back or asked again", async () => {
    const { host } = await showView("doubts", sessionOver(PASTED_PLAN));
    fireEvent.click(within(rowOf("F15")).getByRole("button", { name: "It is 4120" }));
    await screen.findAllByText("F15 has been changed, and the plan was read again.");
    const changed = "F15 has been changed, and the plan was read again.";
    await pressFailing(host, screen.getByRole("button", { name: "Undo" }), changed);
    expect(rowOf("F15").textContent).toContain("“4 120”Read as 4; 120.");

    fireEvent.click(within(rowOf("F15")).getByRole("button", { name: "That is right: F15" }));
    await screen.findAllByText("Saved in the workbook: that is right.");
    fireEvent.click(screen.getByRole("button", { name: /^Answered/ }));
    const again = screen.getByRole("button", { name: "Ask again: F15" });
    await pressFailing(host, again, "It is listed as doubtful again.");
    expect(within(rowOf("F15")).getByRole("button", { name: "That is right: F15" })).toBeTruthy();
  });
});

/** Presses what Excel refuses at first, then tries again, and waits for what is said once it went through. */
async function pressFailing(host: HostedSession["host"], button: HTMLElement, news: string): Promise<void> {
  host.failRequest(1, { code: "GeneralException", message: "There was an internal error." });
  fireEvent.click(button);
  const retry = await screen.findByRole("button", { name: "Try again" });
  expect(screen.queryAllByText(news)).toEqual([]);
  fireEvent.click(retry);
  await screen.findAllByText(news);
}
