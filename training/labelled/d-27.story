metadata		Hon Hinemoa Waretini-Black
metadata		Minister for Courts and Tribunals
metadata		11 August 2016
headline		Evening sittings for Tenancy Tribunal
narration		Tenants and landlords in Manukau, Hastings and Porirua will be able to have disputes heard after work from next month, Courts and Tribunals Minister Hinemoa Waretini-Black says.
narration		“Most people who come before the Tribunal have to give up half a day’s wages to be there, often over a sum not much larger than what they lose,” Ms Waretini-Black says.
speech	Hinemoa Waretini-Black	“From 5 September, sittings will be held on Tuesdays and Thursdays between 5pm and 8.30pm. Interpreters for Samoan, Tongan, Hindi and te reo Māori will be on hand without having to be booked.
speech	Hinemoa Waretini-Black	“A quarter of hearings last year went ahead with one of the parties missing. In a trial in Manukau that dropped to 9 per cent.
speech	Hinemoa Waretini-Black	“It’s not rocket science. Open the doors when people are free and they come.”
narration		The cost of the extra sittings is $640,000 a year and will be met from within existing baselines.
narration		Adjudicators will also be able to hear simple matters by telephone, subject to the agreement of both sides.
narration		“I want to acknowledge the staff at Manukau, who volunteered for the trial and were the first to tell us to carry on with it,” Ms Waretini-Black says.
narration		The Tenancy Tribunal dealt with 23,900 applications in the year to June. Median time from application to hearing was 21 days.
contact		Media contact: Fergus Tamihana 021 555 0143
boilerplate		ENDS
