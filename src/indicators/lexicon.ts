import type { Direction } from "./definition";

/*
 * The words that plans use, in English, French, Spanish, Portuguese, Vietnamese, Indonesian, Thai, Lao and
 * Khmer. `\b` knows Latin letters without accents only, so a word's end is said as "no letter follows".
 */
const END = String.raw`(?![\p{L}\p{M}])`;
const START = String.raw`(?<![\p{L}\p{M}])`;

/** Words with nothing before or after them that would make them others. */
function words(alternatives: string): RegExp {
  return new RegExp(`${START}(?:${alternatives})${END}`, "iu");
}

/** Thai, Lao and Khmer write no spaces between words. */
function wordsAnywhere(alternatives: string): RegExp {
  return new RegExp(`(?:${alternatives})`, "u");
}

/** Bullets and numbering before the words: "•", "-", "1)", "1.3-1", "a.", "i)". */
export const LEADING_MARKS =
  /^(?:[\s•·▪◦●○*–—-]+|\(?(?:\d+(?:[.-]\d+)*|[a-z]|[ivx]+)[.)]+\s+|\d+(?:\.\d+)+\s+)+/iu;

export const COUNT: readonly RegExp[] = [
  /^#(?!\d)(?:\s*of(?![\p{L}\p{M}]))?|#\s*of(?![\p{L}\p{M}])/iu,
  words(String.raw`numbers? of|(?:nos?|nrs?|nbr)\.? of|(?:total|count|quantity|volume) of|how many`),
  words(String.raw`n[úu]mero(?: total| anual| acumulado)? de|(?:n[°º]|no\.|n[úu]m|nro)\.? de`),
  words("(?:cantidad|total|quantidade) de"),
  words(String.raw`nombre(?: total| annuel| cumulé)? (?:de|des|d)|(?:nbre|nbr|nb|n[°º])\.? (?:de|des|d)`),
  words("jumlah|banyaknya|(?<=^|tổng )số(?: lượng)?"),
  wordsAnywhere("จำนวน|ចំនួន|ຈຳນວນ"),
];

export const PERCENTAGE: readonly RegExp[] = [
  /(?<!\d\s?)[%٪](?!\d)/u,
  words("percentages?|per cent|percent|proportions?|shares? of|porcentajes?|proporci[óo]n(?:es)?"),
  words("pourcentages?|parts? (?:de|des|du)|porcentagem|percentagem|percentual|pct|proporç(?:ão|ões)"),
  words("persentase|prosentase|persen|proporsi|phần trăm"),
  wordsAnywhere("ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์|สัดส่วน|ភាគរយ|ເປີເຊັນ|ຮ້ອຍລະ|ສ່ວນຮ້ອຍ"),
];

export const RATE: readonly RegExp[] = [
  // A prevalence study is no prevalence, and neither is the report of one.
  words(
    "rates?|(?:coverage|prevalence|incidence)(?! (?:stud(?:y|ies)|surveys?|reports?|assessments?|maps?)(?!\\p{L}))",
  ),
  words(
    "(?<!(?:estudio|encuesta|informe|mapa) (?:de|sobre) (?:la )?)(?:tasas?|cobertura|prevalencia|incidencia)",
  ),
  words("taxas?|taux|couverture|prévalence|t[ỷỉ] (?:lệ|suất)|tingkat|angka|cakupan"),
  wordsAnywhere("อัตรา|អត្រា|ອັດຕາ|សមាមាត្រ"),
];

export const SCORE: readonly RegExp[] = [
  words(
    String.raw`ratios?|index|indices|scores?|scale (?:of )?\d|rank(?:ing)?|rating|raz[óo]n|[íi]ndices?|puntaje`,
  ),
  words(
    "indeks|skor|rasio|chỉ số|unit cost|(?:cost|co[sû]ts?|costos?|custos?) (?:per|par|por|unit[aá](?:rio|ire)s?)",
  ),
  /^(?:(?:level|degree|nivel|grado|niveau|degré) (?:of|de|d)(?![\p{L}\p{M}])|ระดับ|កម្រិត)/iu,
  wordsAnywhere("ดัชนี|คะแนน|อันดับ|ต่อหน่วย|ต่อหัว|សន្ទស្សន៍|ពិន្ទុ|ດັດຊະນີ|ຄະແນນ"),
];

