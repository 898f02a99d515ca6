const LABELS = [
  "(?:specific |strategic |general |overall )?(?:objectives?|goals?|outcomes?)|pillars?|(?:focus|priority|thematic) areas?|priorit(?:y|ies)",
  "objeti[vf]os?(?: (?:espec[íi]ficos?|estrat[ée]gicos?|gera(?:l|is)|generale?s?))?|ejes?(?: (?:estrat[ée]gicos?|tem[áa]ticos?))?|metas?|pilar(?:es)?",
  "objectifs?(?: (?:sp[ée]cifiques?|strat[ée]giques?|g[ée]n[ée]raux?|g[ée]n[ée]ral))?|axes?(?: strat[ée]giques?)?|piliers?",
  "วัตถุประสงค์(?:เฉพาะ|เชิงยุทธศาสตร์|ทั่วไป|หลัก)?|(?:ประเด็น)?ยุทธศาสตร์|เป้าประสงค์|เป้าหมาย(?:หลัก)?|กลยุทธ์|ประเด็นการพัฒนา|จุดมุ่งหมาย|เสาหลัก|ด้าน",
  "(?:គោលបំណង|គោលដៅ)(?:ជាក់លាក់|យុទ្ធសាស្ត្រ|ទូទៅ|រួម)?|(?:អាទិភាព)?យុទ្ធសាស្ត្រ|អាទិភាព|ចំណុចដៅ|សសរស្តម្ភ",
].join("|");

const NUMBER = "[\\d๐-๙០-៩]+";
/** "Objective IV" is a number, "Objective in" is none. */
const ROMAN = "[IVX]+(?!\\p{L})";

/** "Specific Objective 1:", "2)", "วัตถุประสงค์เฉพาะที่ ๒", "Pillar IV –": what stands before the words themselves. */
const LABEL = new RegExp(
  `^\\s*(?:(?:${LABELS})\\s*(?:n[o°º]?\\.?\\s*|ទី|ที่|ข้อ(?:ที่)?)?\\s*(?:${NUMBER}|${ROMAN})|${NUMBER})\\s*[.:)៖–—-]*\\s*`,
  "iu",
);

/** The words of an objective without its label and number: "Specific Objective 1: Protect victims" says "Protect victims". */
export function objectiveWords(title: string): string {
  return title.replace(LABEL, "");
}
