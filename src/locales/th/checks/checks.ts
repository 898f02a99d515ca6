export const checks: Readonly<Record<string, string>> = {
  "action-number-duplicate": "หมายเลข {number} ซ้ำกับ {cellFirst} โปรดกำหนดหมายเลขใหม่ให้กิจกรรมร่วมนี้",
  "action-number-gap": "หลัง {before} เป็น {number}: ขาด {missing} โปรดใส่กิจกรรมนั้นกลับเข้าไป หรือจัดหมายเลขใหม่",
  "action-number-style":
    "“{number}” เขียนต่างจาก “{usual}”{others, plural, =0 {} other { เช่นเดียวกับ {otherNumbers}}} โปรดเขียนหมายเลขทั้งหมดเป็นแบบเดียวกัน",
  "action-under-wrong-objective":
    "กิจกรรม {number} อยู่ใต้ “{objective}” โปรดย้ายไปยังวัตถุประสงค์ตามหมายเลข หรือแก้หมายเลข",
  "action-without-targets":
    "“{action}”{count, plural, =1 {} other { และกิจกรรมอื่น (รวม {count} กิจกรรม)}} ไม่มีทั้งตัวชี้วัดและเป้าหมาย จึงติดตามผลไม่ได้ โปรดกำหนดตัวชี้วัดและค่าเป้าหมาย หรือตัดกิจกรรมนี้ออก",
  "action-without-words": "{number} ไม่มีข้อความ จึงไม่มีใครรู้ว่าต้องทำอะไร โปรดเขียนกิจกรรม หรือลบหมายเลข",
  "activity-done-early": "“{activity}” ระบุว่าเสร็จแล้ว แต่จะเริ่มในวันที่ {begin} โปรดแก้สถานะหรือวันที่",
  "activity-past-open":
    "“{activity}” กำหนดไว้ถึง {end} แต่{status, select, none {ยังไม่มีใครระบุสถานะ} planned {สถานะยังเป็น “วางแผนไว้”} other {สถานะยังเป็น “กำลังดำเนินการ”}} โปรดระบุว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "activity-tentative-soon": "“{activity}” ยังไม่แน่นอนและถึงกำหนดภายใน {due} โปรดยืนยันวันที่และสถานที่ หรือเลื่อนออกไป",
  "actual-ambiguous": "“{text}” อ่านเป็น {taken} แต่หากเครื่องหมายนั้นคั่นทศนิยม จะเป็น {other} โปรดกรอกเป็นตัวเลข",
  "actual-ambiguous-beside":
    "“{text}” อ่านเป็น {taken} แต่ “{beside}” ใน {cellBeside} ใช้เครื่องหมายเดียวกันคั่นทศนิยม ซึ่งจะเป็น {other} โปรดกรอกทั้งสองค่าเป็นตัวเลข",
  "actual-beside-words":
    "“{text}” อ่านเป็น {taken} แต่ไม่ชัดเจนว่า “{words}” ที่อยู่ข้างตัวเลขหมายถึงอะไร โปรดกรอกเฉพาะตัวเลข และเขียนคำอธิบายในช่องความเห็น",
  "actual-duplicate":
    "ผลของ “{indicator}” ใน {period} มีฝ่ายเดียวกันรายงานสองครั้ง: {first} ใน {cellFirst} และ {number} ในเซลล์นี้ โปรดคงไว้แถวเดียว ระหว่างนี้จะนับค่าที่น้อยกว่า",
  "actual-duplicate-plan":
    "ผลของ “{indicator}” ใน {period} คือ {number} ในเซลล์นี้ และ {own} ในเซลล์ {cellOwn} ของแผน ระบบนับค่าในเซลล์นี้ โปรดแก้ค่าที่ผิด",
  "actual-falls":
    "“{indicator}” เป็นค่าสะสมต่อเนื่องกัน แต่ลดจาก {former} ใน {formerPeriod} เหลือ {number} ใน {period} โปรดกรอกยอดรวมถึงปัจจุบัน หรือแก้ตัวเลขก่อนหน้า",
  "actual-far-over":
    "“{indicator}” ได้ {number} ใน {period} คิดเป็น {percent}% ของเป้าหมาย {target} โปรดดูว่าพิมพ์ตัวเลขผิดหรือไม่ หากถูกต้อง เป้าหมายอาจต่ำเกินไป",
  "actual-fractional-count": "ผลการดำเนินงานคือ {number} แต่ “{indicator}” นับเป็นจำนวนเต็ม โปรดแก้ตัวเลข",
  "actual-in-future":
    "ณ วันที่ {cellDay} ยังไม่เริ่ม {period} แต่ “{indicator}” มีผลการดำเนินงานของช่วงนั้นแล้ว โปรดแก้ปีหรือไตรมาส",
  "actual-missing":
    "“{indicator}” มีเป้าหมายใน {periods} ซึ่งสิ้นสุดแล้ว แต่{lastPeriod, select, none {ยังไม่มีรายงาน} other {ไม่มีรายงานหลังจาก {lastPeriod}}} โปรดกรอกผลการดำเนินงาน กรอก 0 หากไม่มีผล",
  "actual-missing-party":
    "“{indicator}” มีเป้าหมายใน {periods} ที่ทุกฝ่ายต้องบรรลุ แต่ยังไม่มีรายงานของ {parties} จึงยังไม่ทราบผลรวม โปรดกรอกผลการดำเนินงาน กรอก 0 หากไม่มีผล",
  "actual-negative": "ผลการดำเนินงานคือ {number} แต่ “{indicator}” ติดลบไม่ได้ โปรดลบเครื่องหมายลบออก หรือแก้ตัวเลข",
  "actual-not-number":
    "“{text}” ไม่ใช่ตัวเลข ผลของ {period} ของ “{indicator}” จึงนับว่ายังไม่รายงาน โปรดกรอกตัวเลข และเขียนคำอธิบายในช่องความเห็น",
  "actual-not-number-yesNo":
    "“{text}” ไม่ใช่ตัวเลข และไม่ใช่ “ใช่” หรือ “ไม่ใช่” ผลของ {period} ของ “{indicator}” จึงนับว่ายังไม่รายงาน โปรดกรอก “ใช่” หรือ “ไม่ใช่” หรือจำนวนที่สำเร็จ และเขียนคำอธิบายในช่องความเห็น",
  "actual-outside-plan":
    "รายงานนี้{others, plural, =0 {} other {และอีก # รายการ}}เป็นของปี {year} แต่แผนเป็นของปี {span, select, one {{first}} other {{first} ถึง {last}}} โปรดแก้ปีที่นี่ หรือระบุปีของแผนในชื่อแผน",
  "actual-overdue":
    "“{indicator}” มีเป้าหมายใน {periods} และรายงาน{days, plural, =0 {เกินกำหนดแล้ว} other {พ้นระยะผ่อนผัน # วันแล้ว}} โปรดกรอกผลการดำเนินงาน (กรอก 0 หากไม่มีผล)",
  "actual-overdue-party":
    "“{indicator}” มีเป้าหมายใน {periods} ที่ทุกฝ่ายต้องบรรลุ และรายงานของ {parties} {days, plural, =0 {เกินกำหนดแล้ว} other {พ้นระยะผ่อนผัน # วันแล้ว}} จึงยังไม่ทราบผลรวม โปรดกรอกผลการดำเนินงาน (กรอก 0 หากไม่มีผล)",
  "actual-parties-mismatch":
    "ผลของ “{indicator}” ใน {period} รวมทุกฝ่ายคือ {whole} แต่ผลรายฝ่าย ({parts}) รวมได้ {sum} โปรดแก้ค่าใดค่าหนึ่ง",
  "actual-parties-mismatch-joint":
    "{party} รายงาน {number} สำหรับ {period} ของ “{indicator}” ซึ่งกรอกค่าครั้งเดียวสำหรับทุกฝ่าย ผลนี้จึงไม่นับ หาก {number} เป็นค่าของทุกฝ่าย โปรดลบชื่อฝ่าย มิฉะนั้นโปรดกรอกค่าของทุกฝ่ายแล้วลบแถวนี้",
  "actual-parties-mismatch-percentage":
    "ผลของ “{indicator}” ใน {period} รวมทุกฝ่ายคือ {whole} แต่ค่าเฉลี่ยของผลรายฝ่าย ({parts}) ให้ค่านั้นไม่ได้ โปรดแก้ค่าใดค่าหนึ่ง",
  "actual-percent-over-100":
    "ผลการดำเนินงานคือ {number} แต่ “{indicator}” เกินร้อยละ 100 ไม่ได้ โปรดแก้จำนวน หรือแก้ข้อความหากไม่ใช่สัดส่วนของทั้งหมด",
  "actual-percent-scale":
    "ผลการดำเนินงานคือ {number} แต่เป้าหมายของ “{indicator}” เขียนเป็น {target} หากหมายถึง {meant} โปรดเขียนแบบเดียวกัน",
  "actual-percent-scale-of-count":
    "ผลการดำเนินงานคือ {number} แต่ “{indicator}” นับเป็นจำนวน จึงไม่นำมาคิดความก้าวหน้า โปรดกรอกจำนวน หากเป็นร้อยละ โปรดเลือกประเภทการวัด “ร้อยละ” และยืนยันในแผ่นงาน “ตัวชี้วัด”",
  "actual-percent-scale-of-milestone":
    "ผลการดำเนินงานคือ {number} แต่ “{indicator}” เป็นแบบสำเร็จ/ไม่สำเร็จ โปรดกรอก “ใช่” หรือ “ไม่ใช่” หรือจำนวนที่สำเร็จ และเขียนร้อยละในช่องความเห็น",
  "actual-quarters-mismatch":
    "ผลของ “{indicator}” ใน {period} คือ {whole} แต่ผลราย{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}รวมกันได้ {parts} = {sum} โปรดแก้ผลของ{of, select, half {ครึ่งปี} quarter {ไตรมาส} other {ปี}}หรือ{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}ที่ผิด หรือลบผลของ{of, select, half {ครึ่งปี} quarter {ไตรมาส} other {ปี}} เพราะรวมได้จากผลเหล่านั้นอยู่แล้ว",
  "actual-quarters-mismatch-part":
    "ผลของ “{indicator}” ใน {period} คือ {whole} แต่เฉพาะ {partPeriod} ก็เป็น {sum} แล้ว โปรดแก้ผลของ{of, select, half {ครึ่งปี} quarter {ไตรมาส} other {ปี}}หรือ{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}ที่ผิด",
  "actual-quarters-mismatch-unclear":
    "ผลราย{span, select, half {ครึ่งปี} quarter {ไตรมาส} month {เดือน} other {รอบย่อย}}ของ “{indicator}” ในปี {year} คือ {parts} แต่ไม่มีข้อมูลว่าต้องบวกกัน ({sum}) หรือเป็นค่าสะสมตั้งแต่ต้นปี ({last}) ความก้าวหน้าจึงใช้ผลบวก {hasYear, select, yes {โปรดรายงานรอบย่อยที่ยังขาด} other {โปรดรายงานผลของทั้งปีจนถึงขณะนี้ด้วย เป็น {sum} หรือ {last}}} หรือเลือกไม่ต้องแก้ไขหากต้องบวกกัน",
  "actual-refused":
    "“{text}” {kind, select, planned {เป็นจำนวนที่คาดไว้ ไม่ใช่ผลที่ทำได้} atMost {เป็นเพดาน ไม่ใช่จำนวนที่ทำได้} atLeast {เป็นขั้นต่ำ ไม่ใช่จำนวนที่ทำได้} undone {บอกสิ่งที่ไม่ได้ทำ} part {เป็นเพียงบางส่วน} remaining {บอกจำนวนที่ยังขาด} other {ใช้หน่วยอื่น}} ผลของ {period} ของ “{indicator}” จึงนับว่ายังไม่รายงาน โปรดกรอก{kind, select, unit {จำนวนตามหน่วยของตัวชี้วัด} other {ผลที่ทำได้จริง}} และเขียนคำอธิบายในช่องความเห็น",
  "actual-unchanged":
    "“{indicator}” เป็น {number} ใน {periods} หากคัดลอกมาจากรายงานก่อน โปรดกรอกผลการดำเนินงานของรอบนั้น",
  "actual-unknown-indicator":
    "“{text}” ไม่ใช่ตัวชี้วัดของแผน รายงานนี้จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดจากรายการ หรือเขียนรหัสของตัวชี้วัด",
  "actual-unknown-indicator-ambiguous":
    "“{text}” ตรงกับตัวชี้วัดหลายตัว รายงานนี้จึงไม่ถูกนับ โปรดเลือกหนึ่งตัวจากรายการ หรือเขียนรหัสของตัวชี้วัด",
  "actual-unknown-indicator-blank": "แถวนี้ไม่ได้ระบุตัวชี้วัด จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดจากรายการ หรือลบแถวนี้",
  "actual-unknown-indicator-fix": "นับเป็นของ “{indicator}”",
  "actual-unknown-indicator-gone":
    "“{text}” ไม่มีในแผนแล้ว รายงานของตัวชี้วัดนี้ ({value}) จึงไม่ถูกนับ หากตอนนี้เป็นของตัวชี้วัดอื่น โปรดเลือกตัวชี้วัดนั้น มิฉะนั้นให้ลบแถวนี้",
  "actual-unknown-indicator-number":
    "“{text}” เคยเป็นรหัสของตัวชี้วัดมากกว่าหนึ่งตัว เพราะแผนจัดลำดับใหม่ รายงานนี้ ({value}) จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดจากรายการ เพื่อให้มีข้อความกำกับด้วย",
  "actual-unknown-indicator-other-words":
    "“{text}” มีรหัสของตัวชี้วัดหนึ่ง แต่ข้อความไม่ตรงกับตัวชี้วัดใด รายงานนี้ ({value}) จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดที่รายงานจากรายการ",
  "actual-unknown-party":
    "“{party}” รายงานใน {count} แถว แต่ทั้งแผนและแผ่นงานหน่วยงานไม่มีชื่อนี้ โปรดตรวจสอบ หากเป็นชื่อที่มีอยู่แล้ว ให้เขียนตามนั้น",
  "actual-unknown-party-fix": "เขียน “{usual}” แทน “{written}” ทั้ง {count} แถว",
  "actual-unknown-party-near":
    "“{written}” รายงานใน {count} แถว และคล้ายกับ “{usual}” หากหมายถึงชื่อนั้น โปรดเขียนให้ตรงกัน ระหว่างนี้นับเป็นอีกฝ่ายหนึ่ง",
  "actual-unknown-period":
    "อ่าน “{text}” เป็นรอบไม่ได้ รายงานนี้จึงไม่ถูกนับ โปรดกรอกปี เช่น 2024 และไตรมาสเป็น 1 ถึง 4 หรือชื่อเดือน",
  "actual-unknown-period-blank": "แถวนี้ไม่ได้ระบุปี จึงไม่ถูกนับ โปรดกรอกปี และไตรมาสหากเป็นรายไตรมาส",
  "actual-without-evidence":
    "ผลการดำเนินงาน {count} รายการ (แถว {cellRows} ของ “{cellSheet}”) ไม่ได้ระบุหลักฐาน โปรดระบุเอกสารหรือแหล่งข้อมูลที่ยืนยันผล เช่น รายงานการประชุม รายชื่อผู้เข้าร่วม หรือลิงก์",
  "actual-without-reason":
    "“{indicator}” ได้ {number} ใน {period} ขณะที่เป้าหมายคือ {target} และไม่ได้ให้เหตุผล โปรดบอกเหตุผลในช่องเหตุผลที่ผลต่างจากเป้าหมาย",
  "agency-both-roles":
    "{agencies}: ระบุเป็นทั้งหน่วยงานรับผิดชอบหลักและหน่วยงานสนับสนุนของกิจกรรมเดียวกัน หากบทบาทชัดเจน โปรดตัดออกหนึ่งแห่ง",
  "agency-missing": "ไม่มีหน่วยงานรับผิดชอบหลัก “{action}” โปรดระบุหน่วยงาน",
  "agency-unknown":
    "“{agency}” ไม่อยู่ในแผ่นงานหน่วยงาน จึงไม่ทราบว่าอยู่ฝ่ายใด โปรดเขียนแผ่นงานหน่วยงานอีกครั้งแล้วระบุฝ่าย หรือพิมพ์ชื่อนี้ไว้ในช่องการสะกดของหน่วยงานที่หมายถึง",
  "agency-variant":
    "ชื่อ “{written}” เขียนเป็น “{usual}” ในเซลล์อื่น {cells} เซลล์ โปรดเขียนให้เหมือนกัน เพื่อให้นับเป็นหน่วยงานเดียว",
  "agency-variant-fix": "เขียน “{usual}” แทน “{written}” ในเซลล์นี้",
  "agency-variant-tie":
    "“{written}” กับ “{usual}” น่าจะเป็นหน่วยงานเดียวกัน และใช้บ่อยเท่ากัน หากเป็นหน่วยงานเดียวกัน โปรดเขียนให้เป็นแบบเดียวกัน",
  "baseline-missing": "“{indicator}” ไม่มีค่าฐาน แต่ตัวอื่นมี โปรดใส่ค่าก่อนเริ่มแผน (ใส่ 0 หากยังไม่มี หรือ N/A หากไม่เกี่ยวข้อง)",
  "baseline-not-number":
    "ค่าฐาน “{text}” ของ “{indicator}” ไม่ใช่จำนวน จึงบอกความก้าวหน้าจากค่าฐานไม่ได้ โปรดใส่จำนวน และใส่ข้อความเป็นหมายเหตุ",
  "baseline-refused":
    "ค่าฐาน “{text}” ของ “{indicator}” {kind, select, planned {เป็นจำนวนที่คาดไว้} undone {บอกสิ่งที่ไม่ได้ทำ} other {ใช้หน่วยอื่น}} จึงบอกความก้าวหน้าจากค่าฐานไม่ได้ โปรดใส่{kind, select, unit {จำนวนตามหน่วยของตัวชี้วัด} other {เฉพาะตัวเลข}} และใส่ข้อความเป็นหมายเหตุ",
  "baseline-year-outside": "ค่าฐานของ “{indicator}” เป็นของปี {year} แต่แผนเริ่มปี {last} โปรดแก้ปี หรือใช้ค่าก่อนเริ่มแผน",
  "blank-row": "แถว {cellRows} ในแผนว่างอยู่ การเรียงและกรองใน Excel จะหยุดตรงนั้น โปรดลบสิ่งที่ไม่ต้องการ",
  "calculation-manual":
    "เวิร์กบุ๊กนี้คำนวณเมื่อมีผู้สั่งเท่านั้น (F9) และตัวเลข {count, plural, other {#}} รายการของแผนมาจากสูตร ค่าที่แสดงจึงอาจไม่เป็นปัจจุบัน โปรดเลือก สูตร > ตัวเลือกการคำนวณ > อัตโนมัติ",
  "changed-structure-added":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” เพิ่มเข้ามาหลังจากล็อกสรุป {period} เมื่อ {day}",
  "changed-structure-agencies":
    "{role, select, responsible {หน่วยงานรับผิดชอบหลัก} other {หน่วยงานสนับสนุน}}ของกิจกรรมร่วม {number} เปลี่ยนไปหลังจากล็อกสรุป {period} เมื่อ {day} ตัดออก: {former} เพิ่ม: {present}",
  "changed-structure-moved":
    "{of, select, action {กิจกรรมร่วม {number} “{title}” เคยอยู่ใต้วัตถุประสงค์ที่ {former}} other {ตัวชี้วัด {number} “{title}” เคยอยู่ใต้กิจกรรมร่วม {former}}} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้อยู่ใต้ {present}",
  "changed-structure-removed":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” เดิมมีในแผน (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "changed-structure-renumbered":
    "{of, select, objective {วัตถุประสงค์ที่} other {กิจกรรมร่วม}} {number} “{title}” เดิมมีหมายเลข {former} (สรุป {period} ล็อกเมื่อ {day})",
  "changed-target":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” เดิมคือ {former} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้คือ {present} หากไม่ได้ตกลงกันไว้ โปรดใส่ค่าเดิม",
  "changed-target-added":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” ขณะนี้คือ {present} เดิมไม่มี (สรุป {period} ล็อกเมื่อ {day})",
  "changed-target-removed":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” เดิมคือ {former} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "changed-wording":
    "ถ้อยคำของ{of, select, objective {วัตถุประสงค์ที่ {number}} action {กิจกรรมร่วม {number}} unit {หน่วยของตัวชี้วัด {number}} other {ตัวชี้วัด {number}}} เปลี่ยนไปหลังจากล็อกสรุป {period} เมื่อ {day} คำที่ตัดออก: {former} คำที่เพิ่ม: {present}",
  "column-duplicate":
    "“{head}” มีความหมายเดียวกับคอลัมน์ที่มีหัวใน {cellRead} จึงอ่านเฉพาะคอลัมน์นั้น โปรดแก้หัวคอลัมน์ที่ผิด หรือลบคอลัมน์ที่เกิน",
  "column-missing":
    "ตารางใน “{sheet}” ไม่มีคอลัมน์ที่เข้าใจได้ว่าเป็นตัวชี้วัด หากมี โปรดตั้งหัวคอลัมน์ว่า “ตัวชี้วัด” หากไม่มี โปรดเพิ่ม",
  "column-total-mismatch": "“{label}”: {cells} รวมกันได้ {sum} แต่ยอดรวมคือ {total} โปรดแก้ยอดรวมหรือแถวที่ผิด",
  "column-unmapped":
    "ระบบไม่รู้จักหัวคอลัมน์ “{head}” จึงไม่ได้อ่านคอลัมน์นี้ หากเป็นส่วนหนึ่งของแผน โปรดตั้งชื่อหัวคอลัมน์ตามข้อมูล เช่น “เป้าหมาย 2567” หรือ “หมายเหตุ” หากไม่ใช่ ไม่ต้องแก้ไข",
  "date-in-actual":
    "เซลล์นี้เก็บวันที่ {date} แต่ผลของ {period} ของ “{indicator}” ควรเป็นตัวเลข จึงนับว่ายังไม่รายงาน Excel เปลี่ยนสิ่งที่พิมพ์เช่น 12/10 เป็นวันที่ โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น “ทั่วไป” (General) แล้วพิมพ์ตัวเลข",
  "date-in-target":
    "เซลล์นี้เก็บวันที่ {date} แต่{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ควรเป็นตัวเลข Excel เปลี่ยนสิ่งที่พิมพ์เช่น 1-2 เป็นวันที่ โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น “ทั่วไป” (General) แล้วพิมพ์ตัวเลข",
  "definition-average": "“{words}” หมายถึงค่าเฉลี่ย ซึ่งไม่นำมาบวกกัน",
  "definition-averageFits": "ค่าเฉลี่ยของทุกช่วงเท่ากับค่าเป้าหมายตลอดแผน",
  "definition-carriedOn": "“{words}”: ค่านี้ต่อเนื่องจากช่วงหนึ่งไปยังช่วงถัดไป",
  "definition-ceiling": "“{words}”: ต้องไม่เกินค่านี้",
  "definition-choice-unknown":
    "“{text}” ไม่ใช่ตัวเลือกของ{column, select, measure {ประเภทการวัด} aggregation {วิธีคำนวณ} direction {ทิศทาง} frequency {ความถี่} partyParts {ผลของแต่ละฝ่าย} other {คอลัมน์ “ยืนยันแล้ว” ซึ่งต้องเป็น ใช่ หรือ ไม่}} โปรดเลือกจากรายการในเซลล์ จนกว่าจะเลือก แถวนี้จะไม่นับว่ายืนยันแล้ว",
  "definition-count": "“{words}” เป็นการนับจำนวน",
  "definition-countsAddUp": "จำนวนของแต่ละช่วงนำมาบวกกัน",
  "definition-decreasing": "ตัวชี้วัดนี้ต้องลดลง จึงใช้ค่าสุดท้าย",
  "definition-direction-decrease": "“{words}”: ต้องลดลง",
  "definition-direction-increase": "“{words}”: ต้องเพิ่มขึ้น",
  "definition-direction-maintain": "“{words}”: ต้องรักษาระดับเดิม",
  "definition-duration": "“{words}” หมายถึงระยะเวลา ซึ่งไม่นำมาบวกกัน",
  "definition-eachParty": "“{words}”: แต่ละฝ่ายต้องบรรลุเป้าหมาย",
  "definition-everyYear": "ทุกช่วงมีเป้าหมายเท่ากับค่าเป้าหมายตลอดแผน",
  "definition-fallsToTotal": "เป้าหมายลดลงจนถึงค่าเป้าหมายตลอดแผน",
  "definition-fallsYearByYear": "เป้าหมายลดลงทุกปี ซึ่งค่าที่นำมาบวกกันมักไม่เป็นเช่นนั้น",
  "definition-heldButOnce": "ทุกช่วงยกเว้นช่วงเดียวมีเป้าหมายเท่ากับค่าเป้าหมายตลอดแผน จึงต้องรักษาระดับเดิมไว้",
  "definition-id-duplicate":
    "รหัส {id} มีอยู่แล้วที่ {cellFirst} และแถวนั้นถูกนำไปใช้ โปรดลบแถวนี้ หรือลบรหัสหากเป็นของตัวชี้วัดอื่น",
  "definition-increaseUsual": "ไม่มีข้อความระบุเป็นอย่างอื่น จึงถือว่ายิ่งมากยิ่งดี",
  "definition-latestText": "เป้าหมายเป็นข้อความ: ใช้ค่าสุดท้าย",
  "definition-level": "ร้อยละ อัตรา และค่าเฉลี่ยไม่นำมาบวกกัน: ใช้ค่าสุดท้าย",
  "definition-levelFromBaseline": "เป้าหมายต่อเนื่องจากค่าฐาน: เป็นระดับ จึงไม่นำมาบวกกัน",
  "definition-levelHeld": "ต้องรักษาระดับเดิมไว้",
  "definition-maintained": "ต้องรักษาระดับเดิม ทุกช่วงจึงมีเป้าหมายเท่ากัน",
  "definition-milestone": "“{words}” มีเพียงบรรลุหรือไม่บรรลุ",
  "definition-milestoneByHundred": "“{words}” และเป้าหมายเป็น 100: ความก้าวหน้าเป็นร้อยละ",
  "definition-milestonesCounted": "“{words}” และเป้าหมายมากกว่า 1: จึงนับจำนวน",
  "definition-noWords": "เป้าหมายเป็นตัวเลข และข้อความไม่ได้ระบุวิธีวัดอื่น",
  "definition-not-in-force":
    "{column, select, measure {ประเภทการวัด} aggregation {วิธีคำนวณ} other {ทิศทาง}}ของ “{indicator}” ไม่ตรงกับที่อ่านได้จากแผน แถวนี้ยังไม่ได้ยืนยันจึงไม่ถูกนำไปใช้ โปรดเลือก “ใช่” ในคอลัมน์ “ยืนยันแล้ว” หรือลบสิ่งที่ไม่ต้องการ",
  "definition-not-in-force-baseline":
    "แถวนี้ระบุว่าค่าฐานของ “{indicator}” คือ {ofRow} แต่แผนระบุว่า {ofPlan} ({cellPlan}) ระบบใช้ค่าฐานในแผน โปรดแก้ค่าใดค่าหนึ่ง",
  "definition-numbersFall": "ตัวเลขลดลง",
  "definition-numbersRise": "ตัวเลขเพิ่มขึ้น",
  "definition-percentShown": "เป้าหมายแสดงเป็นร้อยละ",
  "definition-percentage": "“{words}” หมายถึงร้อยละ",
  "definition-rate": "“{words}” หมายถึงอัตราหรือดัชนี",
  "definition-reachedOnce": "เมื่อบรรลุแล้วถือว่าบรรลุตลอดแผน",
  "definition-risesToTotal": "เป้าหมายเพิ่มขึ้นจนถึงค่าเป้าหมายตลอดแผน จึงเป็นค่าสะสมจากปีหนึ่งไปยังปีถัดไป",
  "definition-sumFits": "ผลบวกของทุกช่วงเท่ากับค่าเป้าหมายตลอดแผน",
  "definition-textTargets": "เป้าหมายเป็นข้อความ",
  "definition-unconfirmed":
    "ค่าเป้าหมายตลอดแผนของ “{indicator}” ตรงกับรายปี{aggregation, select, latest {เพราะใช้ปีสุดท้าย} constant {เพราะเท่ากันทุกปี} max {เพราะใช้ค่าสูงสุด} average {เพราะใช้ค่าเฉลี่ย} other {เพราะนำมาบวกกัน}} ข้อนี้ระบบตีความเอง โปรดยืนยันในแผ่นงาน “ตัวชี้วัด”",
  "definition-unconfirmed-falls":
    "เป้าหมายของ “{indicator}” ลดลงจาก {first} เป็น {last} ระบบตีความว่า{direction, select, decrease {ต้องลดลง ยิ่งน้อยยิ่งดี} other {นำมาบวกกัน ยิ่งมากยิ่งดี}} โปรดยืนยันในแผ่นงาน “ตัวชี้วัด”",
  "definition-unit-milestone": "หน่วยนับคือ “{words}”",
  "definition-unit-percentage": "หน่วยนับคือ “{words}”",
  "definition-without-indicator": "แผนไม่มีตัวชี้วัดสำหรับแถวนี้: “{indicator}” โปรดลบแถว หรือใช้ข้อความตามแผน",
  "definition-yesNo": "“{words}” ตอบได้ว่าใช่หรือไม่ใช่",
  "error-value": "เซลล์นี้แสดง {code} ในคอลัมน์ “{head}” จึงไม่ทราบค่า โปรดแก้สูตรหรือพิมพ์ค่าลงไป",
  "external-link": "ค่านี้มาจากเวิร์กบุ๊กอื่น ({workbook}) และจะไม่ปรับปรุงหากไม่มีไฟล์นั้น โปรดคัดลอกค่ามาไว้ที่นี่",
  "external-link-unnamed": "ค่านี้มาจากเวิร์กบุ๊กอื่น และจะไม่ปรับปรุงหากไม่มีไฟล์นั้น โปรดคัดลอกค่ามาไว้ที่นี่",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ต่างจากสูตร {alike} ใน {all} สูตรที่ควรทำอย่างเดียวกัน เช่น {usual} ใน {cellUsual} โปรดคัดลอกสูตร หรือระบุว่าไม่ต้องแก้ไขพร้อมเหตุผล",
  "formula-overwritten":
    "{number} ถูกพิมพ์ไว้ ขณะที่แถวอื่นในคอลัมน์ “{head}” เป็นสูตร (เช่น {formula}) โปรดคัดลอกสูตรมาใส่เซลล์นี้หากไม่ได้ตั้งใจให้เป็นตัวเลขคงที่",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} {kind, select, missing {ไม่รวม {what}} twice {นับ {what} สองครั้ง} takesIn {รวม “{what}” ซึ่งไม่ใช่ส่วนของผลรวม} other {อ่านแถว {what} แทนแถวของตัวเอง}} โปรดแก้เซลล์ที่สูตรอ้างถึง",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: มีการพิมพ์จำนวน {number} ลงใน {formula} จึงไม่มีใครเห็นที่มา โปรดใส่จำนวนไว้ในเซลล์ของตัวเอง หรือแก้สูตร",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ไม่ได้คำนวณจากแผน เป็นเพียงจำนวนที่พิมพ์ไว้ โปรดพิมพ์เป็นจำนวน หรือคัดลอกสูตรที่ต้องการ",
  "frequency-mismatch":
    "“{words}” หมายถึงปีละ {times} ครั้ง แต่เป้าหมายคือ {targets} (“{indicator}”) โปรดแก้เป้าหมายหรือข้อความ",
  "hidden-in-plan-column":
    "คอลัมน์ {cellColumn} (“{head}”{count, plural, =1 {} other { ถึง “{lastHead}”}}) ถูกซ่อนอยู่ แต่ยังถูกอ่าน โปรดแสดงหรือลบหากไม่ต้องการ",
  "hidden-in-plan-rows": "แถว {cellRows} ของแผนถูกซ่อนอยู่ แต่ยังถูกอ่านและจะอยู่ในสรุป โปรดแสดงหรือลบสิ่งที่ไม่ต้องการ",
  "indicator-compound":
    "“{indicator}” วัดสองเรื่องด้วยค่าเป้าหมายเดียว โปรดแยกบรรทัดละตัวชี้วัด และกำหนดค่าเป้าหมายของแต่ละตัว",
  "indicator-duplicate": "“{indicator}” มีอยู่แล้วใน {cellFirst} โปรดนำออกหนึ่งรายการ หรือระบุว่าต่างกันอย่างไร",
  "indicator-in-wrong-column":
    "“{text}” มีลักษณะเป็นตัวชี้วัด แต่อยู่ในคอลัมน์ “{head}” {cellIndicators, select, none {โปรดย้ายไปยังคอลัมน์ตัวชี้วัด พร้อมกำหนดเป้าหมายของตัวชี้วัดนี้} other {โปรดย้ายไปยังตัวชี้วัดใน {cellIndicators} พร้อมกำหนดเป้าหมาย หากมีอยู่ที่นั่นแล้วให้ลบออกจากที่นี่}}",
  "indicator-missing": "มีเป้าหมาย ({targets}) แต่ไม่มีตัวชี้วัดสำหรับ “{action}” โปรดเขียนตรงนี้ว่าเป้าหมายนับอะไร",
  "indicator-not-measurable":
    "“{indicator}” บอกสิ่งที่ต้องการ แต่ไม่บอกว่านับหรือยืนยันอะไร โปรดเขียนให้คนสองคนได้ตัวเลขเดียวกัน เช่น “จำนวน …” หรือ “… ได้รับการอนุมัติ”",
  "joint-action-one-sided":
    "“{action}” ระบุเฉพาะหน่วยงานของ {party} ไม่มีของ {others}{count, plural, =0 {} other { หน่วยงานต่อไปนี้ยังไม่ระบุฝ่ายในแผ่นงานหน่วยงาน: {open}}} โปรดระบุผู้ร่วมดำเนินการของ {others} หรือระบุว่าไม่ต้องแก้ไขหาก {party} ดำเนินการฝ่ายเดียว",
  "milestone-target-implausible":
    "เป้าหมายคือ {number} แต่ “{indicator}” มีเพียงบรรลุ (1) หรือไม่บรรลุ (0) โปรดเขียน 1 หรือระบุในตัวชี้วัดว่านับอะไร",
  "number-as-text": "“{raw}” เก็บเป็นข้อความ Excel จึงไม่นำไปรวมยอด โปรดเปลี่ยนเป็นตัวเลข {number}",
  "number-as-text-apart":
    "“{raw}” เก็บเป็นข้อความที่ตัวเลขแยกกัน และอ่านได้ว่า {number} โปรดเปลี่ยนเป็นตัวเลขนั้น หรือพิมพ์สิ่งที่ต้องการ",
  "number-as-text-fix": "เปลี่ยนเป็นตัวเลข {number}",
  "number-as-text-percent":
    "“{raw}” เก็บเป็นข้อความ Excel จึงไม่นำไปรวมยอด โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น “เปอร์เซ็นต์” (Percentage) แล้วพิมพ์ {number} อีกครั้ง",
  "number-as-text-unsure":
    "“{raw}” เก็บเป็นข้อความและอ่านได้ว่า {number} แต่อาจหมายถึง {other} ก็ได้ โปรดพิมพ์ตัวเลขที่ต้องการ",
  "objective-number-duplicate": "วัตถุประสงค์ {number} มีอยู่แล้วใน {cellFirst} โปรดให้หมายเลขอื่น",
  "objective-wording":
    "วัตถุประสงค์ที่ {objective} เขียนต่างจากใน {cellTable} {here, plural, =0 {} other {ส่วนหัวมีคำว่า {onlyHead} }}{there, plural, =0 {} other {ตารางมีคำว่า {onlyTable} }}โปรดใช้ถ้อยคำเดียวกัน",
  "own-sheet-header":
    "“{sheet}” ไม่มีหัวคอลัมน์ “{expected}” แล้ว จึงไม่ได้นับข้อมูลใดในแผ่นงานนี้ โปรดพิมพ์ “{expected}” เหนือคอลัมน์นั้นอีกครั้ง",
  "own-sheet-header-blank":
    "หัวคอลัมน์นี้ของ “{sheet}” ว่างอยู่ จึงอ่านเป็น “{expected}” ซึ่งควรอยู่ตรงนี้ โปรดพิมพ์ “{expected}” อีกครั้ง",
  "own-sheet-header-renamed":
    "“{head}” ไม่ใช่หัวคอลัมน์ของ “{sheet}” จึงอ่านคอลัมน์นี้เป็น “{expected}” ซึ่งควรอยู่ตรงนี้ โปรดพิมพ์ “{expected}” อีกครั้ง",
  "parts-mismatch": "{parts} = {sum} แต่ทั้งหมดคือ {whole} โปรดแก้จำนวนทั้งหมดหรือส่วนที่ผิด",
  "percent-stated-mismatch":
    "แผนระบุ {stated} สำหรับ “{indicator}” แต่ {actual} จาก {target} คิดเป็น {percent} โปรดแก้ร้อยละ หรือใช้สูตรคำนวณ",
  "plan-not-found":
    "ไม่มีแผ่นงานใดที่มีแผนปฏิบัติการ คือตารางที่หัวตารางระบุกิจกรรมหรือตัวชี้วัดและเป้าหมาย และมีแถวข้อมูลอยู่ใต้หัวตาราง{withoutTargets, select, none {} other { ไม่มีเป้าหมาย: {withoutTargets}}}{withoutActions, select, none {} other { ไม่มีกิจกรรมหรือตัวชี้วัด: {withoutActions}}}{withoutRows, select, none {} other { มีหัวตารางแต่ไม่มีข้อมูลอยู่ข้างใต้: {withoutRows}}}{withoutHead, select, none {} other { ไม่มีหัวตารางเช่นนี้: {withoutHead}}}{empty, select, none {} other { ว่างเปล่า: {empty}}}{own, select, none {} other { จัดทำโดยระบบติดตาม: {own}}}{forms, select, none {} other { แบบรายงาน ซึ่งต้องรับคืนในเวิร์กบุ๊กของแผน: {forms}}} ให้เปิดเวิร์กบุ๊กที่มีแผน หรือตั้งชื่อคอลัมน์ในหัวตาราง เช่น “กิจกรรม” “ตัวชี้วัด” “ค่าเป้าหมายตลอดแผน” “2568”",
  "plan-truncated":
    "แผ่นงาน “{sheet}” มีข้อมูลใน {cellArea} ซึ่งอยู่ไกลจากส่วนอื่นมากจนไม่ได้อ่าน หากใส่ไว้โดยไม่ตั้งใจให้ลบ หากเป็นส่วนหนึ่งของแผนให้ย้ายมาไว้ข้างตาราง",
  "plan-truncated-merges":
    "Excel ไม่ได้บอกว่าเซลล์ใดในแผ่นงาน “{sheet}” ถูกผสานกัน จึงอ่านทีละเซลล์ ค่าในเซลล์ที่ผสานกันจึงนับเฉพาะในแถวและคอลัมน์แรก โปรดดูว่าอ่านแผนถูกต้องหรือไม่ การยกเลิกผสานเซลล์ที่ไม่จำเป็นจะช่วยได้",
  "plan-truncated-records":
    "Excel ไม่ได้ส่งสิ่งที่โปรแกรมนี้เก็บไว้ในสมุดงานนี้ การตั้งค่า ข้อตรวจพบที่เลือกไม่ต้องแก้ไข และสรุปก่อนหน้าจึงไม่นับในการตรวจครั้งนี้ ไม่มีสิ่งใดสูญหาย โปรดบันทึกสมุดงาน ซึ่ง Excel บน iPad ต้องการก่อน แล้วตรวจแผนอีกครั้ง",
  "row-not-read": "“{text}” ไม่อยู่ในกิจกรรมใด จึงไม่ได้อ่าน หากเป็นส่วนหนึ่งของแผน โปรดเขียนกิจกรรมในแถวนี้",
  "row-not-read-withdrawn":
    "“{text}” อยู่ใต้หัวข้อ “{heading}” จึงไม่เป็นส่วนหนึ่งของแผนแล้วและไม่ได้อ่าน หากยังเป็นส่วนหนึ่งของแผน โปรดย้ายไปไว้เหนือหัวข้อนั้น",
  "row-not-read-dropped":
    "“{text}” ไม่ถือว่าถึงกำหนดอีก เพราะแถวนี้ระบุว่า “{status}” หากยังต้องดำเนินการ โปรดลบข้อความนั้น",
  "row-not-read-postponed":
    "แถวของ “{text}” ระบุว่า “{status}” แต่ยังนับค่าเป้าหมายอยู่ หากถึงกำหนดภายหลัง โปรดย้ายค่าเป้าหมายไปไว้ในช่วงเวลานั้น",
  "row-not-read-struck": "“{text}” มีเส้นขีดทับ จึงไม่ได้นับรวม หากยังเป็นส่วนหนึ่งของแผน โปรดเอาเส้นขีดทับออก",
  "row-not-read-partlyStruck": "“{text}” มีบางส่วนถูกขีดทับ จึงอ่านเฉพาะส่วนที่เหลือ: “{taken}” โปรดลบส่วนที่ไม่ใช้แล้ว",
  "row-not-read-someStruck":
    "“{text}” มีบางส่วนถูกขีดทับหรือเป็นตัวยก และ Excel ไม่บอกว่าส่วนใด จึงอ่านทั้งหมด โปรดลบส่วนที่ไม่ใช้แล้ว หรือใส่เครื่องหมายเชิงอรรถไว้ในวงเล็บ",
  "sheet-left-out":
    "แผ่นงาน “{sheet}” มีแถวหัวตารางเกือบเหมือน “{read}” แต่ไม่ได้อ่านรวมกัน: มีเพียงแผ่นงานเดียวที่มี {heads}{more, plural, =0 {} other { และอีก # คอลัมน์}} หากเป็นส่วนหนึ่งของแผน โปรดทำให้ทั้งสองแผ่นงานมีคอลัมน์เดียวกัน หากไม่ใช่ ให้เลือกไม่ต้องแก้ไข",
  "target-against-direction":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่เป้าหมายคือ {first} สำหรับ {firstPeriod} และ {last} สำหรับ {lastPeriod} โปรดแก้เป้าหมาย หรือแก้ทิศทางในแผ่นงาน “ตัวชี้วัด”",
  "target-behind-baseline":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่ค่าฐาน {baseline} บรรลุเป้าหมาย {target} แล้ว โปรดแก้อย่างใดอย่างหนึ่ง",
  "target-behind-baseline-year":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}}จากค่าฐาน {baseline} แต่เป้าหมายของ {period} คือ {target} โปรดแก้อย่างใดอย่างหนึ่ง",
  "target-fractional-count": "เป้าหมายคือ {number} แต่ “{indicator}” นับเป็นจำนวนเต็ม โปรดใส่จำนวนเต็ม",
  "target-negative": "เป้าหมายคือ {number} แต่ “{indicator}” ต่ำกว่าศูนย์ไม่ได้ โปรดลบเครื่องหมายลบหรือแก้ตัวเลข",
  "target-not-number":
    "{kind, select, afterWords {มีคำอยู่หน้าตัวเลขใน “{text}” จึงไม่ได้นำไปใช้เป็น} other {“{text}” ไม่ใช่ตัวเลข จึงติดตาม}}{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” {kind, select, afterWords {โปรดใส่เฉพาะตัวเลข และย้ายคำไปไว้ในหมายเหตุ} other {ไม่ได้ โปรดใส่ตัวเลข ใส่ NP หากไม่ได้วางแผนไว้ หรือใส่ TBD หากยังไม่ได้ข้อยุติ}}",
  "target-outlier":
    "เป้าหมายของ {period} คือ {target} ขณะที่ค่าปกติของ “{indicator}” คือ {usual} โปรดดูว่าพิมพ์ตัวเลขผิดหรือไม่",
  "target-outside-plan":
    "เป้าหมายของ {period} คือ {number}{others, plural, =0 {} other { และมีอีก # รายการ}} แต่ชื่อแผนระบุว่าแผนดำเนินตั้งแต่ {first} ถึง {last} (“{indicator}”) โปรดย้ายเป้าหมายไปยังปีของแผน หรือแก้ปีหรือชื่อแผน",
  "target-percent-over-100":
    "เป้าหมายคือ {number} แต่ “{indicator}” เกินร้อยละ 100 ไม่ได้ โปรดแก้ตัวเลข หรือแก้ข้อความหากไม่ใช่ส่วนหนึ่งของทั้งหมด",
  "target-percent-scale":
    "เป้าหมายคือ {number} แต่อีกเป้าหมายหนึ่งของ “{indicator}” คือ {example} หากหมายถึง {meant} โปรดเขียนทั้งสองให้เป็นแบบเดียวกัน",
  "target-percent-scale-fix": "ตั้งเป้าหมายเป็น {meant}",
  "target-quarters-mismatch-fix": "ตั้งเป้าหมายของ {year} เป็น {given}",
  "target-quarters-mismatch-latest":
    "{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}คือ {terms} ดังนั้นปี {year} จบที่ {given} แต่เป้าหมายคือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือของ{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}สุดท้าย",
  "target-quarters-mismatch-sum":
    "{terms} = {given} ตาม{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}} แต่เป้าหมายของ {year} คือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือ{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}ที่ผิด",
  "target-refused":
    "“{text}” {kind, select, unit {ใช้หน่วยอื่นจากตัวชี้วัด} other {บอกสิ่งที่ไม่ได้ทำ}} จึงติดตาม{period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ไม่ได้ โปรดใส่{kind, select, unit {จำนวนตามหน่วยของตัวชี้วัด} other {เฉพาะตัวเลข}} และใส่ข้อความเป็นหมายเหตุ",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด หากค่าเป้าหมายตลอดแผนไม่ใช่ค่าเฉลี่ย โปรดระบุในบานหน้าต่างที่ อื่น ๆ › ตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-constant":
    "เป้าหมายของ {periods} คือ {terms} แต่ค่าเป้าหมายตลอดแผนคือ {total} ซึ่งทุกช่วงควรเท่ากัน (“{indicator}”) {suspect, select, none {โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด} other {โปรดแก้เป้าหมายของ {suspect}}} หากไม่จำเป็นต้องเท่ากัน โปรดระบุในบานหน้าต่างที่ อื่น ๆ › ตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-latest":
    "เป้าหมายคือ {terms} ดังนั้นเมื่อถึง {last} จะเป็น {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายของ {last} หากไม่ใช้ค่าสุดท้าย โปรดระบุในบานหน้าต่างที่ อื่น ๆ › ตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-max":
    "เป้าหมายคือ {terms} ค่าสูงสุดคือ {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด หากไม่ใช้ค่าสูงสุด โปรดระบุในบานหน้าต่างที่ อื่น ๆ › ตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-setPeriod": "ตั้งเป้าหมายของ {period} เป็น {target}",
  "target-total-mismatch-setTotal": "ตั้งค่าเป้าหมายตลอดแผนเป็น {total}",
  "target-total-mismatch-single":
    "มีเพียง {periods} ที่มีเป้าหมาย ({terms}) แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) โปรดแก้อย่างใดอย่างหนึ่ง หรือใส่เป้าหมายที่ขาด",
  "target-total-mismatch-sum":
    "{terms} = {given} แต่ค่าเป้าหมายตลอดแผนคือ {total} (“{indicator}”) {suspect, select, none {โปรดแก้ค่าเป้าหมายตลอดแผนหรือเป้าหมายที่ผิด} other {โปรดแก้ค่าเป้าหมายตลอดแผน หรือเป้าหมายของ {suspect} ซึ่งควรเป็น {shouldBe}}} หากเป้าหมายไม่ต้องบวกกัน โปรดระบุในบานหน้าต่างที่ อื่น ๆ › ตัวชี้วัด ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-missing":
    "“{indicator}” มีเป้าหมายรายช่วง ({periods}) แต่ไม่มีค่าเป้าหมายตลอดแผน โปรดใส่ค่าเป้าหมายตลอดแผน หรือใส่ NP หากไม่ได้กำหนดไว้",
  "target-total-missing-year":
    "“{indicator}” มีเป้าหมายของแต่ละช่วงในปี {year} ({periods}) แต่ไม่มีเป้าหมายของทั้งปี โปรดใส่เป้าหมายของทั้งปี หรือใส่ NP หากไม่ได้กำหนดไว้",
  "target-undecided":
    "“{text}”: {period, select, overall {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ {period} }}ของ “{indicator}” ยังไม่ได้ข้อยุติ โปรดตกลงกัน หรือเขียน NP หากไม่ได้วางแผนไว้",
  "target-values-count":
    "{cellsOfValues, select, here {เซลล์นี้} other {{cellsOfValues} }}มี {values} ค่า ({shown}) แต่ {cellIndicators} มีตัวชี้วัด {indicators} ตัว{others, plural, =0 {} other { ({cellsOthers} ก็เช่นกัน)}} โปรดเขียนบรรทัดละหนึ่งตัวชี้วัดและหนึ่งค่า ตามลำดับเดียวกัน",
  "target-years-missing":
    "“{indicator}” มีค่าเป้าหมายตลอดแผน {total} แต่ไม่มีเป้าหมายของปีใดเลย โปรดใส่เป้าหมายของแต่ละปี หรือใส่ NP ในปีที่ไม่ได้วางแผนไว้",
  "target-zero": "ค่าเป้าหมายตลอดแผนของ “{indicator}” คือ 0 จึงบอกความก้าวหน้าไม่ได้ หากไม่ได้วางแผนไว้ โปรดเขียน NP",
  "unit-against-wording": "หน่วยนับคือ “{unit}” แต่ “{indicator}” เขียนว่า {words} โปรดแก้หน่วยนับหรือข้อความ",
  "value-ambiguous": "“{text}” อ่านเป็น {taken} แต่อาจเป็น “{other}” ได้เช่นกัน โปรดเขียนจำนวนเดียว",
  "value-beside-words":
    "“{text}” อ่านเป็น {taken} แต่ไม่ชัดเจนว่า “{words}” ที่อยู่ข้างตัวเลขหมายถึงอะไร โปรดเขียนเฉพาะตัวเลข และใส่ข้อความเป็นหมายเหตุ",
  "value-footnote": "“{text}” อ่านเป็น {taken} ส่วน “{words}” เป็นเครื่องหมายเชิงอรรถ",
  "verification-missing": "“{indicator}” ไม่มีแหล่งข้อมูลยืนยันผล แต่ตัวอื่นมี โปรดระบุเอกสารหรือแหล่งข้อมูลที่ยืนยันผล",
  "versions-in-workbook":
    "แผ่นงาน{hidden, select, true {ที่ซ่อนไว้} other {}} “{sheet}” มีกิจกรรมและช่วงเวลาเดียวกับแผนใน “{read}” จึงถือว่าเป็นอีกฉบับหนึ่งและไม่ได้อ่าน โปรดตรวจดูว่า “{read}” เป็นฉบับที่ใช้จริง คำสั่ง compare ที่มี --other-sheet ในบรรทัดคำสั่งจะแสดงสิ่งที่ต่างกัน",
  "workplan-action-unscheduled":
    "กิจกรรมร่วม {action} มีค่าเป้าหมาย {target} ในปี {year} แต่ใน “{sheet}” ไม่มีกิจกรรมย่อยของปีนั้นที่อ้างถึง โปรดเพิ่มกิจกรรมย่อย หรือระบุหมายเลข {action} ในกิจกรรมย่อยที่เกี่ยวข้อง",
  "workplan-activity-missing":
    "{quarter, select, none {ปี {year}} other {ไตรมาส {quarter} ปี {year}}} มีผลผลิต “{output}” แต่ไม่มีกิจกรรมย่อย โปรดระบุกิจกรรมย่อย",
  "workplan-date-outside-quarter":
    "“{date}” อยู่ในไตรมาส {quarter} ปี {year} แต่ไม่ตรงกับเดือนของไตรมาสนั้น โปรดแก้วันที่หรือไตรมาส",
  "workplan-dates-reversed":
    "วันสิ้นสุด{cellEnd, select, none {} other { ใน {cellEnd}}} ({end}) อยู่ก่อนวันเริ่มต้น ({begin}) โปรดแก้วันใดวันหนึ่ง",
  "workplan-output-missing":
    "{quarter, select, none {ปี {year}} other {ไตรมาส {quarter} ปี {year}}} มีกิจกรรมย่อย “{activity}” แต่ไม่มีผลผลิต โปรดระบุผลผลิตของกิจกรรมย่อย",
  "workplan-quarter-missing":
    "“{text}” วางแผนไว้ในปี {year} โดยไม่มีไตรมาส จึงไม่มีวันถึงกำหนด โปรดระบุไตรมาสไว้ข้างหน้า เช่น “ไตรมาส 2:” หรือในคอลัมน์ของไตรมาส",
  "workplan-unknown-action": "ไม่มีกิจกรรมใดในแผนมีหมายเลข {number} โปรดแก้หมายเลข หรือเพิ่มกิจกรรม",
  "workplan-year-outside": "แผนการดำเนินงานระบุปี {year} แต่แผนมีระยะ {first} ถึง {last} โปรดแก้ปี",
  "year-column-unclear-all-undated":
    "“{head}” และอีก {others} คอลัมน์ไม่ระบุปี และชื่อแผนก็ไม่ระบุ ข้อมูลในคอลัมน์เหล่านี้จึงไม่ถูกตรวจและไม่นับในความก้าวหน้า โปรดเขียนปีในชื่อแผน เช่น “แผน 2567” หรือในหัวคอลัมน์",
  "year-column-unclear-gap": "{year} ตามหลัง {first} และปีระหว่างนั้นไม่มีคอลัมน์ โปรดแก้ปีหรือเพิ่มสิ่งที่ขาด",
  "year-column-unclear-order": "{year} อยู่หลัง {first} โปรดเรียงปีตามลำดับ หรือแก้ปี",
  "year-column-unclear-outside":
    "คอลัมน์นี้เป็นของปี {year} แต่ชื่อแผนระบุว่าแผนดำเนินตั้งแต่ {first} ถึง {last} โปรดแก้ปีหรือชื่อแผน",
  "year-column-unclear-undated": "“{head}” ไม่ระบุปีที่ทราบได้ โปรดเขียนปี เช่น 2024 ในหัวคอลัมน์",
};
