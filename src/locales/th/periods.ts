/** Days and periods, as they are named in the midst of a text. */
export const periods: Readonly<Record<string, string>> = {
  "summary-day":
    "{day} {month, select, 1 {มกราคม} 2 {กุมภาพันธ์} 3 {มีนาคม} 4 {เมษายน} 5 {พฤษภาคม} 6 {มิถุนายน} 7 {กรกฎาคม} 8 {สิงหาคม} 9 {กันยายน} 10 {ตุลาคม} 11 {พฤศจิกายน} other {ธันวาคม}} {era, select, buddhist {พ.ศ.} other {ค.ศ.}} {year}",
  "summary-period-months":
    "ไตรมาสที่ {quarter} {era, select, buddhist {พ.ศ.} other {ค.ศ.}} {year} ({quarter, select, 1 {มกราคม–มีนาคม} 2 {เมษายน–มิถุนายน} 3 {กรกฎาคม–กันยายน} other {ตุลาคม–ธันวาคม}} {year})",
  "summary-period-quarter": "ไตรมาสที่ {quarter} ปี {year}",
  "summary-period-year": "ปี {year}",
};
