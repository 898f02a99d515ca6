import { fireEvent, screen, waitFor } from "@testing-library/react";
import { showView, statusTexts } from "./shown-view";

describe("the view of columns", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("says that the plan was read again, where the focus is", async () => {
    await showView("columns");
    expect(screen.getByText(/“Read it this way” then saves it in this workbook/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^D: /), { target: { value: "ignored" } });
    // Where the control that has the focus goes, jsdom takes it from the page as well.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const save = screen.getByRole("button", { name: "Read it this way" });
    save.focus();
    fireEvent.click(save);
    const told = /^The plan on “Plan of Action” was read again\.$/;
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(told));
    await waitFor(() => expect(statusTexts().some((text) => told.test(text))).toBe(true));
    fireEvent.click(screen.getByRole("tab", { name: /^Plan/ }));
    await waitFor(() => expect(statusTexts().some((text) => told.test(text))).toBe(false));
  });
});
