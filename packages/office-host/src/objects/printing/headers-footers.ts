import type { PrintDescription, SheetFile } from "@plan-of-action/xlsx";
import { textArgument } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import { headerFooterGroupMembers, headerFooterMembers } from "../sheet-members";
import { changePrint, readPrint } from "./print-set-up";

type Parts = PrintDescription["header"];

/** The same headers and footers on all pages; Excel's other arrangements are not there. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly members = headerFooterGroupMembers;

  constructor(private readonly sheet: SheetFile) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";
  readonly members = headerFooterMembers;

  constructor(private readonly sheet: SheetFile) {
    super();
  }

  get leftHeader(): string {
    return this.header.left;
  }

  set leftHeader(value: unknown) {
    this.change("header", { left: textArgument(value) });
  }

  get centerHeader(): string {
    return this.header.center;
  }

  set centerHeader(value: unknown) {
    this.change("header", { center: textArgument(value) });
  }

  get rightHeader(): string {
    return this.header.right;
  }

  set rightHeader(value: unknown) {
    this.change("header", { right: textArgument(value) });
  }

  get leftFooter(): string {
    return this.footer.left;
  }

  set leftFooter(value: unknown) {
    this.change("footer", { left: textArgument(value) });
  }

  get centerFooter(): string {
    return this.footer.center;
  }

  set centerFooter(value: unknown) {
    this.change("footer", { center: textArgument(value) });
  }

  get rightFooter(): string {
    return this.footer.right;
  }

  set rightFooter(value: unknown) {
    this.change("footer", { right: textArgument(value) });
  }

  private get header(): Parts {
    return readPrint(this.sheet).header;
  }

  private get footer(): Parts {
    return readPrint(this.sheet).footer;
  }

  private change(which: "header" | "footer", part: Partial<Parts>): void {
    changePrint(this.sheet, { [which]: { ...readPrint(this.sheet)[which], ...part } });
  }
}