/** "Number of deaths per 100,000 inhabitants" is a rate, however it begins, and so are litres per person. */
export const PER_POPULATION: readonly RegExp[] = [
  /(?<!\p{L})(?:per|por(?: cada)?|pour|par|trên) (?:\d[\d.,\s]*|hundred |thousand |million |capita|mil |mille|cien |person|inhabitant|household|student|pupil|teacher|worker|officer|patient|woman|child|visitor|latrine)/iu,
  /ต่อ(?:ประชากร|การเกิด|หมื่น|แสน|พัน|\s?\p{Nd})|(?:หมื่น|แสน)คน|ក្នុង(?:ចំណោម)?\s?\p{Nd}|ក្នុង[\u1780-\u17ff]{1,15}ម្នាក់/u,
];

export const AVERAGE: readonly RegExp[] = [
  words("averages?|mean|median|promedio|media anual|mediana|moyen(?:ne)?|médiane"),
  words("(?<!ensino )médi[oa]|rata-rata|rerata|trung bình|bình quân"),
  wordsAnywhere("เฉลี่ย|មធ្យម|ສະເລ່ຍ"),
];

export const DURATION: readonly RegExp[] = [
  /^(?:time|duration|length of time|tiempo|duraci[óo]n|plazo|délai|durée|temps|tempo|prazo|duração)(?![\p{L}\p{M}])/iu,
  /^(?:(?:waktu|durasi|thời gian)(?!\p{L})|ระยะเวลา|រយៈពេល|ໄລຍະເວລາ)/iu,
  // "Number of days to decide" is no count of days; "Number of days of training" is.
  words(
    String.raw`(?:number of|no\. of) (?:\p{L}+ ){0,2}(?:minutes|hours|days|weeks|months) ` +
      "(?:to|taken|required|needed|elapsed)",
  ),
  words(
    String.raw`(?:n[úu]mero|cantidad) de (?:minutos|horas|d[íi]as|semanas|meses)(?: \p{L}+)? ` +
      "(?:para|transcurridos|requeridos)",
  ),
  words(String.raw`nombre de (?:minutes|heures|jours|semaines|mois)(?: \p{L}+)? (?:pour|nécessaires|requis)`),
];

export const YES_NO: readonly RegExp[] = [
  /\(\s*(?:yes\s*[/,|]\s*no|y\s*\/\s*n|s[íi]\s*[/,|]\s*no|oui\s*[/,|]\s*non|sim\s*\/\s*não|มี\s*\/\s*ไม่มี|ใช่\s*\/\s*ไม่ใช่)\s*\)/iu,
  /^(?:yes\s*\/\s*no|s[íi]\s*\/\s*no|oui\s*\/\s*non)/iu,
];

/** Participles of Spanish, Portuguese and French take the number of their subject. */
export const ROMANCE_MILESTONE: readonly RegExp[] = [
  words(
    "(?:elaborad|aprobad|presentad|expedid|adoptad|establecid|validad|desarrollad|cread|firmad|publicad|implementad)[oa]s?",
  ),
  words(
    "(?:finalizad|actualizad|diseñad|aprovad|adotad|assinad|conclu[ií]d|redactad|ratificad|promulgad)[oa]s?",
  ),
  words("(?:revisad|suscrit|conformad|constituid|instalad|oficializad|completad|puest)[oa]s?"),
  words("soumise?s?|(?:élabor|adopt|valid|approuv|cré|sign|publi|finalis|actualis|lanc|promulgu)ée?s?"),
  words("(?:rédig|ratifi|révis|entérin|homologu|diffus|opérationnalis)ée?s?"),
  words("établie?s?|mise?s? en (?:place|œuvre|oeuvre|vigueur)"),
  words("(?:estabelecid|criad|lançad|instituíd|implantad|homologad)[oa]s?"),
  // An evaluation that is carried out is made once; a meeting that is, is counted.
  words(
    "(?:evaluaci(?:ón|ones)|diagnósticos?|estudios?|avaliaç(?:ão|ões)|estudos?|évaluations?|études?|diagnostics?) " +
      "(?:[^\\s]+ )*(?:réalisée?|effectuée?|menée?|(?:realizad|efectuad|efetuad|ejecutad)[oa])s?",
  ),
];

