import { candidateEdits } from "../../src/compare/decided/cell-edits";
import type { Difference, PlacedValue } from "../../src/compare/differences/difference";
import { fileNames } from "../../src/exchange/forms/file-names";
import { readForm } from "../../src/exchange/returned/form-grid";
import { notedValues } from "../../src/exchange/returned/report-texts";
import { readYesNo } from "../../src/indicators/measuring/yes-no";
import { readChoice } from "../../src/indicators/sheet/choice-words";
import type { Actual } from "../../src/plan/actual";
import { entryKey } from "../../src/excel/typed/written-cells";
import { processorTime } from "../../tools/quality/bench/measure";
import { define } from "../indicators/definition-of-row";
import { gridOf } from "../reading/grid-of";
import { objectiveWords } from "../../src/plan/objective-title";
import fc from "fast-check";
import { isWithinSlips } from "../../src/plan/language/spelling/edit-distance";
import { NamesOneSlipApart } from "../../src/plan/language/spelling/slipped-words";

describe("long texts", () => {
  /** Several times what a cell can hold: what looks from each letter to the end takes a minute, what goes through once nothing. */
  const LONG = 3 * 32_767;

  const MAX_MILLISECONDS = 5_000;

  const stops = `a${"!".repeat(LONG)}x`;

  const spaces = `1${" ".repeat(LONG)}x`;

  test.each<[string, () => unknown]>([
    ["an answer", () => readYesNo(stops)],
    ["a choice", () => readChoice("aggregation", stops)],
    ["the name of a file", () => fileNames([`a${".".repeat(LONG)}x`])],
    ["a note", () => notedValues(actualWith(`MoJ: ${" (".repeat(LONG / 2)}`), "MoJ")],
    ["a cell of ours", () => candidateEdits(differenceAt(CELL), { value: 2 }, gridOf([[spaces]]))],
    [
      "values of a returned form",
      () =>
        readForm(
          gridOf([
            ["Indicator", "Actual"],
            ["Courses", `1\n${spaces}`],
          ]),
        ),
    ],
    ["quotes in a formula that was typed", () => entryKey(null, `=${"'".repeat(LONG)}A1`)],
    ["brackets that are not closed", () => define(`Guides ${"(".repeat(LONG)} developed`)],
  ])("%s of any length is gone through once", (_, act) => {
    // A clock also counts what else the machine does.
    expect(processorTime(act)).toBeLessThan(MAX_MILLISECONDS);
  });

  const CELL = { sheet: "Plan", row: 0, column: 0 } as const;

  function differenceAt(cell: PlacedValue["cell"]): Difference {
    const ours = { cell, value: 1 };
    return {
      ...{ id: "1", kind: "target", of: "indicator", field: "2024", ours, theirs: { ...ours, value: 2 } },
      ...{ ids: { ours: "1.1-1", theirs: "1.1-1" }, objective: "", title: "" },
    };
  }

  function actualWith(comment: string): Actual {
    const report = { evidence: null, varianceReason: null, comment, reportedOn: null };
    return {
      indicator: "1.1-1",
      period: { year: 2024 },
      party: null,
      value: { state: "blank", raw: "", cell: CELL },
      report,
    };
  }
});

describe("the words of an objective", () => {
  it.each([
    ["Specific Objective 1: Protect victims", "Protect victims"],
    ["2) Protect victims", "Protect victims"],
    ["Objective No. 3 – Protect victims", "Protect victims"],
    ["Pillar IV. Protect victims", "Protect victims"],
    ["Priority area 2: Protect victims", "Protect victims"],
    ["Objetivo específico 1. Proteger a las víctimas", "Proteger a las víctimas"],
    ["Objectif stratégique n° 2 : Protéger les victimes", "Protéger les victimes"],
    ["Axe 3 - Protéger les victimes", "Protéger les victimes"],
    ["วัตถุประสงค์ที่ ๑: คุ้มครองผู้เสียหาย", "คุ้มครองผู้เสียหาย"],
    ["วัตถุประสงค์เฉพาะที่ 1 คุ้มครองผู้เสียหาย", "คุ้มครองผู้เสียหาย"],
    ["ประเด็นยุทธศาสตร์ที่ 2: คุ้มครองผู้เสียหาย", "คุ้มครองผู้เสียหาย"],
    ["គោលបំណងជាក់លាក់ទី ១៖ ការពារជនរងគ្រោះ", "ការពារជនរងគ្រោះ"],
    ["គោលបំណងយុទ្ធសាស្ត្រទី 2៖ ការពារជនរងគ្រោះ", "ការពារជនរងគ្រោះ"],
  ])("%s", (title, words) => {
    expect(objectiveWords(title)).toBe(words);
  });

  it.each([
    "Protect victims",
    "Objectives in common are agreed",
    "Goals of both parties",
    "เป้าหมายร่วมของสองประเทศ",
  ])("are all of “%s”, which has no label", (title) => {
    expect(objectiveWords(title)).toBe(title);
  });
});

describe("names that are one slip apart", () => {
  const names = new NamesOneSlipApart(["forest office", "water board", "moj", "moh", "health"]);

  it.each([
    ["forest ofice", ["forest office"]],
    ["forest offfice", ["forest office"]],
    ["forset office", ["forest office"]],
    ["water hoard", ["water board"]],
    ["wealth", []],
    ["mow", []],
    ["forest office", []],
    ["forst ofice", []],
  ])("of %s are %j", (name, near) => {
    expect(names.of(name)).toEqual(near);
  });

  it("are all that a comparison with each name finds", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "é", " "), minLength: 7, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), name, (all, one) => {
        const found = new NamesOneSlipApart(all).of(one);
        expect([...found].sort()).toEqual(
          all.filter((other) => other !== one && isWithinSlips(one, other, 1)).sort(),
        );
      }),
    );
  });
});
