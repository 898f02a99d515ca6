import { screen } from "@testing-library/react";
import { keeping } from "../keeping";
import { JOINT_PLAN, sessionOver } from "./hosted-session";
import { showView } from "./shown-view";

jest.setTimeout(60_000);

describe("what the workbook keeps and the pane cannot read", () => {
  it("is told beside the plan, with what follows", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.workbook.saveRoll(keeping("{"));
    await hosted.workbook.saveSnapshots(keeping('{"version":7}'));
    await showView("findings", hosted);
    expect(screen.getByText(/^The workbook’s list of the plan’s rows cannot be read/)).toBeTruthy();
    expect(screen.getByText(/^A newer version of the tracker saved the plan data of frozen/)).toBeTruthy();
  });

  it("is nothing where all of it can be read", async () => {
    await showView("findings", sessionOver(JOINT_PLAN));
    expect(screen.queryByText(/cannot be read|newer version/)).toBeNull();
  });
});