/** Where words have no plural, what is made is named first ("คู่มือ…", "Pedoman …") or said to be made. */
export const UNINFLECTED_MILESTONE: readonly RegExp[] = [
  /^(?:มี)?(?:ร่าง)?(?:คู่มือ|แผน|ระบบ|ฐานข้อมูล|กฎหมาย|กฎกระทรวง|พระราชบัญญัติ|ระเบียบ|ข้อบังคับ|ประกาศ|มาตรฐาน|แนวทาง|แนวปฏิบัติ|กลไก|หลักสูตร|ข้อตกลง|บันทึก|คณะกรรมการ|คณะทำงาน|เว็บไซต์|แอปพลิเคชัน|นโยบาย|ยุทธศาสตร์|รายงาน)/u,
  /^(?:មាន)?(?:សេចក្តីព្រាង)?(?:គោលការណ៍|គោលនយោបាយ|ផែនការ|ប្រព័ន្ធ|មូលដ្ឋានទិន្នន័យ|ច្បាប់|អនុក្រឹត្យ|ប្រកាស|នីតិវិធី|សៀវភៅណែនាំ|អនុស្សរណៈ|យន្តការ|គណៈកម្មការ|គេហទំព័រ|យុទ្ធសាស្ត្រ|របាយការណ៍)/u,
  /^(?:ມີ)?(?:ຮ່າງ)?(?:ຄູ່ມື|ແຜນ|ລະບົບ|ຖານຂໍ້ມູນ|ກົດໝາຍ|ດຳລັດ|ນະໂຍບາຍ|ຍຸດທະສາດ|ກົນໄກ|ບົດລາຍງານ)/u,
  /^(?:pedoman|peraturan|rancangan|dokumen|modul|sop|sistem|rencana|kebijakan|kurikulum|peta jalan)(?!\p{L})/iu,
  /^(?:có )?(?:dự thảo )?(?:luật|nghị định|thông tư|đề án|chiến lược|kế hoạch|quy trình|quy chế|hệ thống|cơ sở dữ liệu|sổ tay)(?!\p{L})/iu,
  words(
    "di(?:tetapkan|susun|bentuk|sahkan|terbitkan|tandatangani|undangkan)|ter(?:susun|bentuk|bit|sedia)(?:nya)?",
  ),
  words("được (?:ban hành|phê duyệt|xây dựng|thành lập|thông qua|ký kết|hoàn thành|thiết lập)|có hiệu lực"),
  wordsAnywhere("แล้วเสร็จ|ได้รับการอนุมัติ|ได้รับความเห็นชอบ|ได้รับการจัดตั้ง|ได้รับการรับรอง|ประกาศใช้|ได้รับการพัฒนา"),
  wordsAnywhere(
    "(?:ผ่าน|ให้)ความเห็นชอบ|ได้รับ(?:การ)?(?:อนุมัติ|เห็นชอบ|ลงนาม|ประกาศ|เผยแพร่|ปรับปรุง|แก้ไข|จัดทำ|แต่งตั้ง)",
  ),
  wordsAnywhere("มีการลงนาม|ลงนามแล้ว|จัดทำแล้ว|จัดตั้งแล้ว|เสร็จสิ้น|จัดทำเสร็จ|มีผล(?:ใช้)?บังคับ"),
  wordsAnywhere("ត្រូវបាន(?:ចុះហត្ថលេខា|ឯកភាព|ផ្សព្វផ្សាយ|ប្រកាស|ដាក់ឱ្យ|ធ្វើបច្ចុប្បន្នភាព|កែសម្រួល|តែងតាំង|បញ្ចប់|សម្រេច)"),
  wordsAnywhere("បានចុះហត្ថលេខា|បានបញ្ចប់|ទទួលបានការអនុម័ត|ចូលជាធរមាន"),
  wordsAnywhere("ត្រូវបានអនុម័ត|ត្រូវបានបង្កើត|ត្រូវបានរៀបចំ|ត្រូវបានអភិវឌ្ឍ|ត្រូវបានធ្វើសុពលភាព"),
  wordsAnywhere("បានអនុម័ត|បានបង្កើត|រួចរាល់"),
  wordsAnywhere("ໄດ້ຮັບການ(?:ຮັບຮອງ|ອະນຸມັດ|ສ້າງຕັ້ງ)|ສຳເລັດແລ້ວ"),
];

