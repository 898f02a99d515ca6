import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { selectedInExcel, showChecked } from "./shown-pane";
import { statusTexts } from "./shown-view";

describe("the findings", () => {
  // A check that takes long is not done again by itself; how fast this machine is must not decide that here.
  beforeEach(() => jest.spyOn(performance, "now").mockReturnValue(0));
  afterEach(() => jest.restoreAllMocks());

  it("are checked again by themselves when the workbook changes, which is said and takes no focus", async () => {
    const { host, session } = await showChecked();
    await session.watch();
    // One that is there before and after.
    const row = screen
      .getAllByRole("button", { name: /, [A-Z]+\d+$/ })
      .find((button) => button.getAttribute("aria-label")?.endsWith("F11") === false)!;
    act(() => row.focus());
    await act(async () => host.user.edit("'Plan of Action'!A1", "Changed"));
    expect(screen.queryByText("The workbook has changed since this check.")).toBeNull();
    await waitFor(() => expect(statusTexts()).toContain("Checked again: all is as it was."));
    await act(async () => host.user.edit("'Plan of Action'!F11", "4\n120"));
    await waitFor(() => expect(statusTexts().join()).toMatch(/Checked again: nothing new, \d gone\./));
    expect(document.activeElement).toBe(row);
  });

  it("say that they are stale, with the button to check again, where that failed", async () => {
    const { host, session } = await showChecked();
    await session.watch();
    // What fails in the first is asked again, without what the workbook keeps.
    host.failRequest(2, { code: "GeneralException", message: "" });
    await act(async () => host.user.edit("'Plan of Action'!A1", "Changed"));
    await waitFor(() => expect(statusTexts()).toContain("The workbook has changed since this check."));
    expect(screen.queryByText(/could not be checked/)).toBeNull();
    fireEvent.click(screen.getAllByRole("button", { name: "Read it again" })[0]!);
    await waitFor(() => expect(statusTexts().join()).not.toContain("has changed"));
  });
});

describe("the summary", () => {
  it("says before it writes what it makes, writes the last ended quarter, and leads there", async () => {
    const { host, file } = await showChecked();
    fireEvent.click(await screen.findByRole("tab", { name: "Meeting" }));
    // The view is fetched when it is shown first.
    expect((await screen.findByLabelText<HTMLSelectElement>("Period")).value).toBe("2024-Q2");
    expect(screen.getByText("Summary 2024 Q2").parentElement!.textContent).toMatch(/\d pages$/);
    expect(screen.getByText(/Your plan is not touched/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^Write \d+ pages$/u }));
    const go = await screen.findByRole("button", { name: "Summary 2024 Q2" });
    expect(file.sheets.map(({ name }) => name)).toContain("Summary 2024 Q2");
    // What was written first is shown, and each is a link with its pages.
    expect(await selectedInExcel(host)).toBe("'Summary 2024 Q2'!A1");
    const listed = [...go.closest("ul")!.children].map(({ textContent }) => textContent);
    expect(listed).toHaveLength(4);
    expect(listed.every((text) => /\d pages?$/.test(text))).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Annex" }));
    await waitFor(async () => expect(await selectedInExcel(host)).toBe("Annex!A1"));
  });

  it("is written for the quarter that the user chooses", async () => {
    const { file } = await showChecked();
    fireEvent.click(await screen.findByRole("tab", { name: "Meeting" }));
    fireEvent.change(await screen.findByLabelText("Period"), { target: { value: "2023-Q4" } });
    fireEvent.change(screen.getByLabelText("Language of the sheet"), { target: { value: "th" } });
    fireEvent.click(screen.getByRole("button", { name: /^Write \d+ pages$/u }));
    await screen.findByRole("button", { name: "สรุป ต.ค.–ธ.ค. 2023" });
    expect(file.sheets.map(({ name }) => name)).toContain("สรุป ต.ค.–ธ.ค. 2023");
  });
});
