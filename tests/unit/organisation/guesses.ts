/** What an employer, or someone in their name, might try to set. */
export const guesses =
  `enabled enable on forceOn autoEnable enableSites grant grantSites permissions
  origins host_permissions runtime_allowed_hosts installation_mode force_installed lock locked
  lockSettings allowDisable preventDisable hideQuiet hideSpeakingUp hide disableQuiet budgets budget
  perDay quiet kinds settings reminders frequency schedule interval time shift rule place country
  byHand ease logUrl reportUrl telemetry endpoint upload sync export exportLog readLog log notes
  entries vault passphrase key backup collect count usage id worker userId email pageText
  reminderText page popup panelPost panelOwnLife panelWorried panelRaiseConcern panelNotWork
  panelPostWork panelPhoto panel replace override html css script onload regex selector __proto__
  constructor prototype toString hasOwnProperty valueOf then toJSON`.split(/\s+/);
