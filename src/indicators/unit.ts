/** What a unit column says of the measure: "%", "Yes/No", or a thing that is counted. */
export function measureOfUnit(unit: string): "percentage" | "milestone" | "number" | null {
  const plain = unit.normalize("NFC").trim();
  if (plain === "") return null;
  if (PERCENT_UNIT.test(plain)) return "percentage";
  if (YES_NO_UNIT.test(plain)) return "milestone";
  return "number";
}

const PERCENT_UNIT =
  /[%٪]|^(?:percent(?:age)?s?|per cent|porcentajes?|porcentual|pourcentages?|porcentagem|percentual|pct|persen(?:tase)?|phần trăm|ร้อยละ|เปอร์เซ็นต์|ភាគរយ|ເປີເຊັນ)(?![\p{L}\p{M}])/iu;
const YES_NO_UNIT =
  /^(?:yes\s*[/-]\s*no|y\s*\/\s*n|s[íi]\s*[/-]\s*no|oui\s*[/-]\s*non|sim\s*\/\s*não|ya\s*\/\s*tidak|có\s*\/\s*không|milestone|hito|jalon|ใช่\s*\/\s*ไม่ใช่|มี\s*\/\s*ไม่มี)$/iu;

/** Units that name the kind of number and nothing that is counted. */
const UNIT_WITHOUT_THING = /^(?:#|numbers?|n[úu]meros?|nombre|cantidad|count|unidad(?:es)?|จำนวน|ចំនួន)$/iu;

/** A unit column that says no more than that something is counted: "Number", "#", "Número". */
export function isCountUnit(unit: string): boolean {
  return UNIT_WITHOUT_THING.test(unit.normalize("NFC").trim());
}

/** The unit to show: that of the unit column, else the one the indicator's words name; `null` where neither does. */
export function unitOf(unitColumn: string | null, text: string, isPercentage: boolean): string | null {
  const stated = unitColumn?.trim() ?? "";
  if (stated !== "" && !UNIT_WITHOUT_THING.test(stated)) return stated;
  if (isPercentage) return "%";
  return unitInBrackets(text) ?? countedThing(text);
}

/** "จำนวนผู้เข้าร่วม (คน)": a closing bracket of one short word is a unit. */
function unitInBrackets(text: string): string | null {
  const inside = /\(([\p{L}\p{M}]{1,15})\)\s*$/u.exec(text)?.[1];
  return inside !== undefined &&
    !/^(?:s|es|n\/?a|yes|no|new|total|annual|cumulative|cumulat\p{L}+|acumulad[oa]s?|cumulée?s?|anual|annuel)$/iu.test(
      inside,
    )
    ? inside
    : null;
}

const COUNT_LEAD =
  /^\s*(?:average |total )?(?:#\s*(?:of )?|(?:number|no\.|nos\.|nr\.) of |n[úu]mero (?:promedio )?de |(?:n[°º]|nro\.) de |cantidad de |nombre (?:moyen )?(?:de |d['’]|des )|nb\.? de )(?:the )?/iu;
/** Words after which the counted thing is told more of, but not named. */
const THING_ENDS =
  /\s*(?:[#(,;:/–—]|\s(?:of|for|on|in|at|to|by|from|with|that|who|which|and|or|per|between|under|de|del|para|por|con|en|que|y|o|du|des|pour|par|avec|qui|et|ou|sur)\s|\s\p{L}{3,}(?:ed|ados?|adas?|idos?|idas?|ées?|és)(?![\p{L}\p{M}])|$)/iu;

/** "# of joint training courses held" counts joint training courses; `null` where the words do not say it shortly. */
function countedThing(text: string): string | null {
  const lead = COUNT_LEAD.exec(text);
  if (lead === null) return null;
  const rest = text.slice(lead[0].length);
  const thing = rest.slice(0, THING_ENDS.exec(rest)?.index ?? rest.length).trim();
  return thing !== "" && thing.split(/\s+/u).length <= 4 ? lowerFirst(thing) : null;
}

/** "Participants" becomes "participants"; "TIP cases" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
