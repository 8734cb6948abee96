headline		Recorded cycling casualties: provisional figures
metadata		An Official Statistics publication for Scotland
metadata		Published: 26 May 2015 09:30
metadata		ISSN 2055-0000 (online)
summary		Fewer cyclists were seriously injured on Scottish roads in 2014 than in the year before.
narration		Provisional statistics released today by the Chief Statistician show that 884 pedal cyclists were reported to the police as injured in 2014, a fall of 2% on the previous year.
narration		Of those, 159 were seriously injured, compared with 177 in 2013. Eight were killed, one more than in 2013.
narration		The main findings are:
list_item		Adults made up 87% of cyclist casualties, up from 71% a decade ago.
list_item		Most collisions took place at or within 20 metres of a junction.
list_item		Fridays accounted for the largest share (18%) and Sundays for the smallest (9%).
list_item		Casualties in Edinburgh fell by 21; in Fife they rose by 11.
narration		Per million vehicle kilometres cycled, the casualty rate has dropped by a quarter since 2009. Estimates of distance cycled are subject to wide margins and should be used with care.
narration		Figures for children are affected by the small numbers involved. A three-year average shows a decline in every local authority bar two.
narration		Final figures, together with a breakdown by severity and type of road, will appear in October.
heading		Notes
notes		1. The statistics cover injury collisions reported to the police. It is known that a proportion of non-fatal injuries is never reported.
notes		2. Serious injury includes fractures, concussion, severe cuts and any injury that leads to a night in hospital.
notes		3. Official statistics are produced by professionally independent staff; more information on standards can be found on the website of the Chief Statistician.
contact		Media enquiries: Lachlan Sneddon, 0131 555 0118
contact		Statistical enquiries: transport.stats@scotstat.example
