headline		Gaelic medium school for the Isle of Sorray
metadata		Published: 03 Sep 2020 12:15
metadata		Part of: Education
summary		New campus will include a nursery and a community library.
narration		Children on Sorray will be taught in Gaelic from nursery to the end of secondary school under plans for a £16.2 million campus.
narration		The Scottish Government will meet half of the cost of the school, which will stand beside the harbour at Port an Tobair and will have room for 280 pupils. The remaining cost will be met by Sorray and the Small Isles Council.
narration		Deputy First Minister Ailsa Drummond-Reyes, who announced the award in a video call with pupils, said: “Tha mi air leth toilichte. I am so pleased for the pupils, who put their case to me with drawings, a song and one very stern letter.
speech	Ailsa Drummond-Reyes	“Gaelic belongs to all of Scotland, but it lives where children quarrel and joke and do their sums in it. This campus gives them a place to do all three.”
narration		Enrolment in Gaelic medium education on the island has doubled since 2012 and now stands at 57% of primary pupils.
lead_in		Council leader Torquil Nicolson said:
speech	Torquil Nicolson	“It is fifteen years since parents first asked for this. Some of those parents have grandchildren now. I thank them for not going away.”
lead_in		Peigi MacRury, who is 11 and a pupil at Sorray Primary, said:
speech	Peigi MacRury	“I would like a climbing wall. And a library with a window that looks at the boats.”
heading		Background
notes		Construction is due to start in summer 2021 and the campus should open in August 2023.
notes		The Learning Estate programme has funded 26 schools since 2019.
notes		The 2011 census recorded 57,600 speakers of Gaelic.
