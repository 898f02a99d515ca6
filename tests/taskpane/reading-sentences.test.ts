import { type ColumnReason, columnReasons, checkPlan } from "../../src/app";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { doubtText, reasonText } from "../../src/taskpane/plan/reading-sentences";
import type { Words } from "../../src/taskpane/wording/words";
import { JOINT_PLAN, sessionOver } from "./hosted-session";

function wordsIn(language: (typeof LANGUAGES)[number]): Words {
  const translate = createTranslator(language);
  const say: Words["say"] = (id, values) => translate(values === undefined ? { id } : { id, values });
  return { language, say, translate, number: String };
}

const TARGET = { role: "annualTarget", period: { year: 2024 } } as const;
const READ: ColumnReason = {
  kind: "read",
  as: TARGET,
  because: ["headSays", "numbersBelow"],
  against: "countsUp",
  nextBest: { role: "annualActual", period: { year: 2024 }, isClose: true },
};

describe("why a column is read as it is, in words", () => {
  it.each<[string, Partial<Extract<ColumnReason, { kind: "read" }>>, string]>([
    [
      "with all there is to say",
      {},
      "Read as target of a year (2024) because its header says so and numbers are below it. But its numbers count up by one. It could also be actual of a year (2024).",
    ],
    [
      "with one reason, and what is much less likely",
      { because: ["headSays"], against: null, nextBest: { role: "remarks", period: null, isClose: false } },
      "Read as target of a year (2024) because its header says so. Much less likely: remarks.",
    ],
    [
      "with no word of what is not used, where that is far",
      { against: null, nextBest: { role: "ignored", period: null, isClose: false } },
      "Read as target of a year (2024) because its header says so and numbers are below it.",
    ],
    [
      "of a column that nothing speaks for",
      { as: { role: "ignored", period: null }, because: [], against: null, nextBest: null },
      "Not used, because nothing says what it holds.",
    ],
    [
      "of a column that tells how rows are read",
      { as: { role: "rowPeriod", period: null }, because: ["datesRows"], against: null, nextBest: null },
      "Read as period of each row because it names the period of each row.",
    ],
  ])("%s", (_, change, sentence) => {
    expect(reasonText({ ...READ, ...change }, wordsIn("en"))).toBe(sentence);
  });

  it("is that a person has set it", () => {
    const { say } = wordsIn("en");
    const byItself = { role: "resources", period: null } as const;
    expect(reasonText({ kind: "set", byItself }, wordsIn("en"))).toBe(
      say("pane-because-set", { role: "resources" }),
    );
    expect(reasonText({ kind: "set", byItself: { role: "ignored", period: null } }, wordsIn("en"))).toBe(
      "You set this. Automatically, it would not be used.",
    );
  });

  it("is told in Khmer and Thai", () => {
    expect(reasonText(READ, wordsIn("km"))).toBe(
      "អានជាគោលដៅប្រចាំឆ្នាំ (ឆ្នាំ 2024) ព្រោះក្បាលជួរឈរបញ្ជាក់ដូច្នេះ ហើយមានលេខនៅខាងក្រោម។ ប៉ុន្តែលេខកើនឡើងម្តងមួយៗ។ វាក៏អាចជាលទ្ធផលជាក់ស្តែងប្រចាំឆ្នាំ (ឆ្នាំ 2024)។",
    );
    expect(reasonText(READ, wordsIn("th"))).toBe(
      "อ่านเป็นเป้าหมายรายปี (ปี 2024) เพราะหัวคอลัมน์ระบุไว้ และมีตัวเลขอยู่ข้างใต้ แต่ตัวเลขเพิ่มขึ้นทีละหนึ่ง หรืออาจเป็นผลการดำเนินงานรายปี (ปี 2024)",
    );
  });

  it.each(LANGUAGES)("has words for every column of a real plan: %s", async (language) => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const study = await checkPlan(workbook);
    if (study.kind !== "checked") throw new Error("no plan");
    const texts = [...columnReasons(study).values()].map((reason) => reasonText(reason, wordsIn(language)));
    expect(texts).toHaveLength(study.plan.columns.length);
    expect(texts.filter((text) => text === "" || text.includes("pane-"))).toEqual([]);
  });
});

describe("what is in doubt, in words", () => {
  it("names both meanings of a column", () => {
    const nextBest = { role: "remarks", period: null, isClose: true } as const;
    const cell = { sheet: "Plan", row: 0, column: 3 };
    const doubt = { kind: "column", cell, header: "2024", as: TARGET, nextBest } as const;
    expect(doubtText(doubt, wordsIn("en"))).toBe(
      "“2024” is read as target of a year (2024); it could also be remarks.",
    );
  });

  it.each<[string[], string]>([
    [["Colour"], "It is not clear what the column “Colour” holds."],
    [["Colour", "Size"], "It is not clear what these columns hold: “Colour”, “Size”."],
  ])("names columns without a meaning: %j", (headers, sentence) => {
    expect(doubtText({ kind: "unreadColumns", headers }, wordsIn("en"))).toBe(sentence);
  });

  it("is told of a table", () => {
    expect(doubtText({ kind: "table" }, wordsIn("en"))).toBe("Another table could be the plan as well.");
  });
});
