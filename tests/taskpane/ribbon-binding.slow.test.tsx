import type { Command } from "../../src/commands/commands";

/** What Office.js offers a page before it is ready. */
function pageBeforeOffice(host: "Excel" | "Word") {
  const bound = new Map<string, Command>();
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<{ host: string }>((resolve) => {
    becomeReady = () => resolve({ host });
  });
  document.body.innerHTML = '<div id="pane"></div>';
  Object.assign(globalThis, {
    VERSION: "0",
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => ready,
      actions: { associate: (name: string, command: Command) => bound.set(name, command) },
    },
  });
  return { bound, becomeReady };
}

describe("the ribbon's buttons", () => {
  afterEach(() => {
    jest.resetModules();
  });

  it("are bound while the script is loaded, and are freed again where there is no workbook", async () => {
    const { bound, becomeReady } = pageBeforeOffice("Word");
    await jest.isolateModulesAsync(async () => {
      await import("../../src/taskpane/index");
    });
    expect([...bound.keys()]).toEqual(["checkPlan", "writeSummary"]);
    let completions = 0;
    const clicked = bound.get("checkPlan")?.({ completed: () => (completions += 1) });
    await Promise.resolve();
    // Before Office is ready the button waits.
    expect(completions).toBe(0);
    becomeReady();
    await clicked;
    expect(completions).toBe(1);
  });

  it("are missing where Office has no shared runtime, as on an iPad, and the pane starts all the same", async () => {
    const { bound } = pageBeforeOffice("Word");
    Reflect.deleteProperty((globalThis as unknown as { Office: object }).Office, "actions");
    await jest.isolateModulesAsync(async () => {
      await expect(import("../../src/taskpane/index")).resolves.toBeDefined();
    });
    expect(bound.size).toBe(0);
  });
});
