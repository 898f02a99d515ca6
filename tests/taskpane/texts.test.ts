import { COLUMN_MEANINGS } from "../../src/plan/column-meaning";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogues } from "../../src/locales/catalogues";
import { checkTexts } from "../../src/locales/en/checks";
import { errors } from "../../src/locales/en/errors";
import { type ColumnReason, columnReasons, checkPlan } from "../../src/app";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { doubtText, reasonText } from "../../src/taskpane/plan/reading-sentences";
import type { Words } from "../../src/taskpane/wording/words";
import { JOINT_PLAN, sessionOver } from "./hosted-session";

/** Keys that are put together: their beginnings, and what follows. */
const FAMILIES = [
  "pane-answers-",
  "pane-because-role-",
  "pane-column-",
  "pane-kept-roll-",
  "pane-kept-snapshots-",
  "pane-left-out-",
  "pane-made-",
  "pane-means-",
  "pane-period-",
  "pane-doubts-of-",
  "pane-doubts-year-from-",
  "pane-not-read-",
  "pane-point-",
  "pane-reason-",
  "pane-refused-",
  "pane-settings-calendar-",
  "pane-settings-digits-",
  "pane-settings-field-",
  "pane-settings-open-",
  "pane-sheets-",
  "pane-status-why-",
  "pane-misfit-",
  "pane-no-workbook-",
  "pane-off-",
  "pane-sheet-",
  "pane-facts-",
  "pane-pack-",
  "pane-place-",
  "pane-file-title-",
  "pane-view-",
  "pane-weight-",
  "pane-word-",
] as const;

const pane = Object.fromEntries(Object.entries(catalogues.en).filter(([key]) => key.startsWith("pane-")));

/** Words of which the pane says the other: a finding is a number to settle, a question or words, a severity what it counts as. */
const OTHERWISE: readonly { readonly words: RegExp; readonly except?: RegExp }[] = [
  { words: /\bfindings?\b|\bseverity\b|Change the plan|^Fix: / },
  // What a check counts as has the names that are in the data.
  { words: /\berrors?\b|\bwarnings?\b/iu, except: /^pane-weight-/u },
  { words: /No longer accept|\bDoubts\b|That is right|Correct the columns/u },
  // A file's column is named as it is.
  { words: /\bactuals?\b|expected by the end/u, except: /^pane-file-how$/u },
  // The setting is of a status, which has its name on paper.
  { words: /\bNo report(?: |$)(?!is|has)|\bNot due\b|\boff track\b|\bat risk\b/iu, except: /-atRiskFrom$/u },
  { words: /\bmilestones?\b|\baggregation\b|variance reason|means of verification|days of grace/iu },
  { words: /Take theirs|Keep ours|Hand out|Take forms back|Write summary|Copy diagnostics/iu },
];

/** Those that the checks say otherwise too, whose texts the pane shows. */
const OTHERWISE_IN_CHECKS =
  /\bfindings?\b|\bseverity\b|\boff track\b|\bat risk\b|\bmilestones?\b|variance reason|means of verification|days? of grace/iu;

/** A text without the names of values, and the keys by which one of several texts is chosen: they are not shown. */
function shownOf(text: string): string {
  return text.replace(/\{\w+(?:, (?:select|plural|number),?)?|\w+ (?=\{)/gu, " ");
}

const sources = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join("src/taskpane", file), "utf8"));

describe("the pane's texts", () => {
  const used = new Set(sources.flatMap((source) => source.match(/(?<=")pane-[A-Za-z-]+(?=")/g) ?? []));

  it("are all in the catalogue", () => {
    expect([...used].filter((key) => !(key in pane))).toEqual([]);
  });

  it("are all used", () => {
    const unused = Object.keys(pane).filter(
      (key) => !used.has(key) && !FAMILIES.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  it("have none of the words that say it otherwise than people do", () => {
    const said = Object.entries(pane).flatMap(([key, text]) => {
      const shown = shownOf(text);
      const word = OTHERWISE.find(({ words, except }) => words.test(shown) && except?.test(key) !== true);
      return word === undefined ? [] : [`${key}: ${shown}`];
    });
    expect(said).toEqual([]);
  });

  it("are those of the checks, too", () => {
    const said = Object.entries(checkTexts).filter(([, text]) => OTHERWISE_IN_CHECKS.test(shownOf(text)));
    expect(said).toEqual([]);
  });

  it.each([["reasons why a sheet has no plan", "src/plan/sheet-looked-at.ts", "why:", "pane-sheet-"]])(
    "name all %s",
    (_, file, declaration, family) => {
      const source = readFileSync(file, "utf8");
      const members =
        source
          .slice(source.indexOf(declaration))
          .split(";")[0]
          ?.match(/(?<=")\w+(?=")/g) ?? [];
      expect(members.length).toBeGreaterThan(3);
      expect(members.filter((member) => !(`${family}${member}` in pane))).toEqual([]);
    },
  );

  it("name all meanings of columns", () => {
    expect(COLUMN_MEANINGS.filter((meaning) => !(`pane-column-${meaning}` in pane))).toEqual([]);
  });

  it("name all problems of the workbook", () => {
    const source = readFileSync("src/workbook/workbook-error.ts", "utf8");
    const kinds = source.match(/(?<=kind: ")\w+(?=")/g) ?? [];
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((kind) => !(`error-${kind}` in errors))).toEqual([]);
  });
});

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
  against: "noQuantity",
  nextBest: { role: "annualActual", period: { year: 2024 }, isClose: true },
};

describe("why a column is read as it is, in words", () => {
  it.each<[string, Partial<Extract<ColumnReason, { kind: "read" }>>, string]>([
    [
      "with all there is to say",
      {},
      "Read as target of a year (2024) because its header says so and numbers are below it. But its cells are no quantities of the rows. It could also be what was achieved in a year (2024).",
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
      { as: { role: "rowPeriod", period: null }, because: ["tellsRows"], against: null, nextBest: null },
      "Read as period of each row because its cells say how the rows are to be read.",
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
      "អានជាគោលដៅប្រចាំឆ្នាំ (ឆ្នាំ 2024) ព្រោះក្បាលជួរឈរបញ្ជាក់ដូច្នេះ ហើយមានលេខនៅខាងក្រោម។ ប៉ុន្តែក្រឡារបស់វាមិនមែនជាបរិមាណរបស់ជួរទេ។ វាក៏អាចជាលទ្ធផលជាក់ស្តែងប្រចាំឆ្នាំ (ឆ្នាំ 2024)។",
    );
    expect(reasonText(READ, wordsIn("th"))).toBe(
      "อ่านเป็นเป้าหมายรายปี (ปี 2024) เพราะหัวคอลัมน์ระบุไว้ และมีตัวเลขอยู่ข้างใต้ แต่เซลล์ในคอลัมน์ไม่ใช่ปริมาณของแถว หรืออาจเป็นผลการดำเนินงานรายปี (ปี 2024)",
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

  it("is told of cells", () => {
    expect(doubtText({ kind: "cells", count: 1 }, wordsIn("en"))).toBe("1 cell of the plan was not read.");
    expect(doubtText({ kind: "cells", count: 12 }, wordsIn("en"))).toBe(
      "12 cells of the plan were not read.",
    );
  });

  it("is told of a table", () => {
    expect(doubtText({ kind: "table" }, wordsIn("en"))).toBe(
      "The plan could be another table, or on another sheet.",
    );
  });
});
