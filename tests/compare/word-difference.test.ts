import fc from "fast-check";
import { differenceInWords } from "../../src/compare/words/word-difference";

describe("the difference of two wordings", () => {
  it("is none where only case, punctuation and a closing and differ", () => {
    expect(differenceInWords("Protect victims; and", "protect victims.")).toMatchObject({
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it("lists the stretches that only one has", () => {
    expect(
      differenceInWords(
        "Strengthen protection of human rights and assistance of victims",
        "Enhance protection of victims in full respect of their rights",
      ),
    ).toMatchObject({
      common: 3,
      shorter: 9,
      onlyFirst: ["Strengthen", "human rights and assistance of"],
      onlySecond: ["Enhance", "in full respect of their rights"],
    });
  });

  it("tells the words of scripts that have no spaces between them", () => {
    expect(
      differenceInWords("คุ้มครองผู้เสียหายจากการค้ามนุษย์", "คุ้มครองและช่วยเหลือผู้เสียหายจากการค้ามนุษย์"),
    ).toMatchObject({
      onlyFirst: [],
      onlySecond: ["และช่วยเหลือ"],
    });
    expect(differenceInWords("ការពារជនរងគ្រោះ", "ការពារ និងជួយជនរងគ្រោះ")).toMatchObject({
      onlyFirst: [],
      onlySecond: ["និងជួយ"],
    });
    expect(differenceInWords("จำนวนผู้เสียหาย 24 ชั่วโมง", "จำนวนผู้เสียหาย 48 ชั่วโมง")).toMatchObject({
      onlyFirst: ["24"],
      onlySecond: ["48"],
    });
  });

  it.each([
    ["a Khmer full stop", "ការពារជនរងគ្រោះ។", "ការពារជនរងគ្រោះ"],
    ["the signs of Khmer lists", "គោលបំណង៖ «ការពារ»៕", "គោលបំណង ការពារ"],
    ["spaces in Thai", "คุ้มครอง ผู้เสียหาย", "คุ้มครองผู้เสียหาย"],
    ["the two ways to store a Thai vowel", "จำนวนคำสั่ง", "จํานวนคําสั่ง"],
    ["characters that cannot be seen", "ការពារ\u200bជន\u200bរងគ្រោះ", "ការពារជនរងគ្រោះ"],
  ])("is none where only %s differ", (_, one, other) => {
    expect(differenceInWords(one, other)).toMatchObject({ onlyFirst: [], onlySecond: [] });
  });

  it("is of what stands between spaces where the engine does not know words", () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, "Segmenter");
      expect(differenceInWords("คุ้มครอง ผู้เสียหาย", "คุ้มครอง พยาน")).toMatchObject({
        onlyFirst: ["ผู้เสียหาย"],
        onlySecond: ["พยาน"],
      });
    } finally {
      Reflect.set(Intl, "Segmenter", Segmenter);
    }
  });

  it("is nothing between a text and itself, and everything between unlike texts", () => {
    const words = fc.array(fc.constantFrom("protect", "victims", "border", "police"), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (text) => {
        const own = text.join(" ");
        expect(differenceInWords(own, own)).toMatchObject({ onlyFirst: [], onlySecond: [] });
        expect(differenceInWords(own, "law reform")).toMatchObject({
          common: 0,
          onlyFirst: [own],
          onlySecond: ["law reform"],
        });
      }),
    );
  });
});
