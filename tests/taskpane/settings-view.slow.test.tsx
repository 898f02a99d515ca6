import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exportSettings } from "../../src/app";
import type { HostedSession } from "./hosted-session";
import { describedBy, showView, statusTexts } from "./shown-view";

function settingsOf({ session }: HostedSession) {
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error("not checked");
  return check.result.settings;
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const said = (text: string) => waitFor(() => expect(statusTexts().join()).toContain(text));

describe("the view of settings", () => {
  it("keeps the language, the calendar and the digits of sheets", async () => {
    const hosted = await showView("settings");
    for (const [label, value] of [
      ["Years on sheets", "buddhist"],
      ["Digits on sheets", "native"],
      ["Language of sheets", "th"],
    ] as const) {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
      await waitFor(() => expect(Object.values(settingsOf(hosted))).toContain(value));
    }
    // Who has chosen no other language is spoken to in that of the workbook.
    await said("บันทึกและตรวจสอบแผนอีกครั้งแล้ว");
  });

  it("says of a number that cannot be what is wrong, by the name of its field", async () => {
    const hosted = await showView("settings");
    const form = within(screen.getByRole("form", { name: "How progress is judged" }));
    fireEvent.change(form.getByLabelText(/^On track from/), { target: { value: "120" } });
    form.getByRole("button", { name: "Save" }).focus();
    fireEvent.click(form.getByRole("button", { name: "Save" }));
    await said("“On track from (% of what is expected)” is “120”. It has to be a number from 1 to 100.");
    const field = form.getByLabelText<HTMLInputElement>(/^On track from/);
    expect(field.value).toBe("120");
    // At the field, which has the focus, and nowhere else in view.
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(field)).toContain("It has to be a number from 1 to 100.");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.queryByText("Nothing was saved:")).toBeNull();
    expect(form.getByLabelText(/^At risk from/).getAttribute("aria-invalid")).not.toBe("true");
    fireEvent.change(field, { target: { value: "60" } });
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    // Bounds that stand in the wrong order are marked together.
    fireEvent.change(form.getByLabelText(/^At risk from/), { target: { value: "80" } });
    fireEvent.click(form.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(form.getByLabelText(/^At risk from/).getAttribute("aria-invalid")).toBe("true"),
    );
    expect(field.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(form.getByLabelText(/^At risk from/), { target: { value: "50" } });
    fireEvent.change(form.getByLabelText(/^On track from/), { target: { value: "90" } });
    fireEvent.click(form.getByRole("button", { name: "Save" }));
    await said("Saved in this workbook");
    expect(settingsOf(hosted).progress.onTrackFrom).toBe(90);
  });

  it("finds a check by its words, changes what it weighs, and resets all", async () => {
    const hosted = await showView("settings");
    const checks = region("Checks");
    fireEvent.change(checks.getByLabelText("Search checks"), { target: { value: "target-zero" } });
    const weight = await checks.findByLabelText("An overall target of 0 counts as");
    fireEvent.change(weight, { target: { value: "off" } });
    await waitFor(() => expect(settingsOf(hosted).severities).toEqual({ "target-zero": "off" }));
    fireEvent.click(checks.getByRole("button", { name: "Reset all to the default…" }));
    fireEvent.click(checks.getByRole("button", { name: "Reset all checks" }));
    await waitFor(() => expect(settingsOf(hosted).severities).toEqual({}));
  });

  it("lists what was accepted, and takes it back", async () => {
    const hosted = await showView("settings");
    const { check } = hosted.session.state();
    const finding = check.kind === "checked" ? check.result.findings[0]! : null!;
    const acceptance = {
      rule: finding.rule,
      key: finding.key,
      reason: "Agreed",
      by: "MoJ",
      on: "2024-08-15",
    };
    await act(() => hosted.session.keepSettings({ kind: "changes", changes: { accepted: [acceptance] } }));
    const accepted = region("Accepted as it is");
    expect(await accepted.findByText("Accepted on 15 August 2024 by MoJ: Agreed")).toBeTruthy();
    fireEvent.click(accepted.getByRole("button", { name: "Count it again" }));
    await waitFor(() => expect(settingsOf(hosted).accepted).toEqual([]));
  });

  it("gives the settings as a text and takes such a text, or says why not", async () => {
    const hosted = await showView("settings");
    const exchange = region("Export and import");
    // This page may not copy, as in Excel's frame: the text is shown instead.
    fireEvent.click(exchange.getByRole("button", { name: "Copy as text" }));
    const shown = await exchange.findByLabelText<HTMLTextAreaElement>(/copy it from here/);
    const { check } = hosted.session.state();
    expect(shown.value).toBe(check.kind === "checked" ? exportSettings(check.result.contents) : "");
    const paste = exchange.getByLabelText(/paste the text/);
    fireEvent.change(paste, { target: { value: "{ not JSON" } });
    fireEvent.click(exchange.getByRole("button", { name: "Use these settings" }));
    await said("The text is not JSON.");
    fireEvent.change(paste, {
      target: { value: shown.value.replace(/"calendar": ?null/, '"calendar":"buddhist"') },
    });
    fireEvent.click(exchange.getByRole("button", { name: "Use these settings" }));
    await waitFor(() => expect(settingsOf(hosted).calendar).toBe("buddhist"));
  });
});
