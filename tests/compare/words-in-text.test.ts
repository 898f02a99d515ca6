import fc from "fast-check";
import { wordsInText } from "../../src/compare/words/words-in-text";

/** Words of plans, by the locale of their script. */
const WORDS: readonly (readonly [locale: string, words: readonly string[]])[] = [
  ["th", ["จำนวน", "เจ้าหน้าที่", "ที่", "ได้รับ", "การอบรม", "ผู้เสียหาย", "แรงงาน", "ต่างด้าว", "จังหวัด", "ตากลม"]],
  ["km", ["ចំនួន", "មន្ត្រី", "ដែល", "បាន", "បណ្តុះបណ្តាល", "ជនរងគ្រោះ", "អំពើ", "ជួញដូរ", "មនុស្ស", "ខេត្ត"]],
];

describe("the words of a script without spaces", () => {
  it.each(WORDS)("are those of its dictionary in texts of any length: %s", (locale, words) => {
    const dictionary = new Intl.Segmenter(locale, { granularity: "word" });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 300, maxLength: 900, size: "max" }),
        (all) => {
          const text = all.join("");
          const expected = Array.from(dictionary.segment(text), ({ segment, index }) => [segment, index]);
          expect(wordsInText(text).map(({ start, end }) => [text.slice(start, end), start])).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it("are all of the longest text that a cell of Excel has", () => {
    const words = wordsInText("ก".repeat(32_767));
    expect(words.reduce((letters, { start, end }) => letters + end - start, 0)).toBe(32_767);
  });
});
