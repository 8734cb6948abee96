-
headline		FLOOR STATEMENT: Senator Ashgrove on the Retirement of Sergeant at the Desk Milton Peavey
metadata		Washington, D.C., December 12, 2012
metadata		As prepared for delivery
speech	Ashgrove	Mr. President, I rise today to pay tribute to a man who is known to everyone in this Chamber and to almost no one outside it.
speech	Ashgrove	Milton Peavey has kept the desk at the north door for thirty-three years. He has told eleven majority leaders when to stop talking. He has, I believe, told me more often than the rest.
speech	Ashgrove	When he began his service, the votes were tallied with a pencil. They still are, because Mr. Peavey does not trust the machine, and on two occasions that I know of the machine was wrong and Mr. Peavey was right.
speech	Ashgrove	He grew up in Clement Springs in my own state, the fifth of nine children. He came to this city on a bus with forty dollars and a letter from his pastor. He raised three daughters here; one is a nurse, one is a teacher and one, I am sorry to say, is a lawyer.
speech	Ashgrove	I ask my colleagues to join me in wishing Milton and Bernice many good years on the lake.
speech	Ashgrove	Mr. President, I yield the floor.
boilerplate		-30-
contact		Contact: Rory Pemberton, 202-555-0185
boilerplate		Previous Article | Next Article
