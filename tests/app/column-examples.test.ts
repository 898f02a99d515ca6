import { columnExamples, mappingOfPlan, studyPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { planWorkbook } from "../plan-workbook";

describe("the examples of a column", () => {
  it("are its first filled cells below the header, blanks passed over", async () => {
    const { workbook } = hostWorkbook(planWorkbook(12));
    const contents = await workbook.read();
    const study = studyPlan(contents);
    if (study.kind !== "checked") throw new Error("no plan");
    const mapping = mappingOfPlan(study.plan);
    const examples = columnExamples(contents, mapping);
    const indicators = mapping.columns.find(({ meaning }) => meaning === "indicator");
    expect(examples.get(indicators?.column ?? "")).toEqual(
      study.plan.indicators.slice(0, 3).map(({ text }) => text),
    );
    for (const texts of examples.values()) {
      expect(texts.length).toBeLessThanOrEqual(3);
      expect(texts).not.toContain("");
    }
  });

  it("are none where the sheet of the mapping is gone", async () => {
    const { workbook } = hostWorkbook(planWorkbook(2));
    const contents = await workbook.read();
    const study = studyPlan(contents);
    if (study.kind !== "checked") throw new Error("no plan");
    const mapping = { ...mappingOfPlan(study.plan), sheet: "Gone" };
    expect([...columnExamples(contents, mapping).values()].flat()).toEqual([]);
  });
});
