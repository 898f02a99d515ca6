import { fireEvent, screen, waitFor } from "@testing-library/react";
import { showView } from "./shown-view";

jest.setTimeout(60_000);

const KEY = "Office.AutoShowTaskpaneWithDocument";
const LABEL = "Open this pane with the workbook";

/** Office's settings of a document, as they are documented: what is set is there at once, and saved when asked for. */
function settingsOf(kept: Map<string, unknown>, status: "succeeded" | "failed") {
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => void setTimeout(() => done({ status })),
  };
}

function surroundedBy(document: object): void {
  Object.defineProperty(globalThis, "Office", { value: { context: { document } }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the choice that the pane opens with the workbook", () => {
  it("is kept in the workbook, and taken back", async () => {
    const kept = new Map<string, unknown>();
    surroundedBy({ settings: settingsOf(kept, "succeeded") });
    await showView("settings");
    const box = await screen.findByLabelText<HTMLInputElement>(LABEL);
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    await screen.findByText("The pane opens with this workbook as you have chosen, once it is saved.");
    expect([box.checked, kept.get(KEY)]).toEqual([true, true]);
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(false));
    expect(kept.has(KEY)).toBe(false);
  });

  it("is as it was where Excel does not save it, and that is said", async () => {
    const kept = new Map<string, unknown>([[KEY, true]]);
    surroundedBy({ settings: settingsOf(kept, "failed") });
    await showView("settings");
    const box = await screen.findByLabelText<HTMLInputElement>(LABEL);
    fireEvent.click(box);
    await screen.findByText(/^Excel did not save the choice\./);
    expect([box.checked, kept.get(KEY)]).toEqual([true, true]);
  });

  it("is not offered where Office keeps none", async () => {
    surroundedBy({});
    await showView("settings");
    expect(screen.queryByLabelText(LABEL)).toBeNull();
  });
});
