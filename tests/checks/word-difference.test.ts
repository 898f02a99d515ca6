import fc from "fast-check";
import { differenceInWords } from "../../src/checks/word-difference";

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
