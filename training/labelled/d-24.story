headline		Measles campaign reaches 3.8 million children after river floods
metadata		News release
metadata		28 February 2022 | Geneva / Qasr Bahri
narration		Vaccinators travelling by boat, camel and motorcycle have completed one of the fastest measles campaigns ever mounted after a natural disaster, the World Immunization Agency (WIA) announced today.
narration		In eighteen days, teams reached 3.8 million children under ten in four provinces of Bahria, 94% of those targeted. The country had recorded 5,900 suspected cases since the floods of October.
narration		“Measles finds the child whom everybody else has missed,” said Dr Lindiwe Dlamini-Harcourt, WIA Director-General. “These health workers, most of whom lost their own homes, waded out to find that child first.”
narration		Vitamin A and deworming tablets were given during the same visit. Some 212,000 mosquito nets were also distributed.
narration		The cold chain proved the greatest challenge. With 140 clinics under water, vaccines were kept in solar refrigerators mounted on rafts and were moved by night.
speech	Lindiwe Dlamini-Harcourt	“We began with 61 working refrigerators and ended with 388. Wastage stayed below 6%, which is less than in an ordinary year. Those refrigerators will now remain in the districts for routine immunization.”
narration		Bahria’s Minister of Public Health, Dr Anwar Rahimzai, thanked the teams and said that a second round would cover nomadic communities in April. “We know their routes, and we have asked the elders where to wait,” he said.
narration		WIA has appealed for US$ 17 million for the health response, of which 58% has been received. Donors include the governments of Norvania and Saint-Aubin, and the Halcyon Fund.
narration		Confirmed cases have declined for five consecutive weeks. Surveillance continues at 312 sites, and results are published every Tuesday.
contact		Media contacts
contact		WIA Media Team
contact		mediainquiries@wia.example.int
heading		Related
boilerplate		Bahria floods: situation report 14
boilerplate		Fact sheet: Measles
