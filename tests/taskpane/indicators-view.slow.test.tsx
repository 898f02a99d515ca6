import { act, fireEvent, screen, within } from "@testing-library/react";
import { valuesOf } from "../cells-of-sheet";
import { showView, statusTexts } from "./shown-view";

const rowOf = (text: string) => screen.getByText(text).closest("li")!;

describe("the view of indicators", () => {
  it("lists what was inferred in words, with the reasons", async () => {
    await showView("indicators");
    const row = rowOf("# Joint training course");
    expect(within(row).getByText(/Number; periods add up; more is better/)).toBeTruthy();
    expect(within(within(row).getByRole("list", { name: "Why" })).getAllByRole("listitem")).toHaveLength(3);
  });

  it("confirms one, says so, and no longer lists it among those to confirm", async () => {
    const { file } = await showView("indicators");
    const before = countToConfirm();
    fireEvent.click(screen.getAllByRole("button", { name: /^Confirm: 1\.1-1/ })[0]!);
    expect((await screen.findAllByText(/Definition of 1\.1-1 written/)).length).toBeGreaterThan(0);
    expect(countToConfirm()).toBe(before - 1);
    expect(file.sheets.map(({ name }) => name)).toContain("Indicators");
    expect(statusTexts().join()).toContain("Definition of 1.1-1 written to the sheet “Indicators”");
  });

  it("says how many and what it means before it confirms all", async () => {
    const { file } = await showView("indicators");
    const count = countToConfirm();
    fireEvent.click(screen.getByRole("button", { name: `Confirm all ${count}…` }));
    const group = screen.getByRole("group", { name: `Confirm ${count}` });
    expect(within(group).getByText(/is no longer only a hint.*your plan is not touched/)).toBeTruthy();
    expect(file.sheets.map(({ name }) => name)).not.toContain("Indicators");
    fireEvent.click(within(group).getByRole("button", { name: `Confirm ${count}` }));
    await screen.findAllByText(new RegExp(`${count} definitions written`));
    expect(countToConfirm()).toBe(0);
    expect(screen.getByText("All definitions are confirmed.")).toBeTruthy();
  });

  it("changes one in a form that says what each choice means", async () => {
    const { session } = await showView("indicators");
    fireEvent.click(screen.getByRole("button", { name: "Change: 1.1-1" }));
    const form = screen.getByRole("form", { name: "Change 1.1-1" });
    const aggregation = within(form).getByLabelText("Aggregation");
    fireEvent.change(aggregation, { target: { value: "latest" } });
    expect(within(form).getByText(/The last value counts/)).toBeTruthy();
    fireEvent.change(within(form).getByLabelText("Baseline"), { target: { value: "๑,๒๐๐" } });
    fireEvent.change(within(form).getByLabelText("Baseline year"), { target: { value: "23" } });
    expect(within(form).getByText(/four digits, such as 2023, or leave it blank/)).toBeTruthy();
    fireEvent.click(within(form).getByRole("button", { name: "Save and confirm" }));
    expect(session.state().confirming.kind).toBe("none");
    fireEvent.change(within(form).getByLabelText("Baseline year"), { target: { value: "2566" } });
    fireEvent.click(within(form).getByRole("button", { name: "Save and confirm" }));
    await screen.findAllByText(/Definition of 1\.1-1 written/);
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    expect(check.result.definitions.get("1.1-1")).toMatchObject({ aggregation: "latest", inferred: false });
    const entry = check.result.settled.entries.get("1.1-1");
    expect(entry).toMatchObject({ baseline: 1200, baselineYear: 2023 });
  });

  it("marks a key indicator, to which the first page of the summary can then be limited", async () => {
    const { session, file } = await showView("indicators");
    fireEvent.click(screen.getByRole("button", { name: "Change: 1.1-1" }));
    const form = screen.getByRole("form", { name: "Change 1.1-1" });
    fireEvent.click(within(form).getByRole("checkbox", { name: "Key indicator" }));
    fireEvent.click(within(form).getByRole("button", { name: "Save and confirm" }));
    await screen.findAllByText(/Definition of 1\.1-1 written/);
    await act(async () => session.chooseView("summary"));
    fireEvent.click(await screen.findByRole("checkbox", { name: "Only key indicators on the first page" }));
    fireEvent.click(screen.getByRole("button", { name: /^Write \d+ pages?$/u }));
    await screen.findAllByRole("button", { name: /^Summary \d{4}/u });
    const sheet = file.sheets.find(({ name }) => name.startsWith("Summary"))!;
    const texts = valuesOf(sheet).flat();
    expect(texts).toContainEqual(expect.stringMatching(/Key indicators: 1 of \d+/));
  });

  it("finds indicators by their words", async () => {
    await showView("indicators");
    fireEvent.change(screen.getByLabelText("Search indicators"), { target: { value: "no such words" } });
    expect(await screen.findByText("No indicator matches.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Search indicators"), { target: { value: "CROSS border" } });
    expect((await screen.findAllByText(/^# of cross border meetings/)).length).toBeGreaterThan(0);
  });

  it("says why nothing was written, keeps what was asked for, and tries again", async () => {
    const { host } = await showView("indicators");
    host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Confirm: 1.1-1" }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getAllByText(/Press Enter in the cell/).length).toBeGreaterThan(0);
    fireEvent.click(retry);
    await screen.findAllByText(/Definition of 1\.1-1 written/);
  });
});

function countToConfirm(): number {
  return Number(/\((\d+)\)/.exec(screen.getByRole("option", { name: /^To confirm/ }).textContent)?.[1]);
}
