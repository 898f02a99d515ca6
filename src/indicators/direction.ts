import type { Direction } from "./definition";

const NAMES: readonly { readonly direction: Direction; readonly pattern: RegExp }[] = [
  {
    direction: "maintain",
    pattern:
      /^(?:m$|m[.)\s]|=|→|maint|manten|constan|stable|stabl|estab|igual|same|neutral|regular$|nominal$|คงที่|รักษา|คงเดิม|រក្សា|ថេរ|នៅដដែល)/iu,
  },
  {
    direction: "decrease",
    pattern:
      /^(?:d$|d[.)\s]|↓|-$|−$|decre|décro|reduc|réduc|rédui|redu[cz]|lower|less|down|dismin|diminu|descend|baiss|neg|ลด|ថយ|កាត់|បន្ថយ)/iu,
  },
  {
    direction: "increase",
    pattern:
      /^(?:[aci]$|[aci][.)\s]|↑|\+|incre|aument|augment|crec|croiss|ascend|hauss|improv|mejor|amélior|higher|more|up|ris|pos|เพิ่ม|កើន|បង្កើន|កើនឡើង)/iu,
  },
];

/**
 * The direction that a direction or tendency column names, in words ("Decrease", "Mantener") or by
 * letter (A, C, I up; D down; M the same); `null` where it names none.
 */
export function readDirectionColumn(text: string): Direction | null {
  const plain = text.normalize("NFC").trim();
  return NAMES.find(({ pattern }) => pattern.test(plain))?.direction ?? null;
}
