import { join } from "node:path";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

describe("poa annex", () => {
  it("writes the meeting's plan to print and sign, and the plan is read as before", async () => {
    const annex = await poaJson<{ title: string; parties: string[]; pages: number }>(
      ...["annex", MEETING_PLAN, "--parties", "Cambodia; Thailand", "--out", place("annex.xlsx")],
    );
    expect(annex).toMatchObject({ title: "Annex", parties: ["Cambodia", "Thailand"], pages: 4 });
    const [before, after] = [
      await poaJson<{ indicators: unknown }>("read", MEETING_PLAN),
      await poaJson<{ indicators: unknown }>("read", place("annex.xlsx")),
    ];
    expect(after).toEqual(before);
  });

  it("asks for a place, and writes nothing without one", async () => {
    const { exitCode, messages } = await runPoa("annex", MEETING_PLAN);
    expect(exitCode).toBe(2);
    expect(messages).toContain("--out");
  });
});
