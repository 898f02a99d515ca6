import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { LANGUAGES } from "../../src/locales/catalogues";
import type { MessageId } from "../../src/locales/message-ids";
import { createTranslator } from "../../src/locales/translator";
import { studyContents } from "../../src/app";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { readSheetsOfFile } from "../../src/app/files/sheets-of-file";
import { JOINT_PLAN, sessionOver } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(120_000);

describe("the view of the next plan", () => {
  it.each(LANGUAGES)(
    "opens the plan as it was agreed in the list, in a workbook of its own (%s)",
    async (language) => {
      const say = (id: MessageId) => createTranslator(language)({ id });
      const hosted = await showView("nextPlan", sessionOver(JOINT_PLAN), language);
      const panel = within(screen.getByRole("tabpanel"));
      const [first] = await panel.findAllByRole("combobox");
      const rows = panel.getAllByRole("listitem");
      expect(rows.length).toBeGreaterThan(10);
      // A year of the Buddhist era is understood, and said in the era of the pane.
      fireEvent.change(panel.getByLabelText(say("pane-next-first")), { target: { value: "2569" } });
      expect(panel.getByText("= 2026")).toBeDefined();
      const before = hosted.file.save();
      const target = panel.getByLabelText(
        createTranslator(language)({ id: "pane-next-target", values: { id: "1.4-2" } }),
      );
      const open = panel.getByRole("button", { name: say("pane-next-open") });
      const set = (value: string) => {
        fireEvent.change(target, { target: { value } });
        fireEvent.blur(target);
      };
      expect((target as HTMLInputElement).value).toBe("120");
      set("a few");
      await waitFor(() => expect(open.getAttribute("aria-disabled")).toBe("true"));
      set("๕๐");
      await waitFor(() => expect(open.getAttribute("aria-disabled")).not.toBe("true"));
      // What is taken of other words or digits is said at the field.
      expect(panel.getByText("= 50")).toBeDefined();
      fireEvent.change(first!, { target: { value: "out" } });
      await act(async () => fireEvent.click(panel.getByRole("button", { name: say("pane-next-open") })));
      await waitFor(() => expect(statusTexts()).toContain(say("pane-next-done")), { timeout: 30_000 });
      expect(open.parentElement?.nextElementSibling?.textContent).toBe(say("pane-next-done"));
      const opened = openWorkbookFile(hosted.host.user.newWorkbooks[0]!);
      expect(opened.sheets).toHaveLength(2);
      const grids = readSheetsOfFile(hosted.host.user.newWorkbooks[0]!);
      expect(grids.length).toBe(2);
      // The former plan stands as it stood.
      expect(hosted.file.save()).toEqual(before);
      const study = await studyContents({
        sheets: [{ grid: grids[0]!.grid, marker: null, isProtected: false }],
        settings: null,
        isStructureProtected: false,
      });
      if (study.kind !== "checked") throw new Error("The next plan was not read");
      expect(study.plan.years).toEqual([2026, 2027, 2028]);
      expect(study.counts.error).toBe(0);
      const set50 = study.plan.indicators.find(({ text }) => text.startsWith("# Participants"));
      expect(set50?.overallTarget).toMatchObject({ state: "number", number: 50 });
      expect(study.plan.actions.map(({ number }) => number?.replace(/\.$/, ""))).not.toContain("1.1");
    },
  );
});
