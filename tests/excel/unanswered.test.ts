import { openWorkbook } from "../../src/excel";
import { installedOfficeLibrary } from "@plan-of-action/office-host";
import { RequestHost } from "@plan-of-action/office-host/host";
import { newWorkbookFile } from "@plan-of-action/xlsx";

/** A workbook whose border waits for an answer no longer than a moment. */
function impatient() {
  const file = newWorkbookFile();
  const host = new RequestHost(file);
  const namespace = installedOfficeLibrary()(host.bridge, host.requirements);
  const workbook = openWorkbook({
    // As in Excel, requests wait for a cell that is typed into.
    run: (batch) => namespace.run({ delayForCellEdit: true }, batch),
    createWorkbook: (base64) => Promise.reject(new Error(base64)),
    supports: (version) => host.requirements.isSetSupported("ExcelApi", version),
    patience: 300,
  });
  return { file, host, workbook };
}

const cell = (row: number) => ({ sheet: "Sheet1", row, column: 0 });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a request that is never answered", () => {
  it.each([1, 2])("is given up, and the next reading goes through: request %i", async (request) => {
    const { workbook, host } = impatient();
    host.failRequest(request, { hangs: true });
    await expect(workbook.read()).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect((await workbook.read()).sheets).toHaveLength(1);
  });

  it("is followed by no other, also where its answer comes too late", async () => {
    const { workbook, host } = impatient();
    host.user.beginCellEdit();
    await expect(workbook.read()).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect(host.traffic.requests).toBe(0);
    host.user.endCellEdit();
    await settled();
    expect(host.traffic.requests).toBe(1);
  });

  it("puts back what was written too late and into another row", async () => {
    const { workbook, host, file } = impatient();
    const sheet = file.sheets[0]!;
    sheet.setCell(0, 0, { value: 2, formula: null });
    sheet.setCell(1, 0, { value: "a", formula: null });
    // The answer to the request that writes comes after the pane has given it up.
    host.beforeRequest(3, (user) => user.edit("Sheet1!A2", "b"));
    const { onMessageFromHost } = host.bridge;
    let answers = 0;
    host.bridge.onMessageFromHost = (text) => {
      answers += 1;
      setTimeout(() => onMessageFromHost?.(text), answers === 3 ? 500 : 0);
    };
    const editing = workbook.applyEdits(
      [{ cell: cell(0), expected: 2, value: 4 }],
      [{ cell: cell(1), expected: "a" }],
    );
    await expect(editing).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect(sheet.cell(0, 0).value).toBe(4);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sheet.cell(0, 0).value).toBe(2);
  });
});
