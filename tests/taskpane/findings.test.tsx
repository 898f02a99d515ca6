import "./what-jsdom-lacks";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import type { Finding, StudiedPlan } from "../../src/app";
import { Findings } from "../../src/taskpane/views/findings";
import { WordsProvider } from "../../src/taskpane/words";
import { JOINT_PLAN, sessionOver } from "./hosted-session";

let study: StudiedPlan;

beforeAll(async () => {
  const { session } = sessionOver(JOINT_PLAN);
  await session.check();
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error("The joint plan is not read");
  study = check.result;
});

function show(change: Partial<StudiedPlan>) {
  render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider language="en">
        <Findings
          study={{ ...study, ...change }}
          fix={{ kind: "none" }}
          selection={null}
          onSelect={() => undefined}
          onFix={() => undefined}
        />
      </WordsProvider>
    </FluentProvider>,
  );
}

function found(change: Partial<Finding> = {}): Finding {
  const [first] = study.findings;
  if (first === undefined) throw new Error("Nothing is found in the joint plan");
  return { ...first, fixes: [], ...change };
}

describe("the list of findings", () => {
  it("shows thousands a hundred at a time", () => {
    const findings = Array.from({ length: 2500 }, (_, row) =>
      found({ severity: "error", key: `finding ${row}`, cell: { sheet: study.plan.sheet, row, column: 0 } }),
    );
    show({ findings });
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    fireEvent.click(screen.getByRole("button", { name: "Show 100 more of 2,400" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(200);
    expect(screen.getByRole("button", { name: "Show 100 more of 2,300" })).toBeTruthy();
  });

  it("says so where nothing is found", () => {
    show({ findings: [], failed: [] });
    expect(screen.getByText("Nothing to mend: every check passed.")).toBeTruthy();
  });

  it("does not say that all is well where a check broke off", () => {
    show({ findings: [], failed: [{ rule: "target-zero", detail: "" }] });
    expect(screen.queryByText(/Nothing to mend/)).toBeNull();
    expect(screen.getByText(/One check broke off .* target-zero/)).toBeTruthy();
  });

  it("keeps accepted findings apart, with the reason", () => {
    show({ findings: [found({ accepted: "Two ministries" })] });
    expect(screen.getByRole("heading", { name: "Accepted 1" })).toBeTruthy();
    expect(screen.getByText("Accepted: Two ministries")).toBeTruthy();
  });

  it("names the sheet where a finding is not on the plan's own", () => {
    show({ findings: [found({ severity: "error", cell: { sheet: "Annex 4", row: 1, column: 1 } })] });
    expect(screen.getByRole("button", { name: /'Annex 4'!B2/ })).toBeTruthy();
  });
});