export const MILESTONE: readonly RegExp[] = [
  words("developed|established|adopted|validated|approved|endorsed|finali[sz]ed|signed|launched|completed"),
  words("drafted|published|enacted|ratified|amended|revised|updated|created|set[ -]up|(?:put )?in place"),
  words(
    "agreed(?: upon)?|institutionali[sz]ed|operationali[sz]ed|promulgated|formulated|elaborated|designed",
  ),
  words(
    "passed|designated|accredited|gazetted|formed|assigned|appointed|inaugurated|submitted|issued|tabled|introduced|existence of|availability of",
  ),
  ...ROMANCE_MILESTONE,
  words("available|disponibles?"),
  words(
    "en vigor|en marcha|en vigueur|existencia de|en operaci[óo]n|existence (?:de|d|du)|disponibilité (?:de|d|du)",
  ),
  ...UNINFLECTED_MILESTONE,
];

/** What is done to a guideline or a law once; reports are published, centres established one after another. */
export const DONE_ONCE: readonly RegExp[] = [
  words("developed|adopted|validated|approved|endorsed|finali[sz]ed|enacted|ratified|promulgated|formulated"),
  words("(?:elaborad|aprobad|adoptad|validad|desarrollad|promulgad|ratificad)[oa]"),
  words("(?:élabor|adopt|valid|approuv|promulgu|ratifi)ée?"),
];

/** Words for what comes again. */
export const REPEATED: readonly RegExp[] = [
  words("(?:semi-?|bi-?)?annual(?:ly)?|yearly|quarterly|monthly|weekly|regular(?:ly)?|periodic(?:ally)?"),
  words("(?:bi)?anuales|(?:bi)?anual|(?:se|tri)mestral(?:es)?|mensual(?:es)?|(?:bi)?annuel(?:le)?s?"),
  words("(?:se|tri)mestriel(?:le)?s?|mensuel(?:le)?s?|each|every|per|cada|chaque"),
];

/** What a plan has several of without saying so: papers that are written again, several places, a number. */
export const SEVERAL: readonly RegExp[] = [
  words("reports?|bulletins?|newsletters?|work ?-?plans?|budgets?|informes?|bolet[íi]n|rapports?"),
  words("provinces|districts|communes|municipalities|villages|regions|sites|schools|centers|centres"),
  words("countries|ministries|agencies|institutions|sectors|provincias|municipios|distritos|régions|pays"),
  words("all|tod[oa]s|tou(?:s|tes)|curricula|criteria|memoranda|legislation|guidance"),
  /(?<![\d.])(?:[2-9]|\d\d+)(?![\d.])/u,
];

export const CUMULATIVE: readonly RegExp[] = [
  words("cumulative(?:ly)?|accumulated|to date|acumula(?:d|tiv)[oa]s?|cumulée?s?|cumulati(?:f|ve)s?"),
  words("kumulatif|l(?:ũy|uỹ) kế|cộng dồn"),
  wordsAnywhere("สะสม|បន្តបន្ទាប់|បង្គរ|បូក(?:បន្ត|យោង)|គិតជាបូកសរុប|ສະສົມ"),
];

