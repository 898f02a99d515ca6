/** The form in which a finding is accepted. */
export const paneAccepting: Readonly<Record<string, string>> = {
  "pane-accept-by": "ឈ្មោះរបស់អ្នក",
  "pane-accept-by-hint": "រក្សាទុកជាមួយហេតុផល ហើយចងចាំសម្រាប់លើកក្រោយ។",
  "pane-accept-do": "ទុកដដែល",
  "pane-accept-form": "ទុកចំណុចនេះដដែល",
  "pane-accept-reason": "តើហេតុអ្វីអាចទុកដដែលបាន?",
};
