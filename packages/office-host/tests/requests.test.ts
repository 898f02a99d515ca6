import { hosted, loaded, refusal } from "./hosting";

describe("requests", () => {
  it("are counted, one for each sync with something to do", async () => {
    const { onSheet, host } = hosted();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["text"]];
      await context.sync();
      await context.sync();
      await loaded(sheet, "name");
    });
    expect(host.traffic.requests).toBe(2);
    expect(host.traffic.log.map(({ error }) => error)).toEqual([null, null, null]);
  });

  it("are measured in bytes both ways", async () => {
    const { onSheet, host } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["ក".repeat(1000)]];
    });
    const [first] = host.traffic.log;
    expect(first?.requestBytes).toBeGreaterThan(3000);
    expect(first?.requestBytes).toBeLessThan(4500);
    expect(host.traffic.largestRequest).toBe(first?.requestBytes);
    host.traffic.reset();
    expect([host.traffic.requests, host.traffic.requestBytes, host.traffic.responseBytes]).toEqual([0, 0, 0]);
  });

  it("write a large block in the parts that Office.js makes of it", async () => {
    const { onSheet, file } = hosted();
    const block = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => row * 8 + column),
    );
    await onSheet(async (sheet) => {
      sheet.getRange("B2:I501").values = block;
    });
    expect(file.sheets[0]?.cell(1, 1).value).toBe(0);
    expect(file.sheets[0]?.cell(500, 8).value).toBe(3999);
  });

  it("are refused where they are too large", async () => {
    const { onSheet, file } = hosted({ largestMessage: 20_000 });
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(20_000)]];
    });
    expect(await refusal(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(file.sheets[0]?.cell(0, 0).value).toBeNull();
  });

  it("are answered with an error where the answer is too large", async () => {
    const { onSheet } = hosted({ largestMessage: 20_000 });
    const read = onSheet((sheet) => loaded(sheet.getRange("A1:Z500"), "values"));
    expect(await refusal(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  describe("made to fail", () => {
    const error = { code: "GeneralException", message: "There was an internal error." };

    it("fail before anything is done, in their turn", async () => {
      const { onSheet, host, file } = hosted();
      host.failRequest(2, error);
      const write = onSheet(async (sheet, context) => {
        for (const row of [1, 2, 3]) {
          sheet.getRange(`A${row}`).values = [[row]];
          await context.sync();
        }
      });
      expect(await refusal(write)).toMatchObject({ code: "GeneralException" });
      expect([0, 1, 2].map((row) => file.sheets[0]?.cell(row, 0).value)).toEqual([1, null, null]);
      await onSheet(async (sheet) => {
        sheet.getRange("A3").values = [[3]];
      });
      expect(file.sheets[0]?.cell(2, 0).value).toBe(3);
    });

    it("fail after some of their actions", async () => {
      const { onSheet, host, file } = hosted();
      host.failRequest(1, { ...error, afterActions: 7 });
      const write = onSheet(async (sheet) => {
        for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
      });
      expect(await refusal(write)).toMatchObject({ code: "GeneralException" });
      expect([0, 1, 2].map((row) => file.sheets[0]?.cell(row, 0).value)).toEqual([1, null, null]);
    });

    it("fail where they would change a workbook that is open for reading only, and only those", async () => {
      const { onSheet, host, file } = hosted();
      host.refuseWrites({ code: "UnsupportedOperationInReadOnlyMode", message: "Reading only." });
      const write = () =>
        onSheet(async (sheet) => {
          sheet.getRange("A1").values = [[1]];
        });
      expect(await refusal(write())).toMatchObject({ code: "UnsupportedOperationInReadOnlyMode" });
      const addName = onSheet((sheet) => void sheet.names.add("Rate", "=1"));
      expect(await refusal(addName)).toMatchObject({ code: "UnsupportedOperationInReadOnlyMode" });
      // Office.js itself marks the asking for merged areas as an operation that writes.
      await onSheet((sheet) => loaded(sheet.getRange("A1:C3").getMergedAreasOrNullObject(), "address"));
      await onSheet((sheet) => sheet.getRange("B2").select());
      expect(host.user.place.selected).toMatchObject({ firstRow: 1, firstColumn: 1 });
      host.refuseWrites(null);
      await write();
      expect(file.sheets[0]?.cell(0, 0).value).toBe(1);
    });

    it("can stay without an answer", async () => {
      const { onSheet, host } = hosted();
      host.failRequest(1, { hangs: true });
      let isAnswered = false;
      void onSheet((sheet) => loaded(sheet, "name")).then(() => {
        isAnswered = true;
      });
      await onSheet((sheet) => loaded(sheet, "name"));
      expect(isAnswered).toBe(false);
    });
  });

  describe("while a cell is edited", () => {
    it("fail", async () => {
      const { onSheet, host } = hosted();
      host.user.beginCellEdit();
      const write = onSheet(async (sheet) => {
        sheet.getRange("A1").values = [[1]];
      });
      expect(await refusal(write)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    });

    it("wait where they may", async () => {
      const { host, file } = hosted();
      host.user.beginCellEdit();
      const write = host.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(file.sheets[0]?.cell(0, 0).value).toBeNull();
      host.user.endCellEdit();
      await write;
      expect(file.sheets[0]?.cell(0, 0).value).toBe(1);
    });
  });

  it("are not answered any more by a host that is closed", async () => {
    const { onSheet, host } = hosted();
    host.close();
    let isAnswered = false;
    void onSheet((sheet) => loaded(sheet, "name")).then(() => {
      isAnswered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isAnswered).toBe(false);
  });
});
