/** Days and periods, as they are named in the midst of a text, and the parts of a year that tell columns apart. */
export const periods: Readonly<Record<string, string>> = {
  "pane-column-thirdActual": "ผลการดำเนินงานรายสี่เดือน",
  "pane-column-thirdTarget": "เป้าหมายรายสี่เดือน",
  "pane-columns-third": "ช่วงสี่เดือน",
  "summary-day":
    "{day} {month, select, 1 {มกราคม} 2 {กุมภาพันธ์} 3 {มีนาคม} 4 {เมษายน} 5 {พฤษภาคม} 6 {มิถุนายน} 7 {กรกฎาคม} 8 {สิงหาคม} 9 {กันยายน} 10 {ตุลาคม} 11 {พฤศจิกายน} other {ธันวาคม}} {era, select, buddhist {พ.ศ.} other {ค.ศ.}} {year}",
  "summary-period-half": "ครึ่งปีที่ {half} ปี {year}",
  "summary-period-month":
    "{month, select, 1 {มกราคม} 2 {กุมภาพันธ์} 3 {มีนาคม} 4 {เมษายน} 5 {พฤษภาคม} 6 {มิถุนายน} 7 {กรกฎาคม} 8 {สิงหาคม} 9 {กันยายน} 10 {ตุลาคม} 11 {พฤศจิกายน} other {ธันวาคม}} {year}",
  "summary-period-months":
    "ไตรมาสที่ {quarter} {era, select, buddhist {พ.ศ.} other {ค.ศ.}} {year} ({first, select, 1 {มกราคม–มีนาคม} 4 {เมษายน–มิถุนายน} 7 {กรกฎาคม–กันยายน} other {ตุลาคม–ธันวาคม}} {calendarYear})",
  "summary-period-quarter":
    "ไตรมาส {quarter}{yearStart, select, 1 {} other { ปีงบประมาณ {year}}} ({first, select, 1 {ม.ค.–มี.ค.} 4 {เม.ย.–มิ.ย.} 7 {ก.ค.–ก.ย.} other {ต.ค.–ธ.ค.}} {calendarYear})",
  "summary-period-third": "ช่วงสี่เดือนที่ {third} ปี {year}",
  "summary-period-year": "ปี {year}",
};
