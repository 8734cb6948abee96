headline		Minister's praise for classroom assistants
metadata		Date published: 3 May 2018
narration		Permanent arrangements are to be put in place for the training of classroom assistants following a successful two-year trial in 64 schools, the Education Minister has confirmed.
narration		Speaking at a graduation ceremony in Ballyhone, Minister Heather Lyttle-Mbeki praised the 212 assistants who have completed the certificate.
narration		She said: "When I was six I could not hold a pencil properly. A Mrs Doran sat with me at a very small table, day after day, until I could. She had no title that I knew of. I thought that she owned the school.
speech	Heather Lyttle-Mbeki	"Each of you is somebody's Mrs Doran. You notice the child who has come without breakfast. You know which noise is temper and which is fear. It's skilled work, and from today it will have a qualification that says so."
narration		An evaluation by the Education and Training Observatory found that reading ages in the trial schools improved by an average of 4.3 months more than in comparison schools.
narration		The Minister continued: "I am under no illusions about budgets. But I am convinced that this is money that comes back to us."
narration		The certificate will be offered at all six further education colleges from September 2019, with 350 places in the first year.
lead_in		Fidelma Rooney, Principal of St Attracta's Primary School, which took part in the trial, said:
speech	Fidelma Rooney	"We've seen confidence grow in the adults as much as in the children. Two of our assistants are going on to train as teachers, and I'm very proud and a little bit cross."
narration		The Minister also met Gerard Tumelty (63), the oldest graduate. He said: "My grandsons helped me with the essays. I paid them in crisps."
boilerplate		Ends
heading		Notes to editors:
notes		1. The Certificate in Classroom Support was piloted from September 2016 to June 2018.
notes		2. There are about 9,800 classroom assistants in schools in Northern Ireland.
notes		3. The evaluation report is available at www.eto.example/reports
contact		4. For media enquiries contact the Department of Schools and Learning Press Office on 028 9555 0166.
boilerplate		Share this page
boilerplate		Latest news
boilerplate		Consultation opens on school uniform costs
boilerplate		Exam timetable published
