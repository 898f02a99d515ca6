import { fireEvent, screen, within } from "@testing-library/react";
import { sessionOver, JOINT_PLAN, type HostedSession } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

/** Looks at a table that was pasted, until a text shows what came of it. */
async function look(table: string, shown: RegExp): Promise<void> {
  fireEvent.change(screen.getByLabelText("Or paste the table here"), { target: { value: table } });
  fireEvent.click(screen.getByRole("button", { name: "See what would be recorded" }));
  await screen.findAllByText(shown);
}

const reported = ({ session }: HostedSession): readonly string[] => {
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error(check.kind);
  return check.result.actuals.map(({ indicator, value }) => `${indicator}: ${value.raw}`);
};

describe("the view that records a table of reports", () => {
  it("shows what would be recorded before anything is, then records all of it", async () => {
    const hosted = await showView("reportsFile", sessionOver(JOINT_PLAN));
    // As it is copied from Excel.
    await look("Indicator\tPeriod\tActual\n1.4-2\t2024-Q2\t30\n1.4-1\t2024-Q2\t1\n", /^2 reports\.$/);
    expect(screen.getByText("Line 2: 1.4-2, 2024 Q2")).toBeTruthy();
    expect(hosted.file.sheets.map(({ name }) => name)).not.toContain("Actuals");
    fireEvent.click(screen.getByRole("button", { name: "Record all 2 reports" }));
    await screen.findAllByText(/^2 reports recorded\./);
    expect(statusTexts().join()).toContain("2 reports recorded.");
    expect(reported(hosted)).toEqual(expect.arrayContaining(["1.4-2: 30", "1.4-1: 1"]));

    await look("Indicator,Period,Actual\n1.4-2,2024-Q2,31\n", /^1 report\.$/);
    expect(screen.getByText("31 in place of 30")).toBeTruthy();
  });

  it("takes back all that was recorded at once, and none where a value is another by now", async () => {
    const hosted = await showView("reportsFile", sessionOver(JOINT_PLAN));
    const record = async (table: string) => {
      await look(`Indicator,Period,Actual\n${table}`, /^\d reports?\.$/);
      fireEvent.click(screen.getByRole("button", { name: /^Record/ }));
      await screen.findAllByText(/recorded\.|replaced;/);
    };
    await record("1.4-2,2024-Q2,30\n");
    await record("1.4-2,2024-Q2,31\n1.4-1,2024-Q2,1\n");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByText("2 reports taken back. The rows say what they said before.");
    const comments = () => [4, 5].map((row) => hosted.file.sheets.at(-1)!.cell(row, 7).value);
    expect(reported(hosted)).toEqual(expect.arrayContaining(["1.4-2: 30", "1.4-1: "]));
    expect(comments()).toEqual([null, null]);

    await record("1.4-2,2024-Q2,32\n1.4-1,2024-Q2,2\n");
    const actuals = hosted.file.sheets.find(({ name }) => name === "Actuals")!;
    actuals.setCell(5, 4, { value: 3, formula: null });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText(/^Somebody has changed the reports on 1\.4-1 meanwhile/);
    expect(actuals.cell(4, 4).value).toBe(32);
  });

  it("records nothing while a row is refused, and says which and why", async () => {
    const hosted = await showView("reportsFile", sessionOver(JOINT_PLAN));
    await look(
      "Indicator,Period,Actual\n1.4-2,2024-Q2,-3\n1.4-1,2024-Q2,1\n9.9-9,2024-Q2,1\n",
      /^3 reports, 2 refused\.$/,
    );
    const refused = within(screen.getByText("Line 2: 1.4-2, 2024 Q2").parentElement!);
    expect(refused.getByText(/cannot be below zero/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Record/ })).toBeNull();
    expect(screen.getByText(/^Nothing is recorded while a row is refused/)).toBeTruthy();
    expect(hosted.file.sheets.map(({ name }) => name)).not.toContain("Actuals");
  });

  it("says what is doubtful about a row, which is recorded all the same", async () => {
    await showView("reportsFile", sessionOver(JOINT_PLAN));
    await look("Indicator,Period,Actual\n1.4-2,2024-Q2,3000\n", /^1 report, 1 to look at\.$/);
    expect(screen.getByText(/5000% of its target/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Record 1 report" })).toBeTruthy();
  });

  it("says in one sentence of what is no table that it has no headers", async () => {
    await showView("reportsFile", sessionOver(JOINT_PLAN));
    await look("hello", /^The table was not understood/);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^None of its column headers is known\./),
    ]);
  });

  it("says what a table lacks, and reads a file that is chosen", async () => {
    await showView("reportsFile", sessionOver(JOINT_PLAN));
    await look("Indicator,Actual,Colour\n1.4-2,3,red\n", /^The table was not understood/);
    expect(screen.getByText(/^It has no column “period”/)).toBeTruthy();
    expect(screen.getByText("“Colour” is not a known column. Rename or delete it.")).toBeTruthy();
    const file = Object.assign(new File([], "reports.csv"), {
      arrayBuffer: () =>
        Promise.resolve(new TextEncoder().encode("ตัวชี้วัด;งวด;ผลจริง\n1.4-2;2024-Q2;26\n").buffer),
    });
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findAllByText(/^1 report\.$/);
  });
});
