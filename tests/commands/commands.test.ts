import { whenReady, type PaneActions, ribbonCommands } from "../../src/commands/commands";

/** A pane that notes what it is asked to do. */
function notingPane(failing: Partial<PaneActions> = {}) {
  const asked: string[] = [];
  const note = (name: string) => () => {
    asked.push(name);
    return Promise.resolve();
  };
  const pane: PaneActions = {
    show: note("show"),
    checkAndSelectFirst: note("check"),
    writeLastSummary: note("write"),
    ...failing,
  };
  return { asked, pane };
}

function noteCompletion(asked: string[]) {
  return { completed: () => asked.push("completed") };
}

describe("the ribbon's commands", () => {
  it.each([
    ["checkPlan", ["show", "check", "completed"]],
    ["writeSummary", ["show", "write", "completed"]],
  ] as const)("%s shows the pane, does its work and says that it is done", async (name, steps) => {
    const { asked, pane } = notingPane();
    await ribbonCommands(pane)[name](noteCompletion(asked));
    expect(asked).toEqual(steps);
  });

  it("do their work where this Excel cannot show the pane", async () => {
    const { asked, pane } = notingPane({ show: () => Promise.reject(new Error("no shared runtime")) });
    await ribbonCommands(pane).checkPlan(noteCompletion(asked));
    expect(asked).toEqual(["check", "completed"]);
  });

  it("say that they are done also where the work fails, lest the button stays locked", async () => {
    const { asked, pane } = notingPane({ writeLastSummary: () => Promise.reject(new Error("broken")) });
    await ribbonCommands(pane).writeSummary(noteCompletion(asked));
    expect(asked).toEqual(["show", "completed"]);
  });

  it("say that they are done also where the work fails at once", async () => {
    const { asked, pane } = notingPane({
      checkAndSelectFirst: () => {
        throw new Error("broken");
      },
    });
    await expect(ribbonCommands(pane).checkPlan(noteCompletion(asked))).rejects.toThrow("broken");
    expect(asked).toEqual(["show", "completed"]);
  });

  it("wait for a pane that is still to come, and do their work once", async () => {
    const { asked, pane } = notingPane();
    let stands: (pane: PaneActions) => void = () => undefined;
    const coming = new Promise<PaneActions>((resolve) => {
      stands = resolve;
    });
    const clicked = ribbonCommands(whenReady(coming)).writeSummary(noteCompletion(asked));
    await Promise.resolve();
    expect(asked).toEqual([]);
    stands(pane);
    await clicked;
    expect(asked).toEqual(["show", "write", "completed"]);
  });

  it("say that they are done where no pane comes", async () => {
    const { asked } = notingPane();
    const none = Promise.reject<PaneActions>(new Error("not in Excel"));
    await ribbonCommands(whenReady(none)).checkPlan(noteCompletion(asked));
    expect(asked).toEqual(["completed"]);
  });
});
