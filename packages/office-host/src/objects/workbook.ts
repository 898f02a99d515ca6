import { textArgument } from "../requests/arguments";
import { WORKBOOK_TARGET } from "../change-events";
import { type EventSource, addEventMembers, WORKBOOK_EVENTS } from "./event-source";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { Application } from "./application";
import { CommentCollection } from "./comments/comment-collection";
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentProperties } from "./document-properties";
import { Functions } from "./functions";
import { workbookMembers } from "./sheet-members";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./ranges/range";
import { RangeAreas } from "./ranges/range-areas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables/table-collection";
import { WorksheetCollection } from "./worksheet-collection";

/** Where every object path begins. It also answers what Office.js asks of the context itself. */
export class Workbook extends HostObject {
  readonly className = "Workbook";
  readonly members = workbookMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  /** The name of its file. */
  get name(): string {
    return this.open.name;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.open);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.open, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.open, null);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.open, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.open);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.open);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.open);
  }

  get application(): Application {
    return new Application(this.open);
  }

  get functions(): Functions {
    return new Functions(this.open);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.open);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.open);
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: WORKBOOK_TARGET };
  }

  getSelectedRange(): Range {
    const sheet = this.open.activeSheet;
    return new Range(this.open, sheet, sheet.selection);
  }

  /** The host's user selects one range at a time. */
  getSelectedRanges(): RangeAreas {
    const sheet = this.open.activeSheet;
    return new RangeAreas(this.open, sheet, [sheet.selection]);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  _RemoveReference(id: unknown): void {
    this.open.references.remove(textArgument(id));
  }
}
addEventMembers(Workbook, WORKBOOK_EVENTS);
