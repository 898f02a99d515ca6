import type { targets as english } from "../../en/checks/targets";
import type { SameTexts } from "../../languages";

export const targets: SameTexts<typeof english> = {
  "ruleTitle-date-in-target": "วันที่ในเซลล์ที่ควรเป็นตัวเลข",
  "ruleReason-date-in-target":
    "Excel แปลงสิ่งที่ดูเหมือนวันที่ให้เป็นวันที่ เช่น 1-2 กลายเป็น 1 กุมภาพันธ์ เซลล์จึงมีค่ากว่า 45,000 แทนที่จะเป็น 1 หรือ 2",
  "date-in-target":
    "เซลล์นี้เก็บวันที่ {date} แต่{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ควรเป็นตัวเลข Excel เปลี่ยนสิ่งที่พิมพ์เช่น 1-2 เป็นวันที่ โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น “ทั่วไป” (General) แล้วพิมพ์ตัวเลข",
  "ruleTitle-milestone-target-implausible": "ค่าเป้าหมายเกิน 1 ของตัวชี้วัดที่มีเพียงสำเร็จหรือไม่สำเร็จ",
  "ruleReason-milestone-target-implausible":
    "แนวปฏิบัติจัดทำเสร็จหรือไม่เสร็จเท่านั้น คือ 1 หรือ 0 ตัวเลขอื่นแปลว่านับสิ่งอื่น ซึ่งตัวชี้วัดควรระบุ",
  "milestone-target-implausible":
    "เป้าหมายคือ {number} แต่ “{indicator}” มีเพียงบรรลุ (1) หรือไม่บรรลุ (0) โปรดเขียน 1 หรือระบุในตัวชี้วัดว่านับอะไร",
  "ruleTitle-target-against-direction": "เป้าหมายที่ไปผิดทิศทาง",
  "ruleReason-target-against-direction": "ตัวชี้วัดที่ควรลดลงแต่เป้าหมายเพิ่มขึ้นจะทำให้คิดความก้าวหน้ากลับด้าน",
  "target-against-direction":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่เป้าหมายคือ {first} สำหรับ {firstPeriod} และ {last} สำหรับ {lastPeriod} โปรดแก้เป้าหมาย หรือแก้ทิศทางในแผ่นงาน “ตัวชี้วัด”",
  "ruleTitle-target-behind-baseline": "เป้าหมายที่ค่าฐานบรรลุแล้ว",
  "ruleReason-target-behind-baseline": "เป้าหมายที่บรรลุแล้วก่อนแผนเริ่ม จึงไม่มีสิ่งที่ต้องดำเนินการเพิ่ม",
  "target-behind-baseline":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่ค่าฐาน {baseline} บรรลุเป้าหมาย {target} แล้ว โปรดแก้อย่างใดอย่างหนึ่ง",
  "target-behind-baseline-year":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}}จากค่าฐาน {baseline} แต่เป้าหมายของ {period} คือ {target} โปรดแก้อย่างใดอย่างหนึ่ง",
  "ruleTitle-target-fractional-count": "ค่าเป้าหมายมีทศนิยมแต่เป็นจำนวนนับ",
  "ruleReason-target-fractional-count":
    "ไม่มีการประชุมเชิงปฏิบัติการครึ่งครั้ง เศษมักมาจากการหารค่าเป้าหมายตลอดแผนด้วยจำนวนปี หรือพิมพ์จุดแทนจุลภาค",
  "target-fractional-count": "เป้าหมายคือ {number} แต่ “{indicator}” นับเป็นจำนวนเต็ม โปรดใส่จำนวนเต็ม",
  "ruleTitle-target-negative": "เป้าหมายต่ำกว่าศูนย์",
  "ruleReason-target-negative": "ไม่มีใครวางแผนน้อยกว่าศูนย์ เครื่องหมายลบมักมาจากขีดหน้าตัวเลขหรือสูตรผิด",
  "target-negative": "เป้าหมายคือ {number} แต่ “{indicator}” ต่ำกว่าศูนย์ไม่ได้ โปรดลบเครื่องหมายลบหรือแก้ตัวเลข",
  "target-negative-code":
    "{number} อยู่ในช่องเป้าหมายหลายแถว จึงน่าจะเป็นรหัสของ “ไม่มีข้อมูล” โปรดเว้นช่องเหล่านี้ว่างไว้ หรือเขียน N/A",
  "ruleTitle-target-not-number": "ค่าเป้าหมายไม่เป็นตัวเลข",
  "ruleReason-target-not-number": "เป้าหมายที่เป็นคำ เช่น “หลายครั้ง” หรือ “ตามความจำเป็น” เทียบกับผลการดำเนินงานไม่ได้",
  "target-not-number":
    "{kind, select, afterWords {มีคำอยู่หน้าตัวเลขใน “{text}” จึงไม่ได้นำไปใช้เป็น} other {“{text}” ไม่ใช่ตัวเลข จึงติดตาม}}{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” {kind, select, afterWords {โปรดใส่เฉพาะตัวเลข และย้ายคำไปไว้ในหมายเหตุ} other {ไม่ได้ โปรดใส่ตัวเลข ใส่ NP หากไม่ได้วางแผนไว้ หรือใส่ TBD หากยังไม่ได้ข้อยุติ}}",
  "target-refused":
    "“{text}” {kind, select, unit {ใช้หน่วยอื่นจากตัวชี้วัด} ofParties {เป็นค่าของแต่ละฝ่ายซึ่งบวกกันไม่ได้} other {บอกสิ่งที่ไม่ได้ทำ}} จึงติดตาม{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ไม่ได้ {kind, select, ofParties {โปรดใส่จำนวนเดียวที่แต่ละฝ่ายต้องบรรลุ} other {โปรดใส่{kind, select, unit {จำนวนตามหน่วยของตัวชี้วัด} other {เฉพาะตัวเลข}} และใส่ข้อความเป็นหมายเหตุ}}",
  "ruleTitle-target-outlier": "เป้าหมายที่ห่างจากค่าอื่นมาก",
  "ruleReason-target-outlier": "ปีเดียวที่ต่างจากปีอื่นมากมักเกิดจากพิมพ์เลขผิดหลัก",
  "target-outlier":
    "เป้าหมายของ {period} คือ {target} ขณะที่ค่าปกติของ “{indicator}” คือ {usual} โปรดดูว่าพิมพ์ตัวเลขผิดหรือไม่",
  "ruleTitle-target-outside-plan": "เป้าหมายนอกช่วงปีของแผน",
  "ruleReason-target-outside-plan": "เป้าหมายของปีที่อยู่นอกแผนจะไม่มีการรายงาน",
  "target-outside-plan":
    "เป้าหมายของ {period} คือ {number}{others, plural, =0 {} other { และมีอีก # รายการ}} แต่ชื่อแผนระบุว่าแผนดำเนินตั้งแต่ {first} ถึง {last} (“{indicator}”) โปรดย้ายเป้าหมายไปยังปีของแผน หรือแก้ปีหรือชื่อแผน",
  "ruleTitle-target-percent-over-100": "ร้อยละเกิน 100",
  "ruleReason-target-percent-over-100": "ส่วนหนึ่งของทั้งหมดมากกว่าทั้งหมดไม่ได้ จึงอาจพิมพ์เลขผิดหลัก หรือตัวชี้วัดไม่ใช่สัดส่วน",
  "target-percent-over-100":
    "เป้าหมายคือ {number} แต่ “{indicator}” เกินร้อยละ 100 ไม่ได้ โปรดแก้ตัวเลข หรือแก้ข้อความหากไม่ใช่ส่วนหนึ่งของทั้งหมด",
  "ruleTitle-target-percent-scale": "0.8 และ 80 ในร้อยละเดียวกัน",
  "ruleReason-target-percent-scale":
    "Excel เก็บ 80% เป็น 0.8 หากเป้าหมายหนึ่งเขียน 0.8 และอีกเป้าหมายเขียน 80 ค่าหนึ่งจะถูกอ่านเป็นน้อยกว่าร้อยละหนึ่ง",
  "target-percent-scale":
    "เป้าหมายคือ {number} แต่อีกเป้าหมายหนึ่งของ “{indicator}” คือ {example} หากหมายถึง {meant} โปรดเขียนทั้งสองให้เป็นแบบเดียวกัน",
  "target-percent-scale-fix": "ตั้งเป้าหมายเป็น {meant}",
  "ruleTitle-target-quarters-mismatch": "เป้าหมายรายไตรมาสไม่ตรงกับเป้าหมายของปี",
  "ruleReason-target-quarters-mismatch": "เป้าหมายรายไตรมาสต้องรวมกันได้เป้าหมายของปี หากไม่ตรงย่อมมีค่าหนึ่งผิด",
  "target-quarters-mismatch-fix": "ตั้งเป้าหมายของ {year} เป็น {given}",
  "target-quarters-mismatch-latest":
    "{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}คือ {terms} ดังนั้นปี {year} จบที่ {given} แต่เป้าหมายคือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือของ{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}สุดท้าย",
  "target-quarters-mismatch-sum":
    "{terms} = {given} ตาม{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}} แต่เป้าหมายของ {year} คือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือ{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}ที่ผิด",
  "ruleTitle-target-total-mismatch": "เป้าหมายรายปีไม่ตรงกับค่าเป้าหมายตลอดแผน",
  "ruleReason-target-total-mismatch":
    "ค่าเป้าหมายตลอดแผนคือสิ่งที่ลงนามกัน ส่วนเป้าหมายรายปีคือสิ่งที่ใช้ทำงาน หากไม่ตรงกันย่อมมีค่าหนึ่งผิด และรายงานจะเทียบกับค่าที่ผิดนั้น",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด หากค่าเป้าหมายตลอดแผนไม่ใช่ค่าเฉลี่ย โปรดระบุในบานหน้าต่างที่ แผน › การอ่านแผน › วิธีนับตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-constant":
    "เป้าหมายของ {periods} คือ {terms} แต่ค่าเป้าหมายตลอดแผนคือ {total} ซึ่งทุกช่วงควรเท่ากัน (“{indicator}”) {suspect, select, none {โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด} other {โปรดแก้เป้าหมายของ {suspect}}} หากไม่จำเป็นต้องเท่ากัน โปรดระบุในบานหน้าต่างที่ แผน › การอ่านแผน › วิธีนับตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-latest":
    "เป้าหมายคือ {terms} ดังนั้นเมื่อถึง {last} จะเป็น {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายของ {last} หากไม่ใช้ค่าสุดท้าย โปรดระบุในบานหน้าต่างที่ แผน › การอ่านแผน › วิธีนับตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-max":
    "เป้าหมายคือ {terms} ค่าสูงสุดคือ {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด หากไม่ใช้ค่าสูงสุด โปรดระบุในบานหน้าต่างที่ แผน › การอ่านแผน › วิธีนับตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-setPeriod": "ตั้งเป้าหมายของ {period} เป็น {target}",
  "target-total-mismatch-setTotal": "ตั้งค่าเป้าหมายตลอดแผนเป็น {total}",
  "target-total-mismatch-single":
    "มีเพียง {periods} ที่มีเป้าหมาย ({terms}) แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้อย่างใดอย่างหนึ่ง หรือใส่เป้าหมายที่ขาด",
  "target-total-mismatch-sum":
    "{terms} = {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) {suspect, select, none {โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด} other {โปรดแก้ค่าเป้าหมายตลอดแผน หรือเป้าหมายของ {suspect} ซึ่งควรเป็น {shouldBe}}} หากเป้าหมายไม่ต้องบวกกัน โปรดระบุในบานหน้าต่างที่ แผน › การอ่านแผน › วิธีนับตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "ruleTitle-target-total-missing": "ไม่มีค่าเป้าหมายตลอดแผน",
  "ruleReason-target-total-missing": "เป้าหมายรายปีที่ไม่มีค่าเป้าหมายตลอดแผนทำให้ไม่ทราบว่าสุดท้ายต้องบรรลุเท่าใด",
  "target-total-missing":
    "“{indicator}” มีเป้าหมายรายช่วง ({periods}) แต่ไม่มีค่าเป้าหมายตลอดแผน โปรดใส่ค่าเป้าหมายตลอดแผน หรือใส่ NP หากไม่ได้กำหนดไว้",
  "target-total-missing-year":
    "“{indicator}” มีเป้าหมายของแต่ละช่วงในปี {year} ({periods}) แต่ไม่มีเป้าหมายของทั้งปี โปรดใส่เป้าหมายของทั้งปี หรือใส่ NP หากไม่ได้กำหนดไว้",
  "ruleTitle-target-undecided": "เป้าหมายที่ยังไม่ได้ข้อยุติ",
  "ruleReason-target-undecided": "เป้าหมายที่ยังไม่ได้ข้อยุติมักถูกลืม และจนกว่าจะได้ข้อยุติก็ไม่มีรายการถึงกำหนด",
  "target-undecided":
    "“{text}”: {period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ยังไม่ได้ข้อยุติ โปรดตกลงกัน หรือเขียน NP หากไม่ได้วางแผนไว้",
  "ruleTitle-target-values-count": "จำนวนค่าไม่เท่ากับจำนวนตัวชี้วัด",
  "ruleReason-target-values-count":
    "เซลล์ที่มีหลายเป้าหมาย บรรทัดละค่า ต้องตรงกับตัวชี้วัดของแถว บรรทัดละตัว หากจำนวนไม่เท่ากันก็ไม่รู้ว่าค่าใดเป็นของตัวชี้วัดใด",
  "target-values-count":
    "{cellsOfValues, select, here {เซลล์นี้} other {{cellsOfValues} }}มี {values} ค่า ({shown}) แต่ {cellIndicators} มีตัวชี้วัด {indicators} ตัว{others, plural, =0 {} other { ({cellsOthers} ก็เช่นกัน)}} โปรดเขียนบรรทัดละหนึ่งตัวชี้วัดและหนึ่งค่า ตามลำดับเดียวกัน",
  "ruleTitle-target-years-missing": "มีค่าเป้าหมายตลอดแผนแต่ไม่มีเป้าหมายรายปี",
  "ruleReason-target-years-missing": "ค่าเป้าหมายตลอดแผนที่ไม่มีเป้าหมายรายปีติดตามไม่ได้จนกว่าแผนจะสิ้นสุด",
  "target-years-missing":
    "“{indicator}” มีค่าเป้าหมายตลอดแผน {total} แต่ไม่มีเป้าหมายของปีใดเลย โปรดใส่เป้าหมายของแต่ละปี หรือใส่ NP ในปีที่ไม่ได้วางแผนไว้",
  "ruleTitle-target-zero": "ค่าเป้าหมายตลอดแผนเป็น 0",
  "ruleReason-target-zero": "ความก้าวหน้าไปสู่ 0 คำนวณไม่ได้ ตัวชี้วัดจึงไม่มีสถานะ บ่อยครั้ง 0 หมายถึง NP",
  "target-zero": "ค่าเป้าหมายตลอดแผนของ “{indicator}” คือ 0 จึงบอกความก้าวหน้าไม่ได้ หากไม่ได้วางแผนไว้ โปรดเขียน NP",
};
