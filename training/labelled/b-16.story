headline		President Mokgatlhe congratulates Kgosi Choir on Vienna gold
boilerplate		Image
boilerplate		Body
metadata		Tuesday, 16 July 2019
narration		President Thabiso Mokgatlhe has on behalf of the government and people of South Africa congratulated the Kgosi Youth Choir on winning two gold diplomas at the World Festival of Voices in Vienna, Austria.
narration		The choir of 62 singers from Ga-Mothapo, aged 11 to 19, competed in the folklore and open categories against 340 choirs from 48 countries.
narration		President Mokgatlhe said: “These young people left home with borrowed blazers and came back with gold. They have sung for every village that has a church hall and no stage.
speech	Thabiso Mokgatlhe	“I watched the recording with my family on Sunday night and I am not ashamed to say that we were on our feet in the lounge.
speech	Thabiso Mokgatlhe	“Let us make sure that the next choir does not have to borrow its blazers.”
narration		The Presidency will host the choir at the Union Buildings on 8 August 2019 as part of the Women's Month programme.
narration		The President has also paid tribute to the choir's conductor, Mme Sophy Ledwaba, who founded the ensemble in 2004 with nine learners.
contact		Media enquiries: Nomvula Sithebe, Spokesperson to the President - 082 555 0137
metadata		Issued by: The Presidency
metadata		Pretoria
boilerplate		www.presidency.example.za
