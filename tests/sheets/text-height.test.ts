import fc from "fast-check";
import { lineCount, textHeight, widthOf } from "../../src/sheets/layout/text-height";

const set = (width: number) => ({ size: 10, bold: false, width });

describe("the height of wrapped text", () => {
  it("is one line for what fits on one", () => {
    expect(lineCount("# of workshops", set(200))).toBe(1);
    expect(textHeight("# of workshops", set(200))).toBe(12);
  });

  it("counts the lines of English text as a layout program does, or one more", () => {
    // Set in Liberation Sans 10 on 200 points by LibreOffice: five lines.
    const text =
      "Organize consultative workshops between the two parties to share experiences of implementing procedures in identifying victims and traffickers to find common ground in developing a joint standardized interview form";
    expect([5, 6]).toContain(lineCount(text, set(200)));
  });

  it("takes no width for marks above and below Thai and Khmer letters", () => {
    expect(widthOf("กี่")).toBe(widthOf("ก"));
    expect(widthOf("ក្រ")).toBe(widthOf("ក"));
  });

  it.each([
    // Widths measured in Noto Sans at size 1000: 46.2 and 49.3 times the size.
    ["การประชุมเชิงปฏิบัติการร่วมกันเพื่อแลกเปลี่ยนประสบการณ์ในการคัดแยกผู้เสียหายจากการค้ามนุษย์ระหว่างสองประเทศ", 46.2],
    ["សិក្ខាសាលាពិគ្រោះយោបល់រួមរវាងភាគីទាំងពីរ ដើម្បីចែករំលែកបទពិសោធន៍ក្នុងការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស", 49.3],
  ])("is no less than what was measured for %s, and no more than a quarter above", (text, measured) => {
    expect(widthOf(text)).toBeGreaterThanOrEqual(measured);
    expect(widthOf(text)).toBeLessThan(measured * 1.25);
  });

  it("breaks Thai and Khmer, which have no spaces between words", () => {
    expect(lineCount("สัมมนา".repeat(30), set(100))).toBeGreaterThan(4);
  });

  it("breaks a word that is longer than the line, and at every line break of the text", () => {
    expect(lineCount("x".repeat(100), set(100))).toBeGreaterThanOrEqual(5);
    expect(lineCount("2\n60", set(100))).toBe(2);
  });

  it("needs no fewer lines on less width, and never ends without an answer", () => {
    const width = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), width, (text, points) => {
        const lines = lineCount(text, set(points));
        expect(Number.isInteger(lines)).toBe(true);
        expect(lines).toBeGreaterThanOrEqual(text.split("\n").length);
      }),
    );
  });
});
