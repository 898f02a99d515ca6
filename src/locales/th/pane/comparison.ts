/** มุมมองที่เปรียบเทียบร่างแผนสองฉบับ */
export const paneComparison: Readonly<Record<string, string>> = {
  "pane-compare-again": "เปรียบเทียบอีกครั้ง",
  "pane-compare-agree": "ข้อความอื่น…",
  "pane-compare-agree-do": "เห็นพ้องตามนี้",
  "pane-compare-agree-text": "ข้อความที่ทั้งสองฝ่ายเห็นพ้องกัน",
  "pane-compare-agreed":
    "เห็นพ้องกันแล้ว: {choice, select, side {ฝ่าย {text}} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-all-side":
    "{count, plural, =1 {ฝ่าย {side}} =2 {ใช้ของฝ่าย {side} ทั้งสองเรื่อง} other {ใช้ของฝ่าย {side} ทั้ง # เรื่อง}}",
  "pane-compare-another": "ร่างอื่น…",
  "pane-compare-back": "กลับ",
  "pane-compare-baseline": "ค่าฐาน",
  "pane-compare-busy": "กำลังเปรียบเทียบ…",
  "pane-compare-by": "ชื่อของคุณ",
  "pane-compare-by-hand":
    "{what, select, rows {ต้องเพิ่ม ลบ หรือย้ายแถว โปรดทำในแผนเอง แล้วเปรียบเทียบอีกครั้ง} other {แก้ไขเซลล์เดียวอย่างปลอดภัยไม่ได้ เพราะเซลล์มีสูตร หรือรายการอื่นจะเปลี่ยนไปด้วย โปรดพิมพ์ในแผนเอง แล้วเปรียบเทียบอีกครั้ง}}",
  "pane-compare-by-hint": "บันทึกไว้ในเวิร์กบุ๊กพร้อมกับสิ่งที่คุณตัดสินใจ เพื่อให้ผู้อื่นทราบว่าควรถามใคร",
  "pane-compare-conflict":
    "มีผู้อื่นตกลงเป็น “{text}” แล้วหลังจากนั้น{by, select, none {} other { ({by})}} จึงไม่มีการเปลี่ยนแปลง โปรดเปรียบเทียบอีกครั้งเพื่อดู",
  "pane-compare-conflict-open": "มีผู้อื่นเปิดข้อนี้อีกครั้งหลังจากนั้น จึงไม่มีการเปลี่ยนแปลง โปรดเปรียบเทียบอีกครั้งเพื่อดู",
  "pane-compare-copy-minutes": "คัดลอกสำหรับรายงานการประชุม",
  "pane-compare-counts":
    "{count, plural, =0 {ไม่มีข้อแตกต่าง{isWhole, select, no {ในคอลัมน์ที่มีทั้งสองฉบับ} other {}}} other {ข้อแตกต่าง # ข้อ}} และตรงกัน {same, plural, other {# รายการ}}",
  "pane-compare-damaged": "สิ่งที่ตัดสินใจไว้ก่อนหน้านี้บางส่วนในเวิร์กบุ๊กนี้อ่านไม่ได้ ยังมีสำเนาอยู่ในเวิร์กบุ๊ก แต่ไม่แสดงที่นี่",
  "pane-compare-decide-failed": "บันทึกข้อยุติไม่สำเร็จ",
  "pane-compare-decided": "ได้ข้อยุติ {decided, number} จาก {total, number} เรื่อง",
  "pane-compare-deciding": "กำลังบันทึกข้อยุติ…",
  "pane-compare-failed": "เปรียบเทียบร่างไม่ได้",
  "pane-compare-file": "เลือกไฟล์ .xlsx หรือวางที่นี่…",
  "pane-compare-file-problem":
    "{why, select, notThere {อ่าน “{file}” ไม่ได้ เพราะไฟล์ถูกแก้ไข ย้าย หรือล็อกหลังจากที่เลือกแล้ว โปรดเลือกอีกครั้ง} legacyXls {“{file}” อยู่ในรูปแบบของ Excel 97–2003 (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} encrypted {“{file}” ล็อกด้วยรหัสผ่าน โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึก} strict {“{file}” บันทึกเป็น “Strict Open XML Spreadsheet” โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} binaryWorkbook {“{file}” เป็นเวิร์กบุ๊กไบนารี (.xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} notAWorkbook {“{file}” เป็นไฟล์บีบอัดที่ไม่มีเวิร์กบุ๊ก โปรดเลือกไฟล์ .xlsx เอง} damaged {“{file}” เสียหาย โปรดเปิดใน Excel ให้ Excel ซ่อมแซม แล้วบันทึก} tooLarge {“{file}” ใหญ่เกินกว่าจะอ่านได้อย่างปลอดภัย โปรดบันทึกแผ่นงานของแผนเป็นเวิร์กบุ๊กต่างหาก} other {“{file}” ไม่ใช่เวิร์กบุ๊ก Excel (.xlsx) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”}}",
  "pane-compare-file-sheet": "แผ่นงานของ “{file}”",
  "pane-compare-go": "ไปที่เซลล์ของฝ่าย {side} {cell}",
  "pane-compare-how":
    "ร่างอีกฉบับของแผนนี้ คือแผ่นงานในเวิร์กบุ๊กนี้ หรือไฟล์ ระบบอ่านไฟล์ในเครื่องนี้เท่านั้น ทั้งสองร่างไม่เปลี่ยนจนกว่าคุณจะใส่ข้อยุติในแผน",
  "pane-compare-in-all": "ข้อแตกต่างทั้งหมด {count, number} แห่ง",
  "pane-compare-keys": "↑↓ เลื่อน · 1 2 A ข้อยุติ · Enter เซลล์ · Z เปิดใหม่",
  "pane-compare-kind":
    "{kind, select, wording {ถ้อยคำ} agencies {หน่วยงาน} numbers {ตัวเลข} rows {แถว} other {อื่น ๆ}} {count, number}",
  "pane-compare-kind-open":
    "{kind, select, wording {ถ้อยคำ} agencies {หน่วยงาน} numbers {ตัวเลข} rows {แถว} other {อื่น ๆ}}: ยังไม่ได้ข้อยุติ {count, number}",
  "pane-compare-leaves": "ก่อนเลือกฝ่าย {side}: {finding}",
  "pane-compare-left":
    "ได้ข้อยุติ {decided, number} จาก {total, number} เรื่อง {left, plural, =0 {ไม่มีเรื่องที่ยังไม่ได้ข้อยุติ} other {ยังไม่ได้ข้อยุติ # เรื่อง}}",
  "pane-compare-letter": "บนแผ่นงานมี “{text}” ตัวอักษรเดียวไม่ถือเป็นข้อยุติ หมายถึงอะไร",
  "pane-compare-minutes": "สำหรับรายงานการประชุม",
  "pane-compare-minutes-hint": "ข้อที่แก้ไขตามที่เห็นพ้องกันและอยู่ในแผนแล้ว เรียงตามลำดับที่เห็นพ้องกัน",
  "pane-compare-name-ours": "แผนที่จะแก้ไขของฝ่าย",
  "pane-compare-name-theirs": "ร่างที่เสนอแก้ไขโดย",
  "pane-compare-names-same": "โปรดตั้งชื่อสองฝ่ายให้ต่างกัน เพราะแต่ละชื่อเป็นหัวคอลัมน์ของแผ่นงาน",
  "pane-compare-newer":
    "เวิร์กบุ๊กมีสิ่งที่ตัดสินใจซึ่งบันทึกด้วยเวอร์ชันที่ใหม่กว่า จึงคงไว้ตามเดิมและยังไม่ได้บันทึก โปรดขอเวอร์ชันนั้นจากผู้ดูแลระบบ",
  "pane-compare-no-plan":
    "{file, select, none {ไม่พบแผนบนแผ่นงานอื่น} other {ไม่พบแผนใน “{file}”}} โปรดเลือกที่มีตารางวัตถุประสงค์ กิจกรรม และตัวชี้วัด พร้อมแถวหัวตาราง หรือผลผลิตและกิจกรรมรายไตรมาส",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {ไม่พบแผนบนแผ่นงาน “{sheet}” ของเวิร์กบุ๊กนี้} other {ไม่พบแผนบนแผ่นงาน “{sheet}” ของ “{file}”}} โปรดตรวจแผนอีกครั้ง หรือเลือกแผ่นงานอื่น",
  "pane-compare-no-sheets": "ไม่มีแผ่นงานอื่นในเวิร์กบุ๊กนี้ที่มีแผนให้เปรียบเทียบ",
  "pane-compare-no-values":
    "{count, plural, other {สูตร # สูตร}}ของ “{file}” ไม่มีค่ามาด้วย จึงเปรียบเทียบเป็นค่าว่าง เซลล์แรกคือ {cell} โปรดเปิดไฟล์ใน Excel บันทึก แล้วเลือกอีกครั้ง",
  "pane-compare-numbers": "ตัวเลข · {count, plural, =1 {1 เซลล์} other {# เซลล์ ข้อยุติเดียว}}",
  "pane-compare-overall": "ตลอดแผน",
  "pane-compare-preamble":
    "เหนือตาราง: {ours, select, none {มีเฉพาะร่างฝ่าย {theirSide} “{theirs}”} other {{theirs, select, none {มีเฉพาะร่างฝ่าย {ourSide} “{ours}”} other {ฝ่าย {ourSide} “{ours}” ฝ่าย {theirSide} “{theirs}”}}}}",
  "pane-compare-proposed": "บนแผ่นงาน ยังไม่เห็นพ้องกัน: “{text}”",
  "pane-compare-put": "ใส่ {count, number} เรื่องในแผน…",
  "pane-compare-put-clean": "หลังแก้ไข ไม่มีตัวเลขใหม่ที่ต้องหาข้อยุติ",
  "pane-compare-put-new": "หลังแก้ไข มีตัวเลขที่ต้องหาข้อยุติ {count, number} รายการ:",
  "pane-compare-put-title":
    "ข้อยุติ {count, number} เรื่อง: {cells, plural, =0 {ไม่มีเซลล์ที่เปลี่ยน} other {แก้ไข # เซลล์}}",
  "pane-compare-renumbered":
    "{count, plural, other {กิจกรรม # รายการมีหมายเลขอื่น}} ซึ่งไม่นับเป็นข้อแตกต่าง: {numbers}",
  "pane-compare-reopen": "เปิดใหม่",
  "pane-compare-resolve": "ใช้ของฝ่าย {side} ({what}) และฝ่าย {otherSide} ({other})",
  "pane-compare-same-sheet": "“{sheet}” คือแผนนี้เอง โปรดเลือกแผ่นงานอื่นหรือไฟล์",
  "pane-compare-section-agreed": "เห็นพ้องกันแล้ว รอใส่ในแผน",
  "pane-compare-section-inPlan": "อยู่ในแผนแล้ว",
  "pane-compare-sheet": "แผ่นงานอื่นในเวิร์กบุ๊กนี้",
  "pane-compare-sheet-choose": "เลือกแผ่นงาน",
  "pane-compare-sheet-failed": "จัดทำแผ่นงานเปรียบเทียบไม่ได้",
  "pane-compare-sheet-how":
    "แผ่นงาน “เปรียบเทียบร่าง” มีหนึ่งแถวต่อข้อแตกต่างหนึ่งแห่ง ใต้ “ข้อยุติ” เลือกชื่อฝ่าย หรือพิมพ์ข้อความที่เห็นพ้องกันได้ สิ่งที่พิมพ์ไว้จะคงอยู่เมื่อจัดทำใหม่",
  "pane-compare-sheet-title": "ชื่อฝ่าย แผ่นงาน และ Word",
  "pane-compare-side": "ฝ่าย {side}",
  "pane-compare-stage":
    "{stage, select, inPlan {อยู่ในแผนแล้ว} agreed {รอใส่ในแผน} other {ยังไม่ได้ข้อยุติ}} {count, number}",
  "pane-compare-stale": "เวิร์กบุ๊กถูกอ่านอีกครั้งหลังจากนั้น โปรดเปรียบเทียบอีกครั้งเพื่อดูว่าตอนนี้ร่างต่างกันอย่างไร",
  "pane-compare-stays": "รอใส่ในแผน",
  "pane-compare-still-open": "ยังไม่ได้ข้อยุติ",
  "pane-compare-unrelated":
    "ดูเหมือนไม่ใช่ร่างของแผนเดียวกัน เพราะแทบไม่มีกิจกรรมของฉบับหนึ่งอยู่ในอีกฉบับ โปรดตรวจว่าเลือกแผ่นงานหรือไฟล์ถูกต้อง",
  "pane-compare-unsure": "ไม่แน่ใจว่าอ่าน “{theirs}” ถูกต้องหรือไม่ โปรดดูข้อแตกต่างอย่างระมัดระวัง",
  "pane-compare-what": "สิ่งที่เปรียบเทียบ",
  "pane-compare-workplan": "แผนการดำเนินงาน",
  "pane-compare-workplan-shared": "ร่างทั้งสองใช้แผนการดำเนินงานเดียวกัน ในแผ่นงาน “{sheet}” จึงไม่มีสิ่งที่จะเปรียบเทียบ",
  "pane-compare-write": "จัดทำแผ่นงานเปรียบเทียบ",
  "pane-compare-write-again": "จัดทำแผ่นงาน",
  "pane-compare-writing": "กำลังจัดทำแผ่นงาน…",
  "pane-compare-written": "จัดทำ “{sheet}” แล้ว",
  "pane-compare-written-go": "ไปที่ “{sheet}”",
  "pane-compare-written-title-taken": "มีแผ่นงานอื่นใช้ชื่อปกติอยู่แล้ว แผ่นงานนี้จึงชื่อ “{sheet}”",
  "pane-word-comparison": "คัดลอกการเปรียบเทียบสำหรับ Word",
};
