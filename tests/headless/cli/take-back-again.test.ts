import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { ACTUAL, edit, FIRST_ROW, handedOutForms, set } from "./handed-out-forms";
import { poaJson, runPoa } from "./run-poa";

const { place, form, fill, takeBack, actualsIn } = handedOutForms();
const ALL = { "1.1-1": 1, "1.2-1": 2, "1.3-1": 3, "1.4-1": 4, "1.5-1": 5, "1.6-1": 6 };

describe("a form that is taken back again, or after a correction", () => {
  it("takes a correction of the same agency, and not one against another's or a person's value", async () => {
    fill("MoJ", [1, 2, 3, 6]);
    await takeBack("first.xlsx", form("MoJ"));
    renameSync(place("first.xlsx"), place("plan.xlsx"));
    fill("MoJ", [10]);
    fill("MoH", [4, 5, 7]);
    const { recorded, unchanged, conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect([recorded, unchanged]).toEqual([3, 2]);
    expect(conflicts.map(({ cell }) => cell)).toEqual(["'Report 2024 Q2'!I10", "'Report 2024 Q2'!I9"]);
    expect(await actualsIn("out.xlsx")).toEqual({ ...ALL, "1.1-1": 10 });
  });

  it("does not bring back what an agency has reported otherwise since, and says so", async () => {
    const versions = [8, 9, 7];
    for (const [number, value] of versions.entries()) {
      fill("MoJ", [value]);
      writeFileSync(place(`version ${number}.xlsx`), readFileSync(form("MoJ")));
      await takeBack("next.xlsx", form("MoJ"));
      renameSync(place("next.xlsx"), place("plan.xlsx"));
    }
    const older = await takeBack("out.xlsx", place("version 0.xlsx"));
    expect(older).toMatchObject({ recorded: 0, conflicts: [{ cell: "'Report 2024 Q2'!I7" }] });
    expect(older.conflicts[0]!.why).toMatch(/says 8, which was recorded before.* reported 7 since/);
    expect((await actualsIn("plan.xlsx"))["1.1-1"]).toBe(7);
    const all = await takeBack("all.xlsx", ...versions.map((_, number) => place(`version ${number}.xlsx`)));
    expect(all).toMatchObject({ recorded: 0, unchanged: 1, conflicts: [{}, {}] });
  });

  it("takes a former value again from a form that was handed out with the newer one", async () => {
    for (const value of [8, 9]) {
      fill("MoJ", [value]);
      await takeBack("next.xlsx", form("MoJ"));
      renameSync(place("next.xlsx"), place("plan.xlsx"));
    }
    await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("again"));
    const again = place("again", "MoJ 2024-Q2.xlsx");
    edit(again, (sheet) => set(sheet, FIRST_ROW, ACTUAL, 8));
    expect(await takeBack("out.xlsx", again)).toMatchObject({ recorded: 1, conflicts: [] });
    expect((await actualsIn("out.xlsx"))["1.1-1"]).toBe(8);
  });

  it("does not bring back a value that a person has corrected since", async () => {
    fill("MoJ", [1, 2, 3, 6]);
    await takeBack("first.xlsx", form("MoJ"));
    edit(place("first.xlsx"), (_, { sheets }) =>
      set(
        sheets.find(({ name }) => name === "Actuals")!,
        4,
        4,
        20,
      ),
    );
    renameSync(place("first.xlsx"), place("plan.xlsx"));
    expect(await takeBack("out.xlsx", form("MoJ"))).toMatchObject({
      recorded: 0,
      unchanged: 4,
      conflicts: [],
    });
    expect((await actualsIn("out.xlsx"))["1.1-1"]).toBe(20);
  });

  it("does not write over what a person has recorded after the form was handed out", async () => {
    writeFileSync(place("a.csv"), "indicator,period,actual\n1.1-1,2024-Q2,20\n");
    await runPoa("actuals", place("plan.xlsx"), "--add", place("a.csv"), "--in-place");
    fill("MoJ", [1, 2, 3, 6]);
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"));
    expect(recorded).toBe(3);
    expect(conflicts).toEqual([
      {
        file: form("MoJ"),
        cell: "'Report 2024 Q2'!I7",
        why: expect.stringMatching(
          /says 1, but 20 has been recorded meanwhile \(Actuals!E5, on 1 July 2024\)/,
        ) as string,
      },
    ]);
  });
});
