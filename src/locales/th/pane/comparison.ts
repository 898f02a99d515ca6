/** มุมมองที่เปรียบเทียบร่างแผนสองฉบับ */
export const paneComparison: Readonly<Record<string, string>> = {
  "pane-compare-again": "เปรียบเทียบอีกครั้ง",
  "pane-compare-agree": "ตกลงเป็น…",
  "pane-compare-agree-show": "แสดงการเปลี่ยนแปลง",
  "pane-compare-agree-text": "ข้อความที่ทั้งสองฝ่ายตกลง",
  "pane-compare-agreed":
    "ตกลงแล้ว: {choice, select, ours {ตามของเรา} theirs {ตามของอีกฝ่าย} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-busy": "กำลังเปรียบเทียบ…",
  "pane-compare-by": "ชื่อของคุณ",
  "pane-compare-by-hint": "บันทึกไว้ในเวิร์กบุ๊กพร้อมกับสิ่งที่คุณตัดสินใจ เพื่อให้ผู้อื่นทราบว่าควรถามใคร",
  "pane-compare-conflict":
    "มีผู้อื่นตกลงเป็น “{text}” แล้วหลังจากนั้น{by, select, none {} other { ({by})}} จึงไม่มีการเปลี่ยนแปลง โปรดเปรียบเทียบอีกครั้งเพื่อดู",
  "pane-compare-conflict-open": "มีผู้อื่นเปิดข้อนี้อีกครั้งหลังจากนั้น จึงไม่มีการเปลี่ยนแปลง โปรดเปรียบเทียบอีกครั้งเพื่อดู",
  "pane-compare-counts":
    "{count, plural, =0 {ไม่มีข้อแตกต่าง{isWhole, select, no {ในคอลัมน์ที่มีทั้งสองฉบับ} other {}}} other {ข้อแตกต่าง # ข้อ}} และตรงกัน {same, plural, other {# รายการ}}",
  "pane-compare-damaged": "สิ่งที่ตัดสินใจไว้ก่อนหน้านี้บางส่วนในเวิร์กบุ๊กนี้อ่านไม่ได้ ยังมีสำเนาอยู่ในเวิร์กบุ๊ก แต่ไม่แสดงที่นี่",
  "pane-compare-decide-failed": "บันทึกข้อยุติไม่สำเร็จ",
  "pane-compare-deciding": "กำลังบันทึกสิ่งที่ตัดสินใจ…",
  "pane-compare-failed": "เปรียบเทียบร่างไม่ได้",
  "pane-compare-file": "เลือกไฟล์ .xlsx หรือวางที่นี่…",
  "pane-compare-file-problem":
    "{why, select, notThere {อ่าน “{file}” ไม่ได้ เพราะไฟล์ถูกแก้ไข ย้าย หรือล็อกหลังจากที่เลือกแล้ว โปรดเลือกอีกครั้ง} legacyXls {“{file}” อยู่ในรูปแบบของ Excel 97–2003 (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} encrypted {“{file}” ล็อกด้วยรหัสผ่าน โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึก} strict {“{file}” บันทึกเป็น “Strict Open XML Spreadsheet” โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} binaryWorkbook {“{file}” เป็นเวิร์กบุ๊กไบนารี (.xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”} notAWorkbook {“{file}” เป็นไฟล์บีบอัดที่ไม่มีเวิร์กบุ๊ก โปรดเลือกไฟล์ .xlsx เอง} damaged {“{file}” เสียหาย โปรดเปิดใน Excel ให้ Excel ซ่อมแซม แล้วบันทึก} tooLarge {“{file}” ใหญ่เกินกว่าจะอ่านได้อย่างปลอดภัย โปรดบันทึกแผ่นงานของแผนเป็นเวิร์กบุ๊กต่างหาก} other {“{file}” ไม่ใช่เวิร์กบุ๊ก Excel (.xlsx) โปรดเปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)”}}",
  "pane-compare-file-sheet": "แผ่นงานของ “{file}”",
  "pane-compare-go-ours": "ไปที่เซลล์ของเรา {cell}",
  "pane-compare-go-theirs": "ไปที่เซลล์ของอีกฝ่าย {cell}",
  "pane-compare-how": "เปรียบเทียบแผนกับร่างอีกฉบับ คือแผ่นงานอื่นในเวิร์กบุ๊กนี้ หรือไฟล์ ไฟล์จะถูกอ่านบนเครื่องนี้เท่านั้น",
  "pane-compare-keep": "คงของเราไว้",
  "pane-compare-kind":
    "{kind, select, wording {ถ้อยคำ} target {เป้าหมาย} baseline {ค่าฐาน} agency {หน่วยงาน} date {วันที่} unit {หน่วยนับ} direction {ทิศทาง} verification {แหล่งข้อมูล} resources {ทรัพยากร} remark {คอลัมน์อื่น} actual {ผลการดำเนินงาน} added {มีเฉพาะของอีกฝ่าย} removed {มีเฉพาะของเรา} moved {ย้ายที่} split {แยก} format {ตัวชี้วัดกับผลผลิต} years {ปี} other {รวม}} ({count, number})",
  "pane-compare-kind-all": "ทั้งหมด ({count, number})",
  "pane-compare-minutes": "สำหรับรายงานการประชุม",
  "pane-compare-minutes-hint": "สิ่งที่เปลี่ยนในแผนตามที่ตกลง เรียงตามลำดับที่ตกลง",
  "pane-compare-name-ours": "ชื่อฝ่ายเรา",
  "pane-compare-name-theirs": "ชื่ออีกฝ่าย",
  "pane-compare-names-same": "โปรดตั้งชื่อสองฝ่ายให้ต่างกัน เพราะแต่ละชื่อเป็นหัวคอลัมน์ของแผ่นงาน",
  "pane-compare-newer":
    "เวิร์กบุ๊กมีสิ่งที่ตัดสินใจซึ่งบันทึกด้วยเวอร์ชันที่ใหม่กว่า จึงคงไว้ตามเดิมและยังไม่ได้บันทึก โปรดขอเวอร์ชันนั้นจากผู้ดูแลระบบ",
  "pane-compare-no-objective": "ไม่มีวัตถุประสงค์",
  "pane-compare-no-plan":
    "{file, select, none {ไม่พบแผนบนแผ่นงานอื่น} other {ไม่พบแผนใน “{file}”}} โปรดเลือกที่มีตารางวัตถุประสงค์ กิจกรรม และตัวชี้วัด พร้อมแถวหัวตาราง หรือผลผลิตและกิจกรรมรายไตรมาส",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {ไม่พบแผนบนแผ่นงาน “{sheet}” ของเวิร์กบุ๊กนี้} other {ไม่พบแผนบนแผ่นงาน “{sheet}” ของ “{file}”}} โปรดตรวจแผนอีกครั้ง หรือเลือกแผ่นงานอื่น",
  "pane-compare-no-sheets": "ไม่มีแผ่นงานอื่นในเวิร์กบุ๊กนี้ที่มีแผนให้เปรียบเทียบ",
  "pane-compare-no-values":
    "{count, plural, other {สูตร # สูตร}}ของ “{file}” ไม่มีค่ามาด้วย จึงเปรียบเทียบเป็นค่าว่าง เซลล์แรกคือ {cell} โปรดเปิดไฟล์ใน Excel บันทึก แล้วเลือกอีกครั้ง",
  "pane-compare-not-compared":
    "{side, select, ours {ไม่ได้เปรียบเทียบ เพราะมีเพียงร่างของเราที่มีคอลัมน์:} other {ไม่ได้เปรียบเทียบ เพราะมีเพียงร่างของอีกฝ่ายที่มีคอลัมน์:}} {columns}",
  "pane-compare-not-in-plan": "แผนยังไม่ได้เขียนตามนี้",
  "pane-compare-not-there": "(ไม่มี)",
  "pane-compare-objective": "วัตถุประสงค์",
  "pane-compare-objective-all": "ทุกวัตถุประสงค์",
  "pane-compare-only-open": "เฉพาะที่ยังไม่ตกลง",
  "pane-compare-ours": "ของเรา:",
  "pane-compare-preamble":
    "เหนือตาราง: {ours, select, none {มีเฉพาะของอีกฝ่าย “{theirs}”} other {{theirs, select, none {มีเฉพาะของเรา “{ours}”} other {ของเรา “{ours}” ของอีกฝ่าย “{theirs}”}}}}",
  "pane-compare-preview":
    "{what, select, edit {การนี้จะเปลี่ยนหนึ่งเซลล์ในแผนของคุณ:} isInPlan {แผนของคุณเขียนตามนี้แล้ว จะบันทึกเพียงข้อตกลง} rows {ต้องเพิ่ม ย้าย หรือลบแถว ซึ่งคุณต้องทำในแผนเอง จะบันทึกเพียงข้อตกลง} other {ใส่ในแผนด้วยการเปลี่ยนเซลล์เดียวอย่างปลอดภัยไม่ได้ เพราะเซลล์มีสูตร หรือรายการอื่นจะเปลี่ยนไปด้วย จะบันทึกเพียงข้อตกลง โปรดพิมพ์ในแผนเอง}}",
  "pane-compare-progress": "ตกลงแล้ว {agreed, number} จาก {total, number} ข้อ",
  "pane-compare-proposed": "บนแผ่นงาน ยังไม่ตกลง: “{text}”",
  "pane-compare-put": "ใส่ในแผน",
  "pane-compare-record": "บันทึกว่าตกลงแล้ว",
  "pane-compare-renumbered":
    "{count, plural, other {กิจกรรม # รายการมีหมายเลขอื่น}} ซึ่งไม่นับเป็นข้อแตกต่าง: {numbers}",
  "pane-compare-reopen": "เปิดอีกครั้ง",
  "pane-compare-same-sheet": "“{sheet}” คือแผนนี้เอง โปรดเลือกแผ่นงานอื่นหรือไฟล์",
  "pane-compare-sheet": "แผ่นงานอื่นในเวิร์กบุ๊กนี้",
  "pane-compare-sheet-choose": "เลือกแผ่นงาน",
  "pane-compare-sheet-failed": "เขียนแผ่นงานเปรียบเทียบไม่ได้",
  "pane-compare-sheet-how":
    "แผ่นงานแสดงข้อแตกต่างแต่ละข้อพร้อมร่างทั้งสอง และมีที่สำหรับสิ่งที่ตกลงกัน สิ่งที่พิมพ์ไว้จะคงอยู่เมื่อเขียนอีกครั้ง",
  "pane-compare-sheet-title": "แผ่นงานสำหรับการประชุม",
  "pane-compare-show": "ข้อแตกต่างที่แสดง",
  "pane-compare-stale": "เวิร์กบุ๊กถูกอ่านอีกครั้งหลังจากนั้น โปรดเปรียบเทียบอีกครั้งเพื่อดูว่าตอนนี้ร่างต่างกันอย่างไร",
  "pane-compare-take": "ใช้ของอีกฝ่าย",
  "pane-compare-theirs": "ของอีกฝ่าย:",
  "pane-compare-title": "“{ours}” และ “{theirs}”",
  "pane-compare-unrelated":
    "ดูเหมือนไม่ใช่ร่างของแผนเดียวกัน เพราะแทบไม่มีกิจกรรมของฉบับหนึ่งอยู่ในอีกฉบับ โปรดตรวจว่าเลือกแผ่นงานหรือไฟล์ถูกต้อง",
  "pane-compare-unsure": "ไม่แน่ใจว่าอ่าน “{theirs}” ถูกต้องหรือไม่ โปรดดูข้อแตกต่างอย่างระมัดระวัง",
  "pane-compare-workplan": "แผนการดำเนินงาน",
  "pane-compare-workplan-kind":
    "{kind, select, moved {อยู่ในไตรมาสอื่น} wording {ถ้อยคำต่างกัน} added {มีเฉพาะของอีกฝ่าย} other {มีเฉพาะของเรา}}",
  "pane-compare-workplan-only":
    "{side, select, ours {มีเพียงร่างของเราที่มีแผนการดำเนินงาน} other {มีเพียงร่างของอีกฝ่ายที่มีแผนการดำเนินงาน}}",
  "pane-compare-workplan-part": "{part, select, output {ผลผลิต} other {กิจกรรม}}",
  "pane-compare-workplan-shared": "ร่างทั้งสองใช้แผนการดำเนินงานเดียวกัน ในแผ่นงาน “{sheet}” จึงไม่มีสิ่งที่จะเปรียบเทียบ",
  "pane-compare-write": "เขียนแผ่นงาน",
  "pane-compare-writing": "กำลังเขียนแผ่นงาน…",
  "pane-compare-written": "เขียน “{sheet}” แล้ว",
  "pane-compare-written-go": "ไปที่ “{sheet}”",
  "pane-compare-written-title-taken": "มีแผ่นงานอื่นใช้ชื่อปกติอยู่แล้ว แผ่นงานนี้จึงชื่อ “{sheet}”",
  "pane-word-comparison": "คัดลอกการเปรียบเทียบสำหรับ Word",
};
