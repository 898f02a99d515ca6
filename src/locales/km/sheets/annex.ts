/** ឧបសម្ព័ន្ធ៖ ផែនការជាតារាងសម្រាប់បោះពុម្ព និងចុះហត្ថលេខា */
export const annex = {
  "annex-for": "តំណាង {party}",
  "annex-name": "ឈ្មោះ និងតួនាទី",
  "annex-page": "ទំព័រ {page} នៃ {pages}",
  "annex-party": "______________________________",
  "annex-place-date": "ទីកន្លែង និងកាលបរិច្ឆេទ",
  "annex-signature": "ហត្ថលេខា",
  "annex-tab": "ឧបសម្ព័ន្ធ",
  "annex-text": "អត្ថបទគិតត្រឹម{day} · ហត្ថលេខាសង្ខេប៖ {initials}",
};
