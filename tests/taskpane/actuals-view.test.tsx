import { fireEvent, screen, within } from "@testing-library/react";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(60_000);

const form = () => screen.getByRole("form", { name: "Report" });
const actual = () => within(form()).getByLabelText<HTMLInputElement>("Actual");
const indicator = () => within(form()).getByLabelText<HTMLSelectElement>("Indicator");
const fact = (term: string) => within(form()).getByText(term).nextSibling?.textContent;

describe("the view of actuals", () => {
  it("shows what is known of an indicator before it is reported", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    expect(fact("Target 2024")).toBe("60");
    expect(fact("Expected by the end of 2024 Q2")).toBe("30");
    expect(fact("Last report")).toBe("Nothing yet");
  });

  it("says as which number a text is read", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "๑,๒๐๐" } });
    expect(within(form()).getByText("Read as 1,200.")).toBeTruthy();
    fireEvent.change(actual(), { target: { value: "some" } });
    expect(within(form()).getByText("This is not read as a number.")).toBeTruthy();
  });

  it("refuses at the field with the reason, then records with Ctrl+Enter and moves on", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "-3" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    expect((await within(form()).findAllByText(/cannot be below zero/)).length).toBeGreaterThan(0);
    expect(actual().value).toBe("-3");
    fireEvent.change(actual(), { target: { value: "30" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    expect((await screen.findAllByText(/^Recorded: 1\.4-2, 2024 Q2: 30\./)).length).toBeGreaterThan(0);
    expect(indicator().value).not.toBe("1.4-2");
    expect(actual().value).toBe("");
    expect(statusTexts().join()).toContain("Recorded: 1.4-2, 2024 Q2: 30.");
  });

  it("says at the evidence that no cell can hold it, and keeps it", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "30" } });
    const evidence = () => within(form()).getByLabelText<HTMLInputElement>("Evidence");
    fireEvent.change(evidence(), { target: { value: "x".repeat(32_768) } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await within(form()).findByText(/^The evidence has 32,768 characters, and a cell holds 32,767/);
    expect(evidence().getAttribute("aria-invalid")).toBe("true");
    expect(evidence().value).toHaveLength(32_768);
    expect(actual().getAttribute("aria-invalid")).not.toBe("true");
  });

  it("lists the missing reports by agency, each leading to its form", async () => {
    await showView("actuals");
    const missing = screen.getByRole("region", { name: "Missing reports" });
    fireEvent.click(within(missing).getAllByRole("button", { name: /^Report 1\.1-1 for 2023/ })[0]!);
    expect(indicator().value).toBe("1.1-1");
    expect(screen.getByLabelText<HTMLSelectElement>("Period").value).toBe("2023");
  });

  it("prepares the sheet after it has said what that does", async () => {
    const { file } = await showView("actuals");
    expect(screen.getByText(/Adds a row, its actual still blank.*your plan is not touched/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Add rows for 2024 Q2" }));
    expect((await screen.findAllByText(/rows added on the sheet “Actuals”/)).length).toBeGreaterThan(0);
    expect(file.sheets.map(({ name }) => name)).toContain("Actuals");
  });
});