export const STANDING: readonly RegExp[] = [
  words("functioning|functional|operational|operating|in operation|maintained|active|existing"),
  words("in (?:post|service|use|place|office)|on duty|employed|enrolled|available|open"),
  words(
    String.raw`installed (?:\p{L}+ ){0,3}capacity|capacidad(?: \p{L}+)? instalada|(?:capacité|puissance) installée`,
  ),
  words(String.raw`en (?:funcionamiento|operaci[óo]n|servicio)|vigentes?|activ[oa]s?`),
  words("mantenid[oa]s?|matriculad[oa]s|disponibles?"),
  words("fonctionnel(?:le)?s?|opérationnel(?:le)?s?|acti(?:f|ve)s?|maintenue?s?"),
  words("en (?:fonctionnement|service|poste|activité)|inscrite?s|disponibles?"),
  words("em (?:funcionamento|opera[çc][ãa]o|servi[çc]o)|beroperasi|berfungsi|đang hoạt động"),
  wordsAnywhere(
    "ที่(?:ยัง)?(?:เปิด)?ดำเนินการอยู่|ที่เปิด(?:ดำเนินการ|ให้บริการ)|(?:ដែល|កំពុង|មាន)ដំណើរការ|ທີ່ເປີດ(?:ໃຫ້)?ບໍລິການ",
  ),
];

/** Shares of a way that is gone step by step: each period may state its own step, and the whole their sum. */
/** "Villages using …", "people with access to …": in this state they are found, unless they are so made in the period. */
export const IN_STATE: readonly RegExp[] = [
  words(String.raw`with access|living|using|implementing|connected|covered|under \p{L}+(?:tion|ment)`),
];

/** What takes place within a period, so that it can be counted anew in each. */
const EVENT =
  "meetings?|workshops?|visits?|visitors|sessions?|trainings?|courses?|campaigns?|patrols?|inspections?|arrivals";
export const EVENTS: readonly RegExp[] = [
  new RegExp(`^(?:(?:#|number|no\\.?)(?: of)? )?(?:\\p{L}+ ){0,2}(?:${EVENT})${END}`, "iu"),
];

/** What is made or done; "reported" or "recorded" is told of what happens by itself. */
export const MADE: readonly RegExp[] = [
  words("trained|held|conducted|organi[sz]ed|built|constructed|established|set[ -]up|installed|distributed"),
  words("planted|produced|published|procured|delivered|provided|awarded|rehabilitated|repaired|drilled"),
];

/** "People treated", "wells drilled in …", but not "protected areas" or "schools connected". */
export const HAPPENING: readonly RegExp[] = [
  words(
    String.raw`(?!(?:connect|cover|equipp|rat|protect|enroll?|regist|employ|licens|insur|certifi|bas|improv|serv|qualifi|link|own|us|electrifi|affect|expos|rank|ag|integrat)(?:er)?ed)\p{L}{2,}ed(?= (?:once|twice|to|for|on|in|at|by|with|from|against|of|and|or|per|as|out|under|within|through|each|every|the|an?|across)${END}|\s*[,;(]|$)`,
  ),
  words(`(?:${EVENT}|days|production|sales|ridership|receiving|made|given|paid|sold|lost|caught|transfers)`),
];

export const STEPS: readonly RegExp[] = [
  words("progress|completion|completed|constructed|increase|growth|implementation|implemented|executed"),
  words(
    String.raw`avances?|ejecuci[óo]n|ejecutad[oa]s?|incrementos?|aumento|crecimiento|progreso|construid[oa]s?`,
  ),
  words("avancement|exécution|exécutée?s?|augmentation|croissance|accroissement|réalisation|achèvement"),
  words("avanços?|crescimento|execução|peningkatan|pertumbuhan|tiến độ|tăng trưởng"),
  wordsAnywhere("ความก้าวหน้า|ความคืบหน้า|ที่เพิ่มขึ้น|វឌ្ឍនភាព|ការកើនឡើង|ដែលកើនឡើង"),
];

