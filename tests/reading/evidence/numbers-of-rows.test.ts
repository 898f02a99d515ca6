import "../../all-languages";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

type Rows = readonly (readonly (GridValue | undefined)[])[];

/** The actions, "objective/number title: agencies". */
function toldOf(rows: Rows): readonly string[] {
  return planReading(gridOf(rows)).plan.actions.map(
    ({ id, objective, title, responsibleAgencies }) =>
      `${objective}/${id} ${title}: ${responsibleAgencies.map(({ name }) => name).join("; ")}`,
  );
}

const HEADER = ["No.", "Activity", "Indicator", "Responsible agency", "Target", 2024, 2025];

describe("a number that is there twice", () => {
  it("numbers its rows still, beside texts over two rows", () => {
    expect(
      toldOf([
        HEADER,
        ["1.1", "Train officers of the", "Number of officers trained", "Ministry of", 20, 10, 10],
        [null, "border police", null, "Interior"],
        ["1.2", "Print leaflets", "Number of leaflets printed", "Ministry of Information", 400, 200, 200],
        ["1.2", "Send radio spots", "Number of spots", "Ministry of Information", 40, 20, 20],
        ["1.3", "Run shelters for victims", "Number of shelters", "Ministry of Social", 9, 4, 5],
        [null, "of trafficking", null, "Affairs"],
        ["2.1", "Teach trades", "Number of people taught", "Ministry of Labour", 60, 30, 30],
      ]),
    ).toEqual([
      "/1.1 Train officers of the border police: Ministry of Interior",
      "/1.2 Print leaflets: Ministry of Information",
      "/1.2 (2) Send radio spots: Ministry of Information",
      "/1.3 Run shelters for victims of trafficking: Ministry of Social Affairs",
      "/2.1 Teach trades: Ministry of Labour",
    ]);
  });

  it("leaves two agencies apart where each is named elsewhere", () => {
    expect(
      toldOf([
        HEADER,
        ["1.1", "Train officers of the", "Number of officers trained", "Border Guard", 20, 10, 10],
        [null, "border posts", null, "Coast Guard"],
        ["1.2", "Print leaflets", "Number of leaflets printed", "Border Guard", 400, 200, 200],
        ["1.3", "Run shelters", "Number of shelters", "Coast Guard", 9, 4, 5],
      ])[0],
    ).toBe("/1.1 Train officers of the border posts: Border Guard; Coast Guard");
  });
});

describe("numbers that begin again below each title", () => {
  const SECTIONS: Rows = [
    ["I", "Truyền thông phòng ngừa"],
    ["1", "Tổ chức hội nghị tập huấn", "Số cán bộ được tập huấn", "Bộ Công an", 300, 100, 200],
    ["2", "Phát hành tài liệu", "Số tài liệu phát hành", "Bộ Thông tin", 600, 400, 200],
    ["II", "Hỗ trợ nạn nhân"],
    ["1", "Tiếp nhận nạn nhân trở về", "Số nạn nhân được tiếp nhận", "Bộ Lao động", 90, 60, 30],
    ["2", "Đào tạo nghề", "Số nạn nhân được đào tạo", "Bộ Lao động", 60, 40, 20],
  ];
  const READ = [
    "1/1.1 Tổ chức hội nghị tập huấn: Bộ Công an",
    "1/1.2 Phát hành tài liệu: Bộ Thông tin",
    "2/2.1 Tiếp nhận nạn nhân trở về: Bộ Lao động",
    "2/2.2 Đào tạo nghề: Bộ Lao động",
  ];
  const VIETNAMESE = ["STT", "Nhiệm vụ", "Chỉ tiêu", "Cơ quan chủ trì", "Tổng", 2024, 2025];

  it.each<[string, Rows]>([
    ["alone", []],
    ["below a general goal in two cells", [["Mục tiêu chung", "Giảm tội phạm mua bán người"]]],
    ["below a general goal in one", [["Mục tiêu chung: Giảm tội phạm mua bán người"], []]],
  ])("number the actions: %s", (_, above) => {
    const { plan } = planReading(gridOf([...above, VIETNAMESE, ...SECTIONS]));
    expect(toldOf([...above, VIETNAMESE, ...SECTIONS])).toEqual(READ);
    expect(plan.objectives.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["I Truyền thông phòng ngừa", "II Hỗ trợ nạn nhân"]),
    );
    expect(plan.actions.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it("are not the objectives below a general goal in a cell of its own", () => {
    const { plan } = planReading(
      gridOf([
        ["General goal", "Fewer people are trafficked"],
        HEADER,
        ["A.", "Prevention"],
        [1, "Train officers", "Number of officers trained", "MoI", 300, 100, 200],
        [2, "Print leaflets", "Number of leaflets printed", "MoJ", 600, 400, 200],
        ["B.", "Protection"],
        [1, "Run shelters", "Number of shelters", "MoSA", 9, 4, 5],
        [2, "Teach trades", "Number of people taught", "MoL", 60, 40, 20],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["A. Prevention", "B. Protection"]);
    expect(plan.notRead.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      "Fewer people are trafficked: titleBlock",
    ]);
  });

  it("are those of a level above where several actions have each", () => {
    const { plan } = planReading(
      gridOf([
        HEADER,
        ["1", "Train officers", "Number of officers trained", "MoI", 300, 100, 200],
        ["1", "Print leaflets", "Number of leaflets printed", "MoJ", 600, 400, 200],
        ["1", "Send spots", "Number of spots", "MoJ", 6, 4, 2],
        ["2", "Run shelters", "Number of shelters", "MoSA", 9, 4, 5],
        ["2", "Teach trades", "Number of people taught", "MoL", 60, 40, 20],
      ]),
    );
    expect(plan.actions.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });
});

describe("a step in brackets behind a number", () => {
  it.each([
    ["1.1(i)", "1.1.i"],
    ["2.3(a)", "2.3.a"],
    ["PT1)", "PT1"],
  ])("%s is %s", (written, id) => {
    const { plan } = planReading(
      gridOf([
        HEADER,
        [written, "Train officers", "Number of officers trained", "MoI", 300, 100, 200],
        ["7.1", "Print leaflets", "Number of leaflets printed", "MoJ", 600, 400, 200],
        ["7.2", "Run shelters", "Number of shelters", "MoSA", 9, 4, 5],
      ]),
    );
    expect(plan.actions[0]?.id).toBe(id);
  });
});
