export const checks: Readonly<Record<string, string>> = {
  "action-number-duplicate": "หมายเลข {number} ใช้แล้วใน {cellFirst} โปรดให้หมายเลขของกิจกรรมนี้เอง",
  "action-number-gap": "หลัง {before} เป็น {number}: ขาด {missing} โปรดใส่กิจกรรมนั้นกลับเข้าไป หรือจัดหมายเลขใหม่",
  "action-number-style":
    "“{number}” เขียนต่างจาก “{usual}”{others, plural, =0 {} other { เช่นเดียวกับ {otherNumbers}}} โปรดเขียนหมายเลขทั้งหมดเป็นแบบเดียวกัน",
  "action-under-wrong-objective":
    "กิจกรรม {number} อยู่ใต้ “{objective}” โปรดย้ายไปยังวัตถุประสงค์ตามหมายเลข หรือแก้หมายเลข",
  "action-without-targets":
    "“{action}”{count, plural, =1 {} other { และกิจกรรมอื่น (รวม {count} กิจกรรม)}} ไม่มีทั้งตัวชี้วัดและเป้าหมาย จึงไม่มีใครบอกได้ว่าเสร็จเมื่อใด โปรดเพิ่ม หรือนำกิจกรรมนี้ออก",
  "action-without-words": "{number} ไม่มีข้อความ จึงไม่มีใครรู้ว่าต้องทำอะไร โปรดเขียนกิจกรรม หรือลบหมายเลข",
  "activity-done-early": "“{activity}” ระบุว่าเสร็จแล้ว แต่จะเริ่มในวันที่ {begin} โปรดแก้สถานะหรือวันที่",
  "activity-past-open":
    "“{activity}” วางไว้ถึง {end} แต่{status, select, none {ยังไม่มีใครระบุสถานะ} planned {ยังเป็นวางแผนไว้} other {ยังดำเนินการอยู่}} โปรดระบุว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "activity-tentative-soon": "“{activity}” ยังไม่แน่นอนและถึงกำหนดภายใน {due} โปรดยืนยันวันที่และสถานที่ หรือเลื่อนออกไป",
  "actual-duplicate":
    "{period} ของ “{indicator}” มีฝ่ายเดียวกันรายงานสองครั้ง: {first} ใน {cellFirst} และ {number} ที่นี่ โปรดเก็บไว้แถวเดียว ระหว่างนี้จะนับค่าที่น้อยกว่า",
  "actual-duplicate-plan":
    "{period} ของ “{indicator}” คือ {number} ที่นี่ และ {own} ในเซลล์ {cellOwn} ของแผน ระบบนับค่าที่นี่ โปรดแก้ค่าที่ผิด",
  "actual-falls":
    "“{indicator}” เป็นค่าสะสมต่อเนื่องกัน แต่ลดจาก {former} ใน {formerPeriod} เหลือ {number} ใน {period} โปรดกรอกยอดรวมถึงปัจจุบัน หรือแก้ตัวเลขก่อนหน้า",
  "actual-far-over":
    "“{indicator}” ได้ {number} ใน {period} คิดเป็น {percent}% ของเป้าหมาย {target} โปรดดูว่าพิมพ์ตัวเลขผิดหรือไม่ หากถูกต้อง เป้าหมายอาจต่ำเกินไป",
  "actual-fractional-count": "ผลจริงคือ {number} แต่ “{indicator}” นับเป็นจำนวนเต็ม โปรดแก้ตัวเลข",
  "actual-in-future": "ณ วันที่ {cellDay} ยังไม่เริ่ม {period} แต่ “{indicator}” มีผลจริงของช่วงนั้นแล้ว โปรดแก้ปีหรือไตรมาส",
  "actual-missing":
    "“{indicator}” มีเป้าหมายใน {periods} ซึ่งสิ้นสุดแล้ว แต่ยังไม่มีรายงาน โปรดกรอกผลจริง กรอก 0 หากไม่มีผล",
  "actual-missing-party":
    "“{indicator}” มีเป้าหมายใน {periods} ที่ทุกฝ่ายต้องบรรลุ แต่ยังไม่มีรายงานของ {parties} จึงยังไม่ทราบผลรวม โปรดกรอกผลจริง กรอก 0 หากไม่มีผล",
  "actual-negative": "ผลจริงคือ {number} แต่ “{indicator}” ติดลบไม่ได้ โปรดลบเครื่องหมายลบออก หรือแก้ตัวเลข",
  "actual-not-number":
    "“{text}” ไม่ใช่ตัวเลข ผลของ {period} ของ “{indicator}” จึงนับว่ายังไม่รายงาน โปรดกรอกตัวเลข และเขียนคำอธิบายในช่องความเห็น",
  "actual-overdue":
    "“{indicator}” มีเป้าหมายใน {periods} และรายงาน{days, plural, =0 {เกินกำหนดแล้ว} other {เกินกำหนดผ่อนผัน # วันแล้ว}} โปรดกรอกผลจริง กรอก 0 หากไม่มีผล",
  "actual-overdue-party":
    "“{indicator}” มีเป้าหมายใน {periods} ที่ทุกฝ่ายต้องบรรลุ และรายงานของ {parties} {days, plural, =0 {เกินกำหนดแล้ว} other {เกินกำหนดผ่อนผัน # วันแล้ว}} จึงยังไม่ทราบผลรวม โปรดกรอกผลจริง กรอก 0 หากไม่มีผล",
  "actual-parties-mismatch":
    "{period} ของ “{indicator}” คือ {whole} สำหรับทุกฝ่ายรวมกัน แต่ผลของแต่ละฝ่าย ({parts}) รวมได้ {sum} โปรดแก้ผลรวมหรือผลของฝ่ายใดฝ่ายหนึ่ง",
  "actual-parties-mismatch-joint":
    "{party} รายงาน {number} สำหรับ {period} ของ “{indicator}” ซึ่งกรอกค่าครั้งเดียวสำหรับทุกฝ่าย ผลนี้จึงไม่นับ หาก {number} เป็นค่าของทุกฝ่าย โปรดลบชื่อฝ่าย มิฉะนั้นโปรดกรอกค่าของทุกฝ่ายแล้วลบแถวนี้",
  "actual-parties-mismatch-percentage":
    "{period} ของ “{indicator}” คือ {whole} สำหรับทุกฝ่ายรวมกัน แต่ค่าเฉลี่ยของแต่ละฝ่าย ({parts}) ให้ค่านั้นไม่ได้ โปรดแก้ผลรวมหรือผลของฝ่ายใดฝ่ายหนึ่ง",
  "actual-percent-of-count":
    "ผลจริงคือ {number} แต่ “{indicator}” นับเป็นจำนวน โปรดกรอกจำนวน หากเป็นร้อยละ โปรดยืนยันหน่วยวัดนี้บนแผ่นงาน Indicators",
  "actual-percent-over-100":
    "ผลจริงคือ {number} แต่ “{indicator}” มากกว่าทั้งหมด (100%) ไม่ได้ โปรดแก้จำนวน หรือแก้ข้อความหากไม่ใช่สัดส่วนของทั้งหมด",
  "actual-percent-scale":
    "ผลจริงคือ {number} แต่เป้าหมายของ “{indicator}” เขียนเป็น {target} หากหมายถึง {meant} โปรดเขียนแบบเดียวกัน",
  "actual-unchanged":
    "“{indicator}” เป็น {number} ใน {periods} หากคัดลอกมาจากรายงานก่อน โปรดกรอกผลจริงของช่วงเวลานั้น",
  "actual-unknown-indicator":
    "“{text}” ไม่ใช่ตัวชี้วัดของแผน รายงานนี้จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดจากรายการ หรือเขียนรหัสของตัวชี้วัด",
  "actual-unknown-indicator-ambiguous":
    "“{text}” ตรงกับตัวชี้วัดหลายตัว รายงานนี้จึงไม่ถูกนับ โปรดเลือกหนึ่งตัวจากรายการ หรือเขียนรหัสของตัวชี้วัด",
  "actual-unknown-indicator-blank": "แถวนี้ไม่ได้ระบุตัวชี้วัด จึงไม่ถูกนับ โปรดเลือกตัวชี้วัดจากรายการ หรือลบแถวนี้",
  "actual-unknown-indicator-no-period": "แถวนี้ไม่ได้ระบุปี จึงไม่ถูกนับ โปรดกรอกปี และไตรมาสหากเป็นรายไตรมาส",
  "actual-unknown-indicator-period":
    "อ่าน “{text}” เป็นช่วงเวลาไม่ได้ รายงานนี้จึงไม่ถูกนับ โปรดกรอกปี เช่น 2024 และไตรมาสเป็น 1 ถึง 4",
  "actual-without-evidence":
    "ผลจริง {count} รายการ (แถว {cellRows}) ไม่ได้ระบุหลักฐาน โปรดบอกแหล่งที่ตรวจสอบได้ เช่น รายงานการประชุม รายชื่อผู้เข้าร่วม หรือลิงก์",
  "actual-without-reason":
    "“{indicator}” ได้ {number} ใน {period} ขณะที่เป้าหมายคือ {target} และไม่ได้ให้เหตุผล โปรดบอกเหตุผลในช่องเหตุผลของผลต่าง",
  "agency-both-roles":
    "{agencies}: ระบุเป็นทั้งผู้รับผิดชอบและหน่วยงานร่วมของกิจกรรมเดียวกัน หากบทบาทชัดเจน โปรดตัดออกหนึ่งแห่ง",
  "agency-missing": "ไม่มีหน่วยงานรับผิดชอบ “{action}” โปรดระบุหน่วยงาน",
  "agency-unknown":
    "“{agency}” ไม่อยู่ในแผ่นงานหน่วยงาน จึงไม่ทราบว่าอยู่ฝ่ายใด โปรดเขียนแผ่นงานหน่วยงานอีกครั้งแล้วระบุฝ่าย หรือพิมพ์ชื่อนี้ไว้ในช่องการสะกดของหน่วยงานที่หมายถึง",
  "agency-variant":
    "“{written}” เขียนว่า “{usual}” ในอีก {cells} เซลล์ โปรดเขียนชื่อหน่วยงานให้เป็นแบบเดียวกัน เพื่อให้นับเป็นหน่วยงานเดียว",
  "agency-variant-fix": "เขียน “{usual}” แทน “{written}” ในเซลล์นี้",
  "agency-variant-tie":
    "“{written}” กับ “{usual}” น่าจะเป็นหน่วยงานเดียวกัน และใช้บ่อยเท่ากัน หากเป็นหน่วยงานเดียวกัน โปรดเขียนให้เป็นแบบเดียวกัน",
  "baseline-missing": "“{indicator}” ไม่มีข้อมูลฐาน ทั้งที่ตัวอื่นมี โปรดใส่ค่าเริ่มต้น 0 หากยังไม่มี หรือ N/A",
  "baseline-not-number":
    "ข้อมูลฐาน “{text}” ของ “{indicator}” ไม่ใช่จำนวน จึงบอกความก้าวหน้าจากข้อมูลฐานไม่ได้ โปรดใส่จำนวน และใส่ข้อความเป็นหมายเหตุ",
  "baseline-year-outside":
    "ข้อมูลฐานของ “{indicator}” เป็นของปี {year} แต่แผนเริ่มปี {last} โปรดแก้ปี หรือใช้ค่าก่อนเริ่มแผน",
  "blank-row": "แถว {cellRows} ในแผนว่างอยู่ การเรียงและกรองใน Excel จะหยุดตรงนั้น โปรดลบสิ่งที่ไม่ต้องการ",
  "changed-structure-added":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” ยังไม่มีในแผนเมื่อตรึงสรุป {period} ในวันที่ {day}",
  "changed-structure-agencies":
    "{role, select, responsible {หน่วยงานรับผิดชอบ} other {หน่วยงานร่วมดำเนินการ}}ของกิจกรรมร่วม {number} เปลี่ยนไปหลังจากตรึงสรุป {period} ในวันที่ {day} มีเฉพาะตอนนั้น: {former} มีเฉพาะตอนนี้: {present}",
  "changed-structure-moved":
    "{of, select, action {กิจกรรมร่วม {number} “{title}” เคยอยู่ใต้วัตถุประสงค์ {former}} other {ตัวชี้วัด {number} “{title}” เคยอยู่ใต้กิจกรรมร่วม {former}}} เมื่อตรึงสรุป {period} ในวันที่ {day} ขณะนี้อยู่ใต้ {present}",
  "changed-structure-removed":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” มีในแผนเมื่อตรึงสรุป {period} ในวันที่ {day} แต่ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "changed-structure-renumbered":
    "{of, select, objective {วัตถุประสงค์ที่} other {กิจกรรมร่วม}} {number} “{title}” เคยมีหมายเลข {former} เมื่อตรึงสรุป {period} ในวันที่ {day}",
  "changed-target":
    "{target, select, baseline {ข้อมูลฐาน} overallTarget {เป้าหมายรวม} other {เป้าหมายของ {target} }}ของ “{indicator}” คือ {former} เมื่อตรึงสรุป {period} ในวันที่ {day} และขณะนี้คือ {present} หากไม่ได้ตกลงกันไว้ โปรดใส่ค่าเดิมกลับคืน",
  "changed-target-added":
    "{target, select, baseline {ข้อมูลฐาน} overallTarget {เป้าหมายรวม} other {เป้าหมายของ {target} }}ของ “{indicator}” ขณะนี้คือ {present} แต่ยังไม่มีเมื่อตรึงสรุป {period} ในวันที่ {day}",
  "changed-target-removed":
    "{target, select, baseline {ข้อมูลฐาน} overallTarget {เป้าหมายรวม} other {เป้าหมายของ {target} }}ของ “{indicator}” คือ {former} เมื่อตรึงสรุป {period} ในวันที่ {day} แต่ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "changed-wording":
    "ถ้อยคำของ{of, select, objective {วัตถุประสงค์ที่ {number}} action {กิจกรรมร่วม {number}} unit {หน่วยของตัวชี้วัด {number}} other {ตัวชี้วัด {number}}} เปลี่ยนไปหลังจากตรึงสรุป {period} ในวันที่ {day} มีเฉพาะตอนนั้น: {former} มีเฉพาะตอนนี้: {present}",
  "column-duplicate":
    "“{head}” มีความหมายเดียวกับคอลัมน์ที่มีหัวใน {cellRead} จึงอ่านเฉพาะคอลัมน์นั้น โปรดแก้หัวคอลัมน์ที่ผิด หรือลบคอลัมน์ที่เกิน",
  "column-missing":
    "ตารางใน “{sheet}” ไม่มีคอลัมน์ที่เข้าใจได้ว่าเป็นตัวชี้วัด หากมี โปรดตั้งหัวคอลัมน์ว่า “ตัวชี้วัด” หากไม่มี โปรดเพิ่ม",
  "column-total-mismatch": "“{label}”: {cells} รวมกันได้ {sum} แต่ยอดรวมคือ {total} โปรดแก้ยอดรวมหรือแถวที่ผิด",
  "column-unmapped": "ไม่เข้าใจ “{head}” จึงไม่มีการอ่านคอลัมน์นี้ หากสำคัญ โปรดตั้งหัวคอลัมน์ตามสิ่งที่เก็บไว้ เช่น “เป้าหมาย 2024”",
  "date-in-target":
    "เซลล์นี้เก็บวันที่ {date} แต่{period, select, overall {เป้าหมายรวม} other {เป้าหมายของ {period} }}ของ “{indicator}” ควรเป็นตัวเลข Excel เปลี่ยนสิ่งที่พิมพ์เช่น 1-2 เป็นวันที่ โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น General แล้วพิมพ์ตัวเลข",
  "definition-average": "“{words}” หมายถึงค่าเฉลี่ย ซึ่งไม่นำมาบวกกัน",
  "definition-averageFits": "ค่าเฉลี่ยของทุกช่วงเท่ากับเป้าหมายรวม",
  "definition-carriedOn": "“{words}”: ค่านี้ต่อเนื่องจากช่วงหนึ่งไปยังช่วงถัดไป",
  "definition-choice-unknown":
    "“{text}” ไม่ใช่ตัวเลือกของ{column, select, measure {ประเภทการวัด} aggregation {วิธีรวม} direction {ทิศทาง} frequency {ความถี่} partyParts {ผลของแต่ละฝ่าย} other {คอลัมน์ “ยืนยันแล้ว” ซึ่งต้องเป็น ใช่ หรือ ไม่}} โปรดเลือกจากรายการในเซลล์ จนกว่าจะเลือก แถวนี้จะไม่นับว่ายืนยันแล้ว",
  "definition-count": "“{words}” เป็นการนับจำนวน",
  "definition-countsAddUp": "จำนวนของแต่ละช่วงนำมาบวกกัน",
  "definition-decreasing": "ตัวชี้วัดนี้ต้องลดลง จึงใช้ค่าสุดท้าย",
  "definition-direction-decrease": "“{words}”: ต้องลดลง",
  "definition-direction-increase": "“{words}”: ต้องเพิ่มขึ้น",
  "definition-direction-maintain": "“{words}”: ต้องรักษาระดับเดิม",
  "definition-duration": "“{words}” หมายถึงระยะเวลา ซึ่งไม่นำมาบวกกัน",
  "definition-eachParty": "“{words}”: แต่ละฝ่ายต้องบรรลุเป้าหมาย",
  "definition-everyYear": "ทุกช่วงมีเป้าหมายเท่ากับเป้าหมายรวม",
  "definition-fallsToTotal": "เป้าหมายลดลงจนถึงเป้าหมายรวม",
  "definition-heldButOnce": "ทุกช่วงยกเว้นช่วงเดียวมีเป้าหมายเท่ากับเป้าหมายรวม จึงต้องรักษาระดับเดิมไว้",
  "definition-id-duplicate":
    "รหัส {id} มีอยู่แล้วที่ {cellFirst} และแถวนั้นถูกนำไปใช้ โปรดลบแถวนี้ หรือลบรหัสหากเป็นของตัวชี้วัดอื่น",
  "definition-increaseUsual": "ไม่มีข้อความระบุเป็นอย่างอื่น จึงถือว่ายิ่งมากยิ่งดี",
  "definition-latestText": "เป้าหมายเป็นข้อความ: ใช้ค่าสุดท้าย",
  "definition-level": "ร้อยละ อัตรา และค่าเฉลี่ยไม่นำมาบวกกัน: ใช้ค่าสุดท้าย",
  "definition-levelFromBaseline": "เป้าหมายต่อเนื่องจากข้อมูลฐาน: เป็นระดับ จึงไม่นำมาบวกกัน",
  "definition-levelHeld": "ต้องรักษาระดับเดิมไว้",
  "definition-maintained": "ต้องรักษาระดับเดิม ทุกช่วงจึงมีเป้าหมายเท่ากัน",
  "definition-milestone": "“{words}” มีเพียงบรรลุหรือไม่บรรลุ",
  "definition-milestoneByHundred": "“{words}” และเป้าหมายเป็น 100: ความก้าวหน้าเป็นร้อยละ",
  "definition-milestonesCounted": "“{words}” และเป้าหมายมากกว่า 1: จึงนับจำนวน",
  "definition-noWords": "เป้าหมายเป็นตัวเลข และข้อความไม่ได้ระบุวิธีวัดอื่น",
  "definition-not-in-force":
    "{column, select, measure {ประเภทการวัด} aggregation {วิธีรวม} other {ทิศทาง}}ของ “{indicator}” ไม่ตรงกับที่อ่านได้จากแผน แถวนี้ยังไม่ได้ยืนยันจึงไม่ถูกนำไปใช้ โปรดเลือก “ใช่” ในคอลัมน์ “ยืนยันแล้ว” หรือลบสิ่งที่ไม่ต้องการ",
  "definition-not-in-force-baseline":
    "แถวนี้ระบุว่าข้อมูลฐานของ “{indicator}” คือ {ofRow} แต่แผนระบุว่า {ofPlan} ({cellPlan}) ระบบใช้ข้อมูลฐานในแผน โปรดแก้ค่าใดค่าหนึ่ง",
  "definition-numbersFall": "ตัวเลขลดลง",
  "definition-numbersRise": "ตัวเลขเพิ่มขึ้น",
  "definition-percentShown": "เป้าหมายแสดงเป็นร้อยละ",
  "definition-percentage": "“{words}” หมายถึงร้อยละ",
  "definition-rate": "“{words}” หมายถึงอัตราหรือดัชนี",
  "definition-reachedOnce": "สิ่งที่บรรลุแล้วถือว่าบรรลุตลอดไป",
  "definition-risesToTotal": "เป้าหมายเพิ่มขึ้นจนถึงเป้าหมายรวม จึงเป็นค่าสะสมจากปีหนึ่งไปยังปีถัดไป",
  "definition-sumFits": "ผลบวกของทุกช่วงเท่ากับเป้าหมายรวม",
  "definition-textTargets": "เป้าหมายเป็นข้อความ",
  "definition-unconfirmed":
    "เป้าหมายรวมของ “{indicator}” ตรงกับรายปี{aggregation, select, latest {เพราะใช้ปีสุดท้าย} constant {เพราะเท่ากันทุกปี} max {เพราะใช้ค่าสูงสุด} average {เพราะใช้ค่าเฉลี่ย} other {เพราะนำมาบวกกัน}} ข้อนี้เป็นการอนุมาน โปรดยืนยันในแผ่นงาน Indicators",
  "definition-unit-milestone": "หน่วยนับคือ “{words}”",
  "definition-unit-percentage": "หน่วยนับคือ “{words}”",
  "definition-without-indicator": "แผนไม่มีตัวชี้วัดสำหรับแถวนี้: “{indicator}” โปรดลบแถว หรือใช้ข้อความตามแผน",
  "definition-yesNo": "“{words}” ตอบได้ว่าใช่หรือไม่ใช่",
  "error-value": "เซลล์นี้แสดง {code} ใต้ “{head}” จึงไม่ทราบค่า โปรดแก้สูตรหรือพิมพ์ค่าลงไป",
  "external-link": "ค่านี้มาจากสมุดงานอื่น ({workbook}) และจะไม่ปรับปรุงหากไม่มีไฟล์นั้น โปรดคัดลอกค่ามาไว้ที่นี่",
  "external-link-unnamed": "ค่านี้มาจากสมุดงานอื่น และจะไม่ปรับปรุงหากไม่มีไฟล์นั้น โปรดคัดลอกค่ามาไว้ที่นี่",
  "finding-doubt": "ข้อนี้ขึ้นกับการอ่านที่ไม่แน่ใจ: “{text}” อ่านเป็น {taken}",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ต่างจากสูตร {alike} ใน {all} สูตรที่ควรทำอย่างเดียวกัน เช่น {usual} ใน {cellUsual} โปรดคัดลอกสูตร หรือยอมรับพร้อมเหตุผล",
  "formula-overwritten":
    "{number} ถูกพิมพ์ไว้ ขณะที่แถวอื่นใต้ “{head}” เป็นสูตร (เช่น {formula}) โปรดคัดลอกสูตรมาใส่เซลล์นี้หากไม่ได้ตั้งใจให้เป็นตัวเลขคงที่",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} {kind, select, missing {ไม่รวม {what}} twice {นับ {what} สองครั้ง} takesIn {รวม “{what}” ซึ่งไม่ใช่ส่วนของผลรวม} other {อ่านแถว {what} แทนแถวของตัวเอง}} โปรดแก้เซลล์ที่สูตรอ้างถึง",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: มีการพิมพ์จำนวน {number} ลงใน {formula} จึงไม่มีใครเห็นที่มา โปรดใส่จำนวนไว้ในเซลล์ของตัวเอง หรือแก้สูตร",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { และอีก {more} เซลล์}}: {formula} ไม่ได้คำนวณจากแผน เป็นเพียงจำนวนที่พิมพ์ไว้ โปรดพิมพ์เป็นจำนวน หรือคัดลอกสูตรที่ต้องการ",
  "frequency-mismatch":
    "“{words}” หมายถึงปีละ {times} ครั้ง แต่เป้าหมายคือ {targets} (“{indicator}”) โปรดแก้เป้าหมายหรือข้อความ",
  "hidden-in-plan-column": "คอลัมน์ {cellColumn} (“{head}”) ถูกซ่อนอยู่ แต่ยังถูกอ่าน โปรดแสดงหรือลบหากไม่ต้องการ",
  "hidden-in-plan-rows": "แถว {cellRows} ของแผนถูกซ่อนอยู่ แต่ยังถูกอ่านและจะอยู่ในสรุป โปรดแสดงหรือลบสิ่งที่ไม่ต้องการ",
  "indicator-compound": "“{indicator}” รวมสองมาตรวัดที่ใช้เป้าหมายเดียวกัน โปรดเขียนแยกบรรทัด โดยมีเป้าหมายของแต่ละตัว",
  "indicator-duplicate": "“{indicator}” มีอยู่แล้วใน {cellFirst} โปรดนำออกหนึ่งรายการ หรือระบุว่าต่างกันอย่างไร",
  "indicator-in-wrong-column":
    "“{text}” อ่านแล้วเป็นตัวชี้วัด แต่อยู่ใต้ “{head}” {cellIndicators, select, none {โปรดย้ายไปยังคอลัมน์ตัวชี้วัด พร้อมกำหนดเป้าหมายของตัวชี้วัดนี้} other {โปรดย้ายไปยังตัวชี้วัดใน {cellIndicators} พร้อมกำหนดเป้าหมาย หากมีอยู่ที่นั่นแล้วให้ลบออกจากที่นี่}}",
  "indicator-missing": "มีเป้าหมาย ({targets}) แต่ไม่มีตัวชี้วัดสำหรับ “{action}” โปรดเขียนตรงนี้ว่าเป้าหมายนับอะไร",
  "indicator-not-measurable":
    "“{indicator}” บอกสิ่งที่ต้องการ แต่ไม่บอกว่านับหรือยืนยันอะไร โปรดเขียนให้คนสองคนได้ตัวเลขเดียวกัน เช่น “จำนวน …” หรือ “… ได้รับการอนุมัติ”",
  "joint-action-one-sided":
    "“{action}” ระบุเฉพาะหน่วยงานของ {party} ไม่มีของ {others}{count, plural, =0 {} other { หน่วยงานต่อไปนี้ยังไม่ระบุฝ่ายในแผ่นงานหน่วยงาน: {open}}} โปรดระบุผู้ร่วมดำเนินการของ {others} หรือยอมรับหาก {party} ดำเนินการฝ่ายเดียว",
  "milestone-target-implausible":
    "เป้าหมายคือ {number} แต่ “{indicator}” มีเพียงบรรลุ (1) หรือไม่บรรลุ (0) โปรดเขียน 1 หรือระบุในตัวชี้วัดว่านับอะไร",
  "number-as-text": "“{raw}” เก็บเป็นข้อความ Excel จึงไม่นำไปรวมยอด โปรดเปลี่ยนเป็นตัวเลข {number}",
  "number-as-text-apart":
    "“{raw}” เก็บเป็นข้อความที่ตัวเลขแยกกัน และอ่านได้ว่า {number} โปรดเปลี่ยนเป็นตัวเลขนั้น หรือพิมพ์สิ่งที่ต้องการ",
  "number-as-text-fix": "เปลี่ยนเป็นตัวเลข {number}",
  "number-as-text-percent":
    "“{raw}” เก็บเป็นข้อความ Excel จึงไม่นำไปรวมยอด โปรดตั้งรูปแบบตัวเลขของเซลล์เป็น Percentage แล้วพิมพ์ {number} อีกครั้ง",
  "number-as-text-unsure":
    "“{raw}” เก็บเป็นข้อความและอ่านได้ว่า {number} แต่อาจหมายถึง {other} ก็ได้ โปรดพิมพ์ตัวเลขที่ต้องการ",
  "objective-number-duplicate": "วัตถุประสงค์ {number} มีอยู่แล้วใน {cellFirst} โปรดให้หมายเลขอื่น",
  "objective-wording":
    "วัตถุประสงค์ {objective} เขียนต่างกันใน {cellTable} {here, plural, =0 {} other {คำที่มีเฉพาะตรงนี้: {onlyHead} }}{there, plural, =0 {} other {คำที่มีเฉพาะตรงนั้น: {onlyTable} }}โปรดตกลงใช้ข้อความเดียวกันทั้งสองแห่ง",
  "parts-mismatch": "{parts} = {sum} แต่ทั้งหมดคือ {whole} โปรดแก้จำนวนทั้งหมดหรือส่วนที่ผิด",
  "plan-not-found":
    "ไม่มีแผ่นงานใดที่มีแผนปฏิบัติการ คือตารางที่หัวตารางระบุกิจกรรมหรือตัวชี้วัดและเป้าหมาย และมีแถวข้อมูลอยู่ใต้หัวตาราง{withoutTargets, select, none {} other { ไม่มีเป้าหมาย: {withoutTargets}}}{withoutActions, select, none {} other { ไม่มีกิจกรรมหรือตัวชี้วัด: {withoutActions}}}{withoutRows, select, none {} other { มีหัวตารางแต่ไม่มีข้อมูลอยู่ข้างใต้: {withoutRows}}}{withoutHead, select, none {} other { ไม่มีหัวตารางเช่นนี้: {withoutHead}}}{empty, select, none {} other { ว่างเปล่า: {empty}}} ให้เปิดสมุดงานที่มีแผน หรือตั้งชื่อคอลัมน์ในหัวตาราง เช่น “กิจกรรม” “ตัวชี้วัด” “เป้าหมายรวม” “2568”",
  "plan-truncated":
    "แผ่นงาน “{sheet}” มีข้อมูลใน {cellArea} ซึ่งอยู่ไกลจากส่วนอื่นมากจนไม่ได้อ่าน หากใส่ไว้โดยไม่ตั้งใจให้ลบ หากเป็นส่วนหนึ่งของแผนให้ย้ายมาไว้ข้างตาราง",
  "row-not-read": "“{text}” ไม่อยู่ในกิจกรรมใด จึงไม่ได้อ่าน หากเป็นส่วนหนึ่งของแผน โปรดเขียนกิจกรรมในแถวนี้",
  "ruleTitle-action-number-duplicate": "หมายเลขเดียวสำหรับสองกิจกรรม",
  "ruleTitle-action-number-gap": "หมายเลขที่ข้ามไป",
  "ruleTitle-action-number-style": "หมายเลขเขียนสองแบบ",
  "ruleTitle-action-under-wrong-objective": "กิจกรรมอยู่ใต้วัตถุประสงค์อื่น",
  "ruleTitle-action-without-targets": "กิจกรรมที่ไม่มีทั้งตัวชี้วัดและเป้าหมาย",
  "ruleTitle-action-without-words": "หมายเลขที่ไม่มีกิจกรรม",
  "ruleTitle-activity-done-early": "กิจกรรมที่เสร็จก่อนเริ่ม",
  "ruleTitle-activity-past-open": "กิจกรรมที่เลยเวลาแล้วแต่ยังไม่ปิด",
  "ruleTitle-activity-tentative-soon": "กิจกรรมที่ยังไม่แน่นอนและใกล้ถึงกำหนด",
  "ruleTitle-actual-duplicate": "ผลจริงสองค่าในช่วงเวลาเดียว",
  "ruleTitle-actual-falls": "ผลสะสมที่ลดลง",
  "ruleTitle-actual-far-over": "ผลจริงที่เกินเป้าหมายมาก",
  "ruleTitle-actual-fractional-count": "ผลจริงที่นับไม่เต็มหน่วย",
  "ruleTitle-actual-in-future": "ผลจริงของช่วงเวลาที่ยังไม่เริ่ม",
  "ruleTitle-actual-missing": "รายงานที่ถึงกำหนด",
  "ruleTitle-actual-negative": "ผลจริงที่ติดลบ",
  "ruleTitle-actual-not-number": "ผลจริงที่ไม่ใช่ตัวเลข",
  "ruleTitle-actual-overdue": "รายงานที่เกินกำหนด",
  "ruleTitle-actual-parties-mismatch": "ผลของแต่ละฝ่ายไม่ตรงกับผลรวม",
  "ruleTitle-actual-percent-over-100": "ผลจริงมากกว่าทั้งหมด",
  "ruleTitle-actual-percent-scale": "ผลจริงใช้มาตราต่างจากเป้าหมาย",
  "ruleTitle-actual-unchanged": "ผลจริงที่ไม่เปลี่ยน",
  "ruleTitle-actual-unknown-indicator": "รายงานที่ไม่รู้ว่าเป็นของตัวชี้วัดใด",
  "ruleTitle-actual-without-evidence": "ผลจริงที่ไม่มีหลักฐาน",
  "ruleTitle-actual-without-reason": "ต่ำกว่าแผนโดยไม่มีเหตุผล",
  "ruleTitle-agency-both-roles": "หน่วยงานเดียวเป็นทั้งผู้รับผิดชอบและหน่วยงานร่วม",
  "ruleTitle-agency-missing": "ไม่มีหน่วยงานรับผิดชอบ",
  "ruleTitle-agency-unknown": "หน่วยงานที่ไม่อยู่ในแผ่นงานหน่วยงาน",
  "ruleTitle-agency-variant": "หน่วยงานเดียวเขียนสองแบบ",
  "ruleTitle-baseline-missing": "ไม่มีข้อมูลฐาน",
  "ruleTitle-baseline-not-number": "ข้อมูลฐานไม่ใช่จำนวน",
  "ruleTitle-baseline-year-outside": "ข้อมูลฐานหลังแผนเริ่ม",
  "ruleTitle-blank-row": "แถวว่างในแผน",
  "ruleTitle-changed-structure": "โครงสร้างของแผนเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleTitle-changed-target": "เป้าหมายเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleTitle-changed-wording": "ถ้อยคำเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleTitle-column-duplicate": "สองคอลัมน์ความหมายเดียวกัน",
  "ruleTitle-column-missing": "ไม่มีคอลัมน์ตัวชี้วัด",
  "ruleTitle-column-total-mismatch": "ยอดรวมที่ไม่ตรงกับแถวของคอลัมน์",
  "ruleTitle-column-unmapped": "คอลัมน์ที่ไม่ได้ใช้",
  "ruleTitle-date-in-target": "วันที่ในเซลล์ที่ควรเป็นตัวเลข",
  "ruleTitle-definition-choice-unknown": "ตัวเลือกที่ไม่มีในรายการ",
  "ruleTitle-definition-id-duplicate": "รหัสเดียวในสองแถวของแผ่นงาน Indicators",
  "ruleTitle-definition-not-in-force": "นิยามที่ยังไม่ถูกนำไปใช้",
  "ruleTitle-definition-unconfirmed": "ยอดรวมที่ขึ้นกับนิยามที่อนุมาน",
  "ruleTitle-definition-without-indicator": "นิยามที่ไม่มีตัวชี้วัด",
  "ruleTitle-error-value": "ค่าผิดพลาดของ Excel",
  "ruleTitle-external-link": "ค่าจากสมุดงานอื่น",
  "ruleTitle-formula-differs": "สูตรต่างจากสูตรข้างเคียง",
  "ruleTitle-formula-overwritten": "ตัวเลขพิมพ์ทับสูตร",
  "ruleTitle-formula-range-short": "ผลรวมของเซลล์ที่ไม่ถูกต้อง",
  "ruleTitle-formula-typed-number": "จำนวนที่พิมพ์ลงในสูตร",
  "ruleTitle-frequency-mismatch": "ข้อความบอกบ่อยกว่าเป้าหมาย",
  "ruleTitle-hidden-in-plan": "แถวหรือคอลัมน์ที่ซ่อน",
  "ruleTitle-indicator-compound": "สองมาตรวัดในตัวชี้วัดเดียว",
  "ruleTitle-indicator-duplicate": "ตัวชี้วัดเดียวกันสองครั้ง",
  "ruleTitle-indicator-in-wrong-column": "ตัวชี้วัดอยู่ผิดคอลัมน์",
  "ruleTitle-indicator-missing": "เป้าหมายที่ไม่มีตัวชี้วัด",
  "ruleTitle-indicator-not-measurable": "ตัวชี้วัดที่วัดไม่ได้",
  "ruleTitle-joint-action-one-sided": "กิจกรรมร่วมที่มีหน่วยงานของฝ่ายเดียว",
  "ruleTitle-milestone-target-implausible": "ตัวเลขในที่ที่มีเพียงบรรลุหรือไม่บรรลุ",
  "ruleTitle-number-as-text": "ตัวเลขเก็บเป็นข้อความ",
  "ruleTitle-objective-number-duplicate": "หมายเลขวัตถุประสงค์ซ้ำ",
  "ruleTitle-objective-wording": "วัตถุประสงค์เดียวเขียนสองแบบ",
  "ruleTitle-parts-mismatch": "ส่วนย่อยรวมแล้วไม่เท่ากับทั้งหมด",
  "ruleTitle-plan-not-found": "ไม่พบแผนปฏิบัติการ",
  "ruleTitle-plan-truncated": "ข้อมูลที่อยู่ไกลจากส่วนอื่น",
  "ruleTitle-row-not-read": "แถวที่ไม่อยู่ในกิจกรรมใด",
  "ruleTitle-target-against-direction": "เป้าหมายที่ไปผิดทิศทาง",
  "ruleTitle-target-behind-baseline": "เป้าหมายที่ข้อมูลฐานบรรลุแล้ว",
  "ruleTitle-target-fractional-count": "เศษส่วนของสิ่งที่นับเป็นจำนวนเต็ม",
  "ruleTitle-target-negative": "เป้าหมายต่ำกว่าศูนย์",
  "ruleTitle-target-not-number": "ข้อความในที่ที่ควรเป็นตัวเลข",
  "ruleTitle-target-outlier": "เป้าหมายที่ห่างจากค่าอื่นมาก",
  "ruleTitle-target-outside-plan": "เป้าหมายนอกช่วงปีของแผน",
  "ruleTitle-target-percent-over-100": "ร้อยละเกิน 100",
  "ruleTitle-target-percent-scale": "0.8 และ 80 ในร้อยละเดียวกัน",
  "ruleTitle-target-quarters-mismatch": "เป้าหมายรายไตรมาสไม่ตรงกับเป้าหมายของปี",
  "ruleTitle-target-total-mismatch": "เป้าหมายรายปีไม่ตรงกับเป้าหมายรวม",
  "ruleTitle-target-total-missing": "ไม่มีเป้าหมายรวม",
  "ruleTitle-target-undecided": "เป้าหมายที่ยังไม่ตัดสินใจ",
  "ruleTitle-target-values-count": "จำนวนค่าไม่เท่ากับจำนวนตัวชี้วัด",
  "ruleTitle-target-years-missing": "มีเป้าหมายรวมแต่ไม่มีเป้าหมายรายปี",
  "ruleTitle-target-zero": "เป้าหมายรวมเป็น 0",
  "ruleTitle-unit-against-wording": "หน่วยนับขัดกับข้อความ",
  "ruleTitle-value-ambiguous": "ค่าที่อ่านได้สองแบบ",
  "ruleTitle-verification-missing": "ไม่มีวิธีการตรวจสอบ",
  "ruleTitle-versions-in-workbook": "แผนอีกฉบับหนึ่ง",
  "ruleTitle-workplan-action-unscheduled": "เป้าหมายที่ไม่มีกิจกรรมในแผนปฏิบัติงาน",
  "ruleTitle-workplan-activity-missing": "ผลผลิตที่ไม่มีกิจกรรม",
  "ruleTitle-workplan-date-outside-quarter": "วันที่อยู่นอกไตรมาส",
  "ruleTitle-workplan-output-missing": "กิจกรรมที่ไม่มีผลผลิต",
  "ruleTitle-workplan-quarter-missing": "กิจกรรมที่ไม่มีไตรมาส",
  "ruleTitle-workplan-unknown-action": "แผนปฏิบัติงานอ้างกิจกรรมที่ไม่มีในแผน",
  "ruleTitle-workplan-year-outside": "ปีของแผนปฏิบัติงานอยู่นอกแผน",
  "ruleTitle-year-column-unclear": "ปีที่ไม่ชัดเจน",
  "target-against-direction":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่เป้าหมายคือ {first} สำหรับ {firstPeriod} และ {last} สำหรับ {lastPeriod} โปรดแก้เป้าหมาย หรือแก้ทิศทางในแผ่นงาน Indicators",
  "target-behind-baseline":
    "“{indicator}” ต้อง{direction, select, decrease {ลดลง} other {เพิ่มขึ้น}} แต่ข้อมูลฐาน {baseline} บรรลุเป้าหมาย {target} แล้ว โปรดแก้อย่างใดอย่างหนึ่ง",
  "target-fractional-count": "เป้าหมายคือ {number} แต่ “{indicator}” นับเป็นจำนวนเต็ม โปรดใส่จำนวนเต็ม",
  "target-negative": "เป้าหมายคือ {number} แต่ “{indicator}” ต่ำกว่าศูนย์ไม่ได้ โปรดลบเครื่องหมายลบหรือแก้ตัวเลข",
  "target-not-number":
    "“{text}” ไม่ใช่ตัวเลข จึงติดตาม{period, select, overall {เป้าหมายรวม} other {เป้าหมายของ {period} }}ของ “{indicator}” ไม่ได้ โปรดใส่ตัวเลข ใส่ NP หากไม่ได้วางแผนไว้ หรือใส่ TBD หากยังไม่ตัดสินใจ",
  "target-outlier":
    "เป้าหมายของ {period} คือ {target} ขณะที่ค่าปกติของ “{indicator}” คือ {usual} โปรดดูว่าพิมพ์ตัวเลขผิดหรือไม่",
  "target-outside-plan":
    "เป้าหมายของ {period} คือ {number}{others, plural, =0 {} other { และมีอีก # รายการ}} แต่ชื่อแผนระบุว่าแผนดำเนินตั้งแต่ {first} ถึง {last} (“{indicator}”) โปรดย้ายเป้าหมายไปยังปีของแผน หรือแก้ปีหรือชื่อแผน",
  "target-percent-over-100":
    "เป้าหมายคือ {number} แต่ “{indicator}” มากกว่าทั้งหมด (100%) ไม่ได้ โปรดแก้ตัวเลข หรือแก้ข้อความหากไม่ใช่ส่วนหนึ่งของทั้งหมด",
  "target-percent-scale":
    "เป้าหมายคือ {number} แต่อีกเป้าหมายหนึ่งของ “{indicator}” คือ {example} หากหมายถึง {meant} โปรดเขียนทั้งสองให้เป็นแบบเดียวกัน",
  "target-percent-scale-fix": "ตั้งเป้าหมายเป็น {meant}",
  "target-quarters-mismatch-fix": "ตั้งเป้าหมายของ {year} เป็น {given}",
  "target-quarters-mismatch-latest":
    "{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}คือ {terms} ดังนั้นปี {year} จบที่ {given} แต่เป้าหมายคือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือของ{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}สุดท้าย",
  "target-quarters-mismatch-sum":
    "{terms} = {given} ตาม{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}} แต่เป้าหมายของ {year} คือ {target} (“{indicator}”) โปรดแก้เป้าหมายของปีหรือ{span, select, half {ครึ่งปี} month {เดือน} other {ไตรมาส}}ที่ผิด",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} แต่เป้าหมายรวมคือ {total} (“{indicator}”) โปรดแก้เป้าหมายรวมหรือเป้าหมายที่ผิด หากเป้าหมายรวมไม่ใช่ค่าเฉลี่ย โปรดระบุในแผ่นงาน Indicators ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-constant":
    "เป้าหมายของ {periods} คือ {terms} แต่เป้าหมายรวมคือ {total} ซึ่งทุกช่วงควรเท่ากัน (“{indicator}”) {suspect, select, none {โปรดแก้เป้าหมายรวมหรือเป้าหมายที่ผิด} other {โปรดแก้เป้าหมายของ {suspect}}} หากไม่จำเป็นต้องเท่ากัน โปรดระบุในแผ่นงาน Indicators ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-latest":
    "เป้าหมายคือ {terms} ดังนั้นเมื่อถึง {last} จะเป็น {given} แต่เป้าหมายรวมคือ {total} (“{indicator}”) โปรดแก้เป้าหมายรวมหรือเป้าหมายของ {last} หากไม่ใช้ค่าสุดท้าย โปรดระบุในแผ่นงาน Indicators ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-max":
    "เป้าหมายคือ {terms} ค่าสูงสุดคือ {given} แต่เป้าหมายรวมคือ {total} (“{indicator}”) โปรดแก้เป้าหมายรวมหรือเป้าหมายที่ผิด หากไม่ใช้ค่าสูงสุด โปรดระบุในแผ่นงาน Indicators ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-mismatch-setPeriod": "ตั้งเป้าหมายของ {period} เป็น {target}",
  "target-total-mismatch-setTotal": "ตั้งเป้าหมายรวมเป็น {total}",
  "target-total-mismatch-single":
    "มีเพียง {periods} ที่มีเป้าหมาย ({terms}) แต่เป้าหมายรวมคือ {total} (“{indicator}”) โปรดแก้อย่างใดอย่างหนึ่ง หรือใส่เป้าหมายที่ขาด",
  "target-total-mismatch-sum":
    "{terms} = {given} แต่เป้าหมายรวมคือ {total} (“{indicator}”) {suspect, select, none {โปรดแก้เป้าหมายรวมหรือเป้าหมายที่ผิด} other {โปรดแก้เป้าหมายรวม หรือเป้าหมายของ {suspect} ซึ่งควรเป็น {shouldBe}}} หากเป้าหมายไม่ต้องบวกกัน โปรดระบุในแผ่นงาน Indicators ว่านำเป้าหมายมารวมกันอย่างไร",
  "target-total-missing":
    "“{indicator}” มีเป้าหมายรายช่วง ({periods}) แต่ไม่มีเป้าหมายรวม โปรดใส่เป้าหมายรวม หรือใส่ NP หากไม่ได้กำหนดไว้",
  "target-undecided":
    "“{text}”: {period, select, overall {เป้าหมายรวม} other {เป้าหมายของ {period} }}ของ “{indicator}” ยังไม่ตัดสินใจ โปรดตกลงกัน หรือเขียน NP หากไม่ได้วางแผนไว้",
  "target-values-count":
    "ที่นี่มี {values} ค่า ({shown}) แต่มี {indicators} ตัวชี้วัดใน {cellIndicators}{others, plural, =0 {} other { และเป็นเช่นเดียวกันใน {cellsOthers}}} โปรดเขียนหนึ่งตัวชี้วัดและหนึ่งค่าต่อหนึ่งบรรทัด เรียงลำดับเดียวกัน",
  "target-years-missing":
    "“{indicator}” มีเป้าหมายรวม {total} แต่ไม่มีเป้าหมายของปีใดเลย โปรดใส่เป้าหมายของแต่ละปี หรือใส่ NP ในปีที่ไม่ได้วางแผนไว้",
  "target-zero": "เป้าหมายรวมของ “{indicator}” คือ 0 จึงบอกความก้าวหน้าไม่ได้ หากไม่ได้วางแผนไว้ โปรดเขียน NP",
  "unit-against-wording": "หน่วยนับคือ “{unit}” แต่ “{indicator}” เขียนว่า {words} โปรดแก้หน่วยนับหรือข้อความ",
  "value-ambiguous": "“{text}” อ่านเป็น {taken} แต่อาจเป็น {other} ได้เช่นกัน โปรดเขียนจำนวนเดียว",
  "verification-missing": "“{indicator}” ไม่มีวิธีการตรวจสอบ ทั้งที่ตัวอื่นมี โปรดระบุเอกสารที่แสดงสิ่งที่ทำได้",
  "versions-in-workbook":
    "แผ่นงาน{hidden, select, true {ที่ซ่อนไว้} other {}} “{sheet}” มีกิจกรรมและช่วงเวลาเดียวกับแผนใน “{read}” จึงถือว่าเป็นอีกฉบับหนึ่งและไม่ได้อ่าน โปรดตรวจดูว่า “{read}” เป็นฉบับที่ใช้จริง คำสั่ง compare ที่มี --other-sheet ในบรรทัดคำสั่งจะแสดงสิ่งที่ต่างกัน",
  "workplan-action-unscheduled":
    "กิจกรรม {action} มีเป้าหมาย {target} สำหรับปี {year} แต่ไม่มีกิจกรรมของปีนั้นใน “{sheet}” ที่กล่าวถึง โปรดกำหนดเวลา หรือระบุหมายเลขในกิจกรรมที่เกี่ยวข้อง",
  "workplan-activity-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} มีผลผลิต (“{output}”) แต่ไม่มีกิจกรรม โปรดเขียนสิ่งที่ต้องทำ",
  "workplan-date-outside-quarter": "“{date}” อยู่ใต้ Q{quarter} {year} แต่ไม่ได้อยู่ในไตรมาสนั้น โปรดแก้วันที่หรือไตรมาส",
  "workplan-output-missing":
    "{year}{quarter, select, none {} other { Q{quarter}}} มีกิจกรรม (“{activity}”) แต่ไม่มีผลผลิต โปรดเขียนสิ่งที่กิจกรรมต้องทำให้เกิดขึ้น",
  "workplan-quarter-missing":
    "“{text}” วางแผนไว้ในปี {year} โดยไม่มีไตรมาส จึงไม่ถึงกำหนดเลย โปรดเขียนไตรมาสไว้ข้างหน้า เช่น “Q2 Activities:” หรือในคอลัมน์ของไตรมาส",
  "workplan-unknown-action": "ไม่มีกิจกรรมใดในแผนมีหมายเลข {number} โปรดแก้หมายเลข หรือเพิ่มกิจกรรม",
  "workplan-year-outside": "แผนปฏิบัติงานระบุปี {year} แต่แผนมีระยะ {first} ถึง {last} โปรดแก้ปี",
  "year-column-unclear-gap": "{year} ตามหลัง {first} และปีระหว่างนั้นไม่มีคอลัมน์ โปรดแก้ปีหรือเพิ่มสิ่งที่ขาด",
  "year-column-unclear-order": "{year} อยู่หลัง {first} โปรดเรียงปีตามลำดับ หรือแก้ปี",
  "year-column-unclear-outside":
    "คอลัมน์นี้เป็นของปี {year} แต่ชื่อแผนระบุว่าแผนดำเนินตั้งแต่ {first} ถึง {last} โปรดแก้ปีหรือชื่อแผน",
  "year-column-unclear-undated": "“{head}” ไม่ระบุปีที่ทราบได้ โปรดเขียนปี เช่น 2024 ในหัวคอลัมน์",
};
