/** What the ribbon's function buttons need of the pane. */
export interface PaneActions {
  /** Brings the pane into view. */
  show(): Promise<void>;
  /** Checks the plan and selects the first cell that needs a look. */
  checkAndSelectFirst(): Promise<void>;
  /** Writes the summary of the last quarter that ended and shows its sheet. */
  writeLastSummary(): Promise<void>;
}

/** The same actions for a pane that is still to come: each waits for it, and rejects where there will be none. */
export function whenReady(pane: Promise<PaneActions>): PaneActions {
  return {
    show: async () => (await pane).show(),
    checkAndSelectFirst: async () => (await pane).checkAndSelectFirst(),
    writeLastSummary: async () => (await pane).writeLastSummary(),
  };
}

/** The part of Office's event that a command has to answer. */
interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/** The commands by the names that the manifest gives them. */
export function ribbonCommands(pane: PaneActions): Readonly<Record<"checkPlan" | "writeSummary", Command>> {
  return {
    checkPlan: command(pane, () => pane.checkAndSelectFirst()),
    writeSummary: command(pane, () => pane.writeLastSummary()),
  };
}

/**
 * A command that always says that it has ended: Excel keeps its button locked until then. The pane comes first, since
 * it shows progress and whatever goes wrong; where it cannot be shown, the command does its work anyway.
 */
function command(pane: PaneActions, work: () => Promise<void>): Command {
  return async (event) => {
    try {
      await Promise.allSettled([pane.show(), work()]);
    } finally {
      event.completed();
    }
  };
}
