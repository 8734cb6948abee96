-
metadata		SG/SM/70418-OBV/9034
metadata		2 MAY 2016
headline		Secretary-General, in Message for World Day of Seafarers’ Families, Calls Them ‘The Other Crew’
lead_in		Following is UN Secretary-General Mateus Nhantumbo-Strand’s message on the World Day of Seafarers’ Families, to be observed on 5 May:
speech	Mateus Nhantumbo-Strand	Nine tenths of what the world trades is carried by sea, by 1.5 million men and women whom most of us never meet.
speech	Mateus Nhantumbo-Strand	Today we think of the people who wait for them.
speech	Mateus Nhantumbo-Strand	A contract lasts nine months on average. Children learn to walk in that time. Parents fall ill, harvests are brought in, and somebody at home signs every paper for two.
speech	Mateus Nhantumbo-Strand	I have spoken with families in Iloilo, Constanţa and Mombasa. They do not ask for gratitude. What they ask for is a telephone call that can be afforded, wages that arrive when they are due, and word of the truth when a ship is detained or lost.
speech	Mateus Nhantumbo-Strand	The Convention on Maritime Labour, now ratified by 78 States, obliges owners to provide for repatriation. Even so, last year 1,130 seafarers were abandoned in foreign ports, unpaid.
speech	Mateus Nhantumbo-Strand	On this Day I call on all Governments to ratify the Convention, to apply it and to treat every abandoned crew as they would wish their own to be treated.
speech	Mateus Nhantumbo-Strand	To the other crew, the one on shore, I say: your watch is long, and we see the light in the window.
boilerplate		For information media. Not an official record.
