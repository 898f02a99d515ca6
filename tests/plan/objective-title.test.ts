import { objectiveWords } from "../../src/plan/objective-title";

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
