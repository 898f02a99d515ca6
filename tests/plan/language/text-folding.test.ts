import { foldText } from "../../../src/plan/language/spelling/text-folding";

describe("one spelling for words that are compared", () => {
  it.each([
    ["Línea de Base", "linea de base"],
    ["L’indicateur n° 2", "l indicateur n 2"],
    ["៣ ខែ", "3 ខែ"],
    // The letters below others for "d" and "t" look the same in Khmer.
    ["លទ្ធផលជាក់ស្ដែង", "លទ្ធផលជាក់ស្តែង"],
    // And that for "r" is typed before or after another.
    ["យុទ្ធសាស្រ្ត", "យុទ្ធសាស្ត្រ"],
    // Turkish has two letters i, each with a capital of its own.
    ["YILLIK İŞBİRLİĞİ", "yıllık işbirliği"],
    ["Sorumlu Birim", "SORUMLU BİRİM"],
    // Hebrew is written with points or without, and with two signs in an abbreviation.
    ["מַטָּרָה", "מטרה"],
    ["סה״כ", 'סה"כ'],
    ["לו׳", "לו'"],
    // Marks that turn the direction of a text are not seen.
    ["\u202bיעד\u202c", "יעד"],
    // Lao has one letter for "hn" that is also typed as two.
    ["ໜ່ວຍງານ", "ຫນ່ວຍງານ"],
  ])("“%s” as “%s”", (written, folded) => {
    expect(foldText(written)).toBe(foldText(folded));
  });

  it.each([
    ["Số", "so"],
    ["% of ≥ 80", "% of 80"],
    ["A–B_c", "a b c"],
  ])("“%s” is left as “%s”", (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});
