import { booleanArgument, colorArgument, numberArgument, textArgument } from "../../requests/arguments";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { invalidArgument } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";

/** A part of a chart that has its place in the chart's part, such as `chart/legend`: what is set of it is kept by that. */
export abstract class ChartPart extends HostObject {
  constructor(
    protected readonly chart: HeldChart,
    protected readonly place: string,
  ) {
    super();
  }

  /** The chart and the place, for what belongs to the part. */
  get whereabouts(): [chart: HeldChart, place: string] {
    return [this.chart, this.place];
  }

  /** What was set; `null` if nothing was. */
  readSetting(what: string): string | null {
    return readDraft(this.chart).settings.get(this.place + what) ?? null;
  }

  /** `null` takes what is there. */
  writeSetting(what: string, value: string | null): void {
    const { settings } = changeDraft(this.chart);
    // What is set last is done last.
    settings.delete(this.place + what);
    settings.set(this.place + what, value);
  }
}

/** How a member of Office.js is kept: where, and what its values are there. */
export interface PlacedMember {
  readonly read: (part: ChartPart) => unknown;
  readonly write: (part: ChartPart, value: unknown) => void;
}

/** One of several texts, each with another name in the file. */
export function choice(what: string, names: Readonly<Record<string, string>>, unset: string): PlacedMember {
  return {
    read: (part) => {
      const value = part.readSetting(what);
      return Object.keys(names).find((name) => names[name] === value) ?? unset;
    },
    write: (part, value) => {
      const name = typeof value === "string" ? names[value] : undefined;
      if (name === undefined) throw invalidArgument();
      part.writeSetting(what, name);
    },
  };
}

export function flag(what: string, unset: boolean): PlacedMember {
  return {
    read: (part) => {
      const value = part.readSetting(what);
      return value === null ? unset : value === "1";
    },
    write: (part, value) => part.writeSetting(what, booleanArgument(value) ? "1" : "0"),
  };
}

/** A number between two bounds; `scale` is how many of the file's are one of Excel's. */
export function amount(
  what: string,
  unset: number | null,
  { min = -Infinity, max = Infinity, scale = 1 } = {},
): PlacedMember {
  return {
    read: (part) => {
      const value = part.readSetting(what);
      return value === null ? unset : Number(value) / scale;
    },
    write: (part, value) => {
      const number = numberArgument(value);
      if (number < min || number > max) throw invalidArgument();
      part.writeSetting(what, String(Math.round(number * scale)));
    },
  };
}

export function text(what: string, unset: string): PlacedMember {
  return {
    read: (part) => part.readSetting(what) ?? unset,
    write: (part, value) => part.writeSetting(what, textArgument(value)),
  };
}

/** A colour that is a member by itself; an empty text where Excel chooses. */
export function paint(what: string): PlacedMember {
  return {
    read: (part) => part.readSetting(what) ?? "",
    write: (part, value) => part.writeSetting(what, colorArgument(value)),
  };
}

/** Whether an element is there at all. */
export function presence(what: string, unset: boolean): PlacedMember {
  // Kept for reading: a place that ends so is not in the file.
  const place = `${what}?`;
  return {
    read: (part) => {
      const value = part.readSetting(place) ?? (unset ? "1" : "0");
      return value === "1";
    },
    write: (part, value) => {
      const isThere = booleanArgument(value);
      part.writeSetting(place, isThere ? "1" : "0");
      part.writeSetting(what, isThere ? "" : null);
    },
  };
}

/** Gives a class of parts members that are kept by their places. */
export function keepByPlace(
  part: { readonly prototype: ChartPart },
  members: Readonly<Record<string, PlacedMember>>,
): void {
  for (const [name, { read, write }] of Object.entries(members)) {
    Object.defineProperty(part.prototype, name, {
      get(this: ChartPart): unknown {
        return read(this);
      },
      set(this: ChartPart, value: unknown): void {
        write(this, value);
      },
    });
  }
}
