import type { ExcelHost } from "@plan-of-action/office-host";
import type { WorkbookFile } from "@plan-of-action/xlsx";

interface Answer {
  readonly status: "succeeded";
  readonly value?: unknown;
}

type Callback = (answer: Answer) => void;

/** The little of the document of Office's older API that samples use: its settings, and its file in slices. */
export class SampleDocument {
  private readonly values = new Map<string, unknown>();

  constructor(
    private readonly host: ExcelHost,
    private readonly file: WorkbookFile,
  ) {}

  readonly settings = {
    get: (key: string): unknown => this.values.get(key) ?? null,
    set: (key: string, value: unknown) => this.values.set(key, value),
    /** They are the same as those of Excel's API. */
    saveAsync: (then?: Callback): Promise<void> =>
      this.host.Excel.run(async (context) => {
        for (const [key, value] of this.values) context.workbook.settings.add(key, value);
        await context.sync();
        then?.({ status: "succeeded" });
      }),
  };

  /** As text, columns are parted by tabs and rows by line ends. */
  getSelectedDataAsync(_type: unknown, then: Callback): void {
    void this.host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("text");
      await context.sync();
      then({ status: "succeeded", value: range.text.map((row) => row.join("\t")).join("\n") });
    });
  }

  getFileAsync(_type: unknown, { sliceSize }: { readonly sliceSize: number }, then: Callback): void {
    const bytes = this.file.save();
    const value = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      closeAsync: () => undefined,
      getSliceAsync: (index: number, given: Callback) => {
        const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
        given({ status: "succeeded", value: { index, data, size: data.length } });
      },
    };
    then({ status: "succeeded", value });
  }
}
