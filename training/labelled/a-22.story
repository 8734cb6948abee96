headline		Grants to bring empty town centre buildings back to life
metadata		Published 14 May 2019 10:00
metadata		Topic: Building, planning and design
summary		£6.8 million for 43 projects.
narration		Former banks, cinemas and drapers' shops in 43 Scottish towns are to be turned into homes, workshops and community kitchens.
narration		The awards from the Empty Places Fund range from £35,000 to £420,000 and will bring 310 homes back into use. Among the largest is a grant to convert the Caledonian Arcade in Kilbrae, which has stood empty since 2006, into 24 flats for social rent above a covered market.
lead_in		Communities Secretary Mairead Colquhoun confirmed the funding during a visit to Kilbrae. She said:
speech	Mairead Colquhoun	“A boarded-up building on the High Street takes something from everybody who walks past it. I grew up across the road from one, and I know how quickly people stop looking up.
speech	Mairead Colquhoun	“What has struck me about these projects is that every single one began with local people and a key. We are helping them to turn it.
speech	Mairead Colquhoun	“The fund was five times oversubscribed, which tells me that the appetite is there. I would encourage groups that were not successful this time to talk to our advisers and to apply again.”
lead_in		Fraser Abernethy-Khan, chair of the Kilbrae Development Trust, said:
speech	Fraser Abernethy-Khan	“Folk said that the Arcade would come down before it opened again. Well, the slaters start on Monday. We are over the moon.”
narration		Work on the first 17 projects will start before the end of June. All must be complete by March 2021.
heading		Background
notes		The Empty Places Fund was launched in October 2018 and is open to local authorities, housing associations and community bodies.
notes		A list of all awards is published on the website of the Communities Directorate.
notes		In 2018 there were approximately 4,900 vacant commercial premises in Scottish town centres.
contact		Media enquiries
contact		Communities press desk: 0131 555 0107
