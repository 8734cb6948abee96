headline		Vice President calls upon young engineers to 'return to the village well'
metadata		Posted On: 30 NOV 2017 7:40PM by PIB Chennai
narration		The Vice President, Shri R. Sundaravaradan has called upon young engineers to devote a part of their careers to the water needs of rural India. He was addressing the 11th convocation of the Thirumoolar Institute of Technology at Kanchimalai today.
narration		The Governor, Shri Om Prakash Lakhera, the State Minister for Higher Learning, Smt. D. Arulmozhi and other dignitaries were present.
narration		Expressing concern over falling groundwater, the Vice President observed that 'we have dug deeper and thought less'. He emphasised that traditional tanks, or eris, had served the region for a thousand years and asserted that their restoration did not need foreign technology.
narration		The Vice President opined that education without service is 'a lamp kept under a vessel'. He appreciated the Institute for adopting 32 villages and urged other institutions to follow the example.
narration		“A degree tells the world what you know; your work will tell the world what you are”, he said.
narration		He lauded the achievement of women students, who received 41 of the 56 medals this year, and hoped that the trend would be reflected in the faculty as well.
lead_in		Following is the text of the Vice President's message to the graduating students:
speech	R. Sundaravaradan	“Dear young friends, I am delighted to be with you on this happy day. A convocation is called a commencement in some countries, and I like that word better, for nothing ends here.
speech	R. Sundaravaradan	I have seen in my long public life that those who did well were not always the ones who stood first. They were the ones who stood longest.
speech	R. Sundaravaradan	Water will be the great question of your lifetime. Do not wait for somebody to ask it of you.
speech	R. Sundaravaradan	I bless you all and wish you a bright future. Jai Hind!”
boilerplate		***
metadata		(Release ID: 1514402) Visitor Counter : 218
