headline		Notice to fish harvesters: Partial closure of the geoduck and horse clam fishery, Area 31
metadata		Notice number FN0417
metadata		Category: Commercial – Shellfish
metadata		Date issued: March 9, 2016
narration		Effective 00:01 hours on Friday, March 11, subareas 31-4 through 31-9 are closed to the harvest of geoduck and horse clam by commercial licence holders until further notice.
narration		The closure follows the detection of paralytic toxins above the regulatory limit of 80 micrograms per 100 grams at two sampling sites near Drumlin Pass. Samples were collected on March 4 and confirmed at the Burrard Laboratory on March 8.
narration		Waters affected are those bounded by a line drawn from Pender Spit light, thence true east to the shore of Hallam Island, thence following the shore to Quaile Point.
narration		Subareas 31-1, 31-2 and 31-3 remain open. Harvesters are reminded of the following conditions:
list_item		Product from open subareas must be tagged on board before the vessel moves.
list_item		Vessels holding product from both closed and open waters must land it before Friday at noon.
list_item		Electronic logs are to be transmitted within two hours of landing.
narration		Sampling will be repeated every seven days. Two consecutive results under the limit, taken at least a week apart, are required before reopening is considered.
narration		Variation Order 2016-058 has been signed for this purpose. Violations may be reported to the observation line at any hour.
contact		FOR MORE INFORMATION:
contact		Trevor Nakashima, Resource Manager, Shellfish, 250-555-0139
contact		Duty desk, Hallam Fisheries Office, 250-555-0100
boilerplate		Fisheries Operations Centre – FN0417 – Sent March 9, 2016 at 1512 hours
