import { numberArgument } from "../requests/arguments";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { functionResultMembers, functionsMembers } from "./sheet-members";

/** The functions of formulas that can be called by themselves; of them DATE alone is here. */
export class Functions extends HostObject {
  readonly className = "Functions";
  readonly members = functionsMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  /** The serial number of a day in the workbook's own system of dates. */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const milliseconds = Date.UTC(numberArgument(year), numberArgument(month) - 1, numberArgument(day));
    const epoch = this.open.file.date1904 ? EPOCH_1904 : EPOCH_1900;
    return new FunctionResult((milliseconds - epoch) / MILLISECONDS_OF_DAY);
  }
}

/** Excel's day 0, as days after 28 February 1900 are counted from it. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MILLISECONDS_OF_DAY = 86_400_000;

/** What a function gives. */
export class FunctionResult extends HostObject {
  readonly className = "FunctionResult";
  readonly members = functionResultMembers;
  readonly error = null;

  constructor(readonly value: number) {
    super();
  }
}