export const EACH_YEAR: readonly RegExp[] = [
  words("(?:per|a|each|every) year|per annum|annually|yearly|/ ?year|al año|por año|cada año"),
  words("anualmente|par an(?:née)?|chaque année|annuellement"),
  words("(?:por|ao|cada) ano|(?:per|setiap) tahun|(?:mỗi|hằng|hàng) năm"),
  wordsAnywhere("ปีละ|ต่อปี|ทุกปี|ຕໍ່ປີ|ក្នុងមួយឆ្នាំ|រៀងរាល់ឆ្នាំ|ជារៀងរាល់ឆ្នាំ"),
];

export const EACH_PARTY: readonly RegExp[] = [
  words(
    "(?:in |for |by )?(?:each|every) (?:of the (?:two )?)?(?:countr(?:y|ies)|part(?:y|ies)|sides?|governments?)",
  ),
  words("per (?:country|party|side|government)"),
  words("(?:en |por )?cada (?:pa[íi]s|parte|gobierno)|por pa[íi]s"),
  words("(?:dans |par )?chaque (?:pays|partie|gouvernement)|par pays"),
  wordsAnywhere("(?:ใน)?แต่ละ(?:ประเทศ|ฝ่าย)|ประเทศละ|ต่อประเทศ|(?:ប្រទេស|ភាគី)នីមួយៗ"),
];

export const BOTH_PARTIES: readonly RegExp[] = [
  words("(?:in |by |of )?(?:both|the two) (?:countries|parties|sides|governments)"),
  words("(?:en |por )?(?:ambos pa[íi]ses|ambas partes|los dos pa[íi]ses|ambos gobiernos)"),
  words("(?:dans |par )?les deux (?:pays|parties|gouvernements)"),
  wordsAnywhere("ทั้งสอง(?:ประเทศ|ฝ่าย)|(?:ប្រទេស|ភាគី)ទាំងពីរ"),
];

/** Harm that is counted is to be less, unless something is done about it: "deaths", but not "deaths reviewed". */
const HARM =
  "deaths|fatalities|homicides|murders|attacks|accidents|crashes|outages|drownings|" +
  "décès|morts|blessés|muert[eo]s|fallecid[oa]s|homicidios|accidentes|mortes|óbitos|acidentes";
export const HARMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:#|no\.?|number|nombre|n[úu]mero) ?(?:of|des?|d[eo]s)? )?(?:\p{L}+ ){0,2}(?:${HARM})${END}(?!.*(?:ed|ée?s?|[ai]d[oa]s)${END})`,
    "iu",
  ),
  /^(?:จำนวน)?(?:ผู้เสียชีวิต|การเสียชีวิต|อุบัติเหตุ)(?!.*(?:ช่วยเหลือ|สอบสวน|แก้ไข))/u,
];

export const DIRECTIONS: readonly { readonly direction: Direction; readonly patterns: readonly RegExp[] }[] =
  [
    {
      direction: "maintain",
      patterns: [
        /^(?:maintain|maintenance of|sustain|keep|mantener|mantenimiento del? (?:nivel|porcentaje|n[úu]mero)|maintenir|maintien)(?![\p{L}\p{M}])/iu,
        /^(?:รักษาระดับ|คงระดับ|រក្សា)/u,
      ],
    },
    {
      direction: "decrease",
      patterns: [
        /^(?:decreased?|decrease in|reduced?|reduction (?:in|of)|lower(?:ed)?|fewer|decline in|drop in)(?![\p{L}\p{M}])/iu,
        /^(?:disminu(?:ir|ci[óo]n)|reducir|reducci[óo]n|diminu(?:er|tion)|réduire|réduction|baisse|redu[çz](?:ir|ão))(?![\p{L}\p{M}])/iu,
        /^(?:penurunan|(?:ber|me)kurang(?:nya|an)?|menurunnya|turunnya|giảm)(?!\p{L})/iu,
        /(?:ที่ลดลง|ลดลง|^ลด|^การลด|^(?:ການ)?ຫຼຸດ|ຫຼຸດລົງ)/u,
        /(?:^កាត់បន្ថយ|^ការកាត់បន្ថយ|ថយចុះ|^ការថយចុះ|ដែលថយចុះ)/u,
      ],
    },
  ];
