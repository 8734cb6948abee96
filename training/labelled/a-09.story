headline		New student housing to open doors in Kestrel Harbour
metadata		KESTREL HARBOUR, CANADA, Feb. 21, 2020/ Government News Wire B.C./ - Students at North Sound College will have 172 more places to live on campus by the fall of 2022, thanks to a $31.4-million provincial investment.
narration		“Students have told us about sleeping in cars and on their friends' floors,” said Josie Halvorsen, Minister of Post-Secondary Learning. “These homes will let them put their energy into learning, not into looking for a place to wash their clothes.”
narration		The five-storey mass-timber building will have 140 studio units and 32 units for students with children. A gathering space on the ground floor, designed with the Kwesh'lum First Nation, will be open to elders, students and the public.
narration		Construction will create an estimated 210 direct jobs. Rents will begin at $590 per month, including internet and hot water.
narration		The project is one of nine that have been approved since the student housing program was announced in 2018. The Province is on track to build 5,000 beds in 10 years.
heading		Quotes:
lead_in		Marcus Wen-Baptiste, MLA for Kestrel-Saltery –
speech	Josie Halvorsen	“I went to this college, and for one semester I lived on a boat. It was romantic for about a week. I'm thrilled that the students who come after me will have heat, light and a door that locks.”
lead_in		Delphine Arkwright, president, North Sound College –
speech	Marcus Wen-Baptiste	“Our wait-list for residence has been longer than our residence. With this building we can tell a student from up the coast: yes, come, there is a place for you.”
lead_in		Tobin Sparrowhawk, chair, North Sound Students' Union –
speech	Delphine Arkwright	“Students asked for this, organized for this and sat in a lot of meetings for this. It is a great feeling to see the drawings with our ideas in them.
speech	Delphine Arkwright	“The family units matter the most to me. Nobody should have to leave school because she has become a mother.”
heading		Learn More:
boilerplate		To read about student housing in B.C., visit: www.studenthomes.example.bc.ca
boilerplate		For the college's campus plan, visit: www.northsound.example.ca/plan
contact		Contacts:
contact		Ministry of Post-Secondary Learning
contact		Media Relations
contact		250 555-0136
contact		North Sound College
contact		Ike Rawlinson
contact		Communications
contact		250 555-0188
