import {
  ACTIVITY_STATUSES,
  type ActivityDraft,
  DEFINITION_CHOICES,
  parsePeriod,
  periodKey,
  REPORT_STATES,
} from "../../app";
import type { DefinitionDraft } from "../indicators/definition-draft";
import { areEmpty, type Drafts, type DraftStore } from "./drafts";
import type { SetAsideDraft } from "./drafts-of-rows";
import { storageKey } from "../browser-storage";
import type { ReportDraft } from "../report/report-draft";

const PREFIX = "drafts ";

/** After so many days nobody looks for what they typed any more. */
const DAYS_KEPT = 90;
const DAY_MS = 86_400_000;

/**
 * Keeps what was typed for a document in the browser's storage, on this machine only, until it is sent or too
 * old. A browser that forbids storage to a page inside another one's frame keeps nothing.
 */
export function draftsInBrowser(document: string): DraftStore {
  const key = storageKey(`${PREFIX}${document}`);
  return {
    load() {
      try {
        forgetOld();
        return read(key)?.drafts ?? null;
      } catch {
        return null;
      }
    },
    keep(drafts) {
      try {
        if (areEmpty(drafts)) localStorage.removeItem(key);
        else localStorage.setItem(key, textOf(drafts));
      } catch {
        // They then last as long as the pane.
      }
    },
  };
}

function textOf({ place, setAside = [], ...drafts }: Drafts): string {
  const period = place?.period ?? null;
  const kept = place === null ? null : { ...place, period: period === null ? null : periodKey(period) };
  const aside = setAside.map((one) =>
    one.kind === "report" ? { ...one, period: periodKey(one.period) } : one,
  );
  return JSON.stringify({ keptOn: Date.now(), ...drafts, place: kept, setAside: aside });
}

interface Kept {
  readonly keptOn: number;
  readonly drafts: Drafts;
}

/** What is kept under a key, as far as it can be read: the browser's storage is the user's, and may hold anything. */
function read(key: string): Kept | null {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
  if (!isObject(kept)) return null;
  return {
    keptOn: Number(kept.keptOn),
    drafts: {
      reports: those(kept.reports, reportIn),
      place: placeIn(kept.place),
      activities: those(kept.activities, activityIn),
      reasons: those(kept.reasons, (reason) => (typeof reason === "string" ? reason : null)),
      definitions: those(kept.definitions, definitionIn),
      rows: those(kept.rows, (row) => textsIn(row, ["key", "words"])),
      setAside: Array.isArray(kept.setAside) ? kept.setAside.flatMap((one) => setAsideIn(one) ?? []) : [],
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Those of an object's values that can be read. */
function those<Value>(value: unknown, read: (one: unknown) => Value | null): Readonly<Record<string, Value>> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.flatMap(([name, one]) => {
      const found = read(one);
      return found === null ? [] : [[name, found]];
    }),
  );
}

function textsIn<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, string> | null {
  if (!isObject(value) || !names.every((name) => typeof value[name] === "string")) return null;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Record<Name, string>;
}

function reportIn(value: unknown): ReportDraft | null {
  const texts = textsIn(value, ["actual", "evidence", "varianceReason", "comment"]);
  if (texts === null || !isObject(value)) return null;
  // An earlier release kept none of parts, states and the spelling of a party.
  const parts = those(value.parts, (text) => (typeof text === "string" ? text : null));
  const { party } = value;
  const spelt = typeof party === "string" ? { party } : {};
  return { ...texts, parts, stating: statingIn(value.stating), ...spelt };
}

function statingIn(value: unknown): ReportDraft["stating"] {
  const texts = textsIn(value, ["state", "by", "remark"]);
  const state = REPORT_STATES.find((each) => each === texts?.state);
  return texts === null || state === undefined ? null : { ...texts, state };
}

function activityIn(value: unknown): ActivityDraft | null {
  if (!isObject(value)) return null;
  const texts = ["movedTo", "date", "place", "host", "evidence", "reason"] as const;
  const status = value.status === null ? null : ACTIVITY_STATUSES.find((each) => each === value.status);
  const { action } = value;
  return {
    ...Object.fromEntries(
      texts.flatMap((name) => (typeof value[name] === "string" ? [[name, value[name]]] : [])),
    ),
    ...(status === undefined ? {} : { status }),
    ...(action === null || typeof action === "string" ? { action } : {}),
  };
}

function definitionIn(value: unknown): DefinitionDraft | null {
  const texts = textsIn(value, ["unit", "baseline", "baselineYear", "meansOfVerification", "parties"]);
  if (texts === null || !isObject(value)) return null;
  const choice = <Name extends keyof typeof DEFINITION_CHOICES>(name: Name): DefinitionDraft[Name] => {
    const choices: readonly unknown[] = DEFINITION_CHOICES[name];
    return choices.includes(value[name]) ? (value[name] as DefinitionDraft[Name]) : null;
  };
  const { keyIndicator } = value;
  return {
    ...texts,
    keyIndicator: keyIndicator === "yes" || keyIndicator === "no" ? keyIndicator : null,
    measure: choice("measure"),
    aggregation: choice("aggregation"),
    direction: choice("direction"),
    frequency: choice("frequency"),
    partyParts: choice("partyParts"),
  };
}

function setAsideIn(value: unknown): SetAsideDraft | null {
  const texts = textsIn(value, ["words"]);
  if (texts === null || !isObject(value)) return null;
  const { words } = texts;
  if (value.kind === "definition") {
    const draft = definitionIn(value.draft);
    return draft && { kind: "definition", words, draft };
  }
  const place = textsIn(value, ["party", "period"]);
  const [draft, period] = [reportIn(value.draft), parsePeriod(place?.period ?? "")];
  if (place === null || draft === null || period === null) return null;
  return { kind: "report", words, period, party: place.party, draft };
}

function placeIn(value: unknown): Drafts["place"] {
  const texts = textsIn(value, ["party"]);
  if (texts === null || !isObject(value)) return null;
  const { indicator, period } = value;
  return {
    ...texts,
    indicator: typeof indicator === "string" ? indicator : null,
    period: typeof period === "string" ? parsePeriod(period) : null,
  };
}

function forgetOld(): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  for (const key of keys) {
    if (!key.startsWith(storageKey(PREFIX))) continue;
    const kept = read(key);
    if (kept !== null && Date.now() - kept.keptOn > DAYS_KEPT * DAY_MS) localStorage.removeItem(key);
  }
}
