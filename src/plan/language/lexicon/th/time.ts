import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ปีที่, ปี"),
  fiscalYear: list("ปีงบประมาณ, ปีงบประมาณ พ.ศ., ปีงบ"),
  schoolYear: list("ปีการศึกษา"),
  yearBegins: list("ปีงบประมาณเริ่ม, ปีงบเริ่ม"),
  // Thailand's Budget Procedures Act, B.E. 2561, section 4: from 1 October to 30 September.
  fiscalYearBegins: 10,
  quarter: list("ไตรมาสที่, ไตรมาส"),
  half: list("ครึ่งปีที่, ครึ่งปี, รอบ 6 เดือนที่, รอบ 6 เดือน, 6 เดือน"),
  third: [],
  ordinals: [list("แรก, ที่หนึ่ง"), list("หลัง, ที่สอง"), list("ที่สาม"), list("ที่สี่"), list("ที่ห้า")],
  months: [
    list("มกราคม, ม.ค., มค"),
    list("กุมภาพันธ์, ก.พ., กพ"),
    list("มีนาคม, มี.ค., มีค"),
    list("เมษายน, เม.ย., เมย"),
    list("พฤษภาคม, พ.ค., พค"),
    list("มิถุนายน, มิ.ย., มิย"),
    list("กรกฎาคม, ก.ค., กค"),
    list("สิงหาคม, ส.ค., สค"),
    list("กันยายน, ก.ย., กย"),
    list("ตุลาคม, ต.ค., ตค"),
    list("พฤศจิกายน, พ.ย., พย"),
    list("ธันวาคม, ธ.ค., ธค"),
  ],
};

export const dates: DateWords = {
  of: list("เดือน"),
  beforeYear: list("พ.ศ., พศ, ปี"),
  dayEndings: [],
};
